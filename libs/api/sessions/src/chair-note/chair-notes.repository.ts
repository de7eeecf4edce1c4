import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';
import type { ChairNote } from '@rt/contracts';

import { ChairNoteEntity } from './chair-note.entity';

@Injectable()
export class ChairNotesRepository {
  constructor(private readonly database: Database) {}

  async find(roundtableId: string): Promise<ChairNote | undefined> {
    const row = await this.database.table(ChairNoteEntity).findOne({ roundtableId });
    return row && { text: row.text, version: row.version };
  }

  async add(roundtableId: string, orgId: string, text: string): Promise<ChairNote | undefined> {
    const [row] = await this.database.query<ChairNote>(
      `insert into chair_notes (roundtable_id, org_id, text) values ($1, $2, $3)
       on conflict do nothing returning text, version`,
      [roundtableId, orgId, text],
    );
    return row;
  }

  /** Puts a text in the place of a version; undefined where that version does not stand there. */
  async replace(roundtableId: string, { text, version }: ChairNote): Promise<ChairNote | undefined> {
    const [row] = await this.database.query<ChairNote>(
      `update chair_notes set text = $2, version = version + 1 where roundtable_id = $1 and version = $3
       returning text, version`,
      [roundtableId, text, version],
    );
    return row;
  }

  /** Once a session is sealed, nobody reads what the team wrote in it. */
  async remove(roundtableId: string): Promise<void> {
    await this.database.table(ChairNoteEntity).delete({ roundtableId });
  }
}
