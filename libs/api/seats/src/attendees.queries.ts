import { Injectable } from '@nestjs/common';
import { type Actor } from '@rt/api/platform';
import { CREW, RoundtablesQueries } from '@rt/api/roundtables';
import type { AttendeeList } from '@rt/contracts';

import { ArrivalsRepository } from './arrivals.repository';

/** Who came, never who wrote: for those who hold the session, by name and without a time (docs/decisions.md 13). */
@Injectable()
export class AttendeesQueries {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly arrivals: ArrivalsRepository,
  ) {}

  async list(actor: Actor, roundtableId: string): Promise<AttendeeList> {
    await this.roundtables.factsFor(actor, roundtableId, CREW);
    const rows = await this.arrivals.attendees(roundtableId);
    const items = rows.flatMap(({ fullName, ...row }) => (fullName === null ? [] : [{ fullName, ...row }]));
    return { items, unnamed: rows.length - items.length };
  }
}
