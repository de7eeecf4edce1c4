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

  /**
   * Notes that somebody takes part online of whom nobody knew how: a personal link works from anywhere. Not once a result was told
   * by way: the same told again would have that person's answer in another group.
   */
  async note(roundtable: RoundtableFacts, { id }: Participation): Promise<void> {
    if (!isJoinable(roundtable) || (await this.breakdowns.isToldByWay(roundtable.id))) return;
    if (await this.arrivals.comesOnline(id, roundtable.id)) this.revisions.tellArrivals(roundtable.id);
  }
}
