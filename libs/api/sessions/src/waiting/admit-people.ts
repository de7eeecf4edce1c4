import { Injectable } from '@nestjs/common';
import { RoomRevisions } from '@rt/api/activities';
import type { Actor } from '@rt/api/platform';
import { ConsoleAct, type RoundtableFacts, RUNNERS } from '@rt/api/roundtables';
import { type LetIn, WaitingPeopleRepository, WaitingQueries } from '@rt/api/seats';
import type { AdmitPeopleRequest, AdmittedBody } from '@rt/contracts';

import { allowWaiting } from '../sessions.policy';

/** The host lets people in who wait. The audit says that people were let in: not who, nor how many, nor when. */
@Injectable()
export class AdmitPeople {
  constructor(
    private readonly act: ConsoleAct,
    private readonly people: WaitingPeopleRepository,
    private readonly queries: WaitingQueries,
    private readonly revisions: RoomRevisions,
  ) {}

  /** Who has left the line meanwhile, or was let in before, is not counted; a repeat changes nothing more. */
  async run(actor: Actor, roundtableId: string, request: AdmitPeopleRequest): Promise<AdmittedBody> {
    const admitted = await this.act.run(
      { actor, roundtableId, verb: 'admit-people', may: RUNNERS },
      async (roundtable) => {
        allowWaiting(roundtable);
        const whom = await this.whom(roundtable, request);

        const count = await this.people.admit(roundtable, whom);
        this.revisions.tellArrivals(roundtableId);
        return count === 0 ? { answer: count, nothing: true } : { answer: count, silent: true };
      },
    );

    return { ...(await this.queries.list(actor, roundtableId)), admitted };
  }

  /** Of all those whom the host saw: neither who has come since, nor who was refused by another host meanwhile. */
  private async whom(roundtable: RoundtableFacts, { whom, seatIds }: AdmitPeopleRequest): Promise<LetIn> {
    if (whom === 'on_list') return { waitingOf: await this.queries.onList(roundtable) };
    if (whom === 'these') return seatIds ?? [];
    return seatIds ? { waitingOf: seatIds } : 'all';
  }
}
