import { Injectable } from '@nestjs/common';
import { BreakdownQueries, RoomRevisions } from '@rt/api/activities';
import type { RoundtableFacts } from '@rt/api/roundtables';
import { ArrivalsRepository, type Participation } from '@rt/api/seats';

import { isJoinable } from '../participations';

/** Of people who have a seat and come once more, by the address in the chat of an online meeting. */
@Injectable()
export class ChatArrivals {
  constructor(
    private readonly arrivals: ArrivalsRepository,
    private readonly breakdowns: BreakdownQueries,
    private readonly revisions: RoomRevisions,
  ) {}

  /** Notes online participation, except once a result was shown by format: a recount would reveal the person. */
  async note(roundtable: RoundtableFacts, { id }: Participation): Promise<void> {
    if (!isJoinable(roundtable) || (await this.breakdowns.isToldByWay(roundtable.id))) return;
    if (await this.arrivals.comesOnline(id, roundtable.id)) this.revisions.tellArrivals(roundtable.id);
  }
}
