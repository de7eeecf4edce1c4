import { Injectable } from '@nestjs/common';
import { RoomAct } from '@rt/api/activities';
import { type Actor, detailOf, Refusal, refuse } from '@rt/api/platform';
import { type RoundtableFacts } from '@rt/api/roundtables';
import { SeatsRepository } from '@rt/api/seats';
import type { SeatList, TakeOutSeatRequest } from '@rt/contracts';
import { answersStay, mayTakeOut } from '@rt/domain/attribution';

import { seatFactsOf } from './seats.presenter';
import { SeatsQueries } from './seats.queries';
import { SeatsTakenOut } from './seats-taken-out';

/** Removes a seat, with its answers unless they must stay. The audit does not name the seat. */
@Injectable()
export class TakeOutSeat {
  constructor(
    private readonly act: RoomAct,
    private readonly seats: SeatsRepository,
    private readonly queries: SeatsQueries,
    private readonly takenOut: SeatsTakenOut,
  ) {}

  /**
   * A repeat changes nothing more. Refusals as of `mayTakeOut`; `seat-shows-answer` where its answers must stay and the request does
   * not say so; `not-found` for a seat of another session, or that ended.
   */
  async run(actor: Actor, roundtableId: string, body: TakeOutSeatRequest): Promise<SeatList> {
    const { seatId, answersStay: stay = false } = body;
    await this.act.run({ actor, roundtableId, verb: 'take-out-seat' }, async (roundtable) => {
      if (await this.seats.isTakenOut(roundtableId, seatId)) return null;
      await this.decide(roundtable, seatId, stay);

      await this.takenOut.end(roundtableId, seatId, stay);
      return {};
    });

    this.takenOut.tell(seatId);
    await this.takenOut.removeAnswers(roundtableId);

    return this.queries.list(actor, roundtableId);
  }

  private async decide(roundtable: RoundtableFacts, seatId: string, stay: boolean): Promise<void> {
    const of = await this.queries.of(roundtable);
    const seat = of.seats.find(({ id }) => id === seatId) ?? refuse('not-found');
    const facts = seatFactsOf(of, seat.invited);
    const may = mayTakeOut(facts);
    if (!may.ok) throw new Refusal(may.refusal, detailOf(may));
    if (!stay && answersStay(facts)) refuse('seat-shows-answer');
  }
}
