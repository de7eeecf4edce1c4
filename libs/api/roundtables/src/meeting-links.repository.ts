import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';
import type { MeetingDetails, MeetingLinkBody } from '@rt/contracts';

import type { RoundtableRecord } from './roundtable-record';

/** The only reader of the links, so that no presenter of a roundtable can show one by mistake. */
@Injectable()
export class MeetingLinksRepository {
  constructor(private readonly database: Database) {}

  async stored(roundtableId: string): Promise<MeetingLinkBody> {
    const [row] = await this.database.query<MeetingLinkBody>(
      'select url, dial_in as "dialIn", passcode, version from meeting_links where roundtable_id = $1',
      [roundtableId],
    );
    return row ?? { url: '', dialIn: '', passcode: '', version: 0 };
  }

  /** What people need to take part online; null where the roundtable is in a room only, or nothing was entered. */
  async shown({ id, format }: Pick<RoundtableRecord, 'id' | 'format'>): Promise<MeetingDetails | null> {
    if (format === 'in_person') return null;
    const { url, dialIn, passcode } = await this.stored(id);
    return url || dialIn ? { url, dialIn, passcode } : null;
  }

  /** The caller holds the lock of the roundtable. */
  async store({ id, orgId }: Pick<RoundtableRecord, 'id' | 'orgId'>, details: MeetingDetails): Promise<void> {
    await this.database.query(
      `insert into meeting_links (roundtable_id, org_id, url, dial_in, passcode) values ($1, $2, $3, $4, $5)
       on conflict (roundtable_id) do update set url = excluded.url, dial_in = excluded.dial_in,
         passcode = excluded.passcode, version = meeting_links.version + 1`,
      [id, orgId, details.url, details.dialIn, details.passcode],
    );
  }
}
