import { Injectable } from '@nestjs/common';
import { RoomRevisions } from '@rt/api/activities';
import { type Actor, refuse, unwrap } from '@rt/api/platform';
import { ConsoleAct, RUNNERS } from '@rt/api/roundtables';
import { WaitingPeopleRepository, WaitingQueries } from '@rt/api/seats';
import { LIMITS, type RefusePersonRequest, type WaitingList } from '@rt/contracts';
import { checkText } from '@rt/domain/text';

import { allowWaiting } from '../sessions.policy';

/** The host does not let somebody in, and says why. The audit says that it was done: not to whom, nor what was said. */
@Injectable()
export class RefusePerson {
  constructor(
    private readonly act: ConsoleAct,
    private readonly people: WaitingPeopleRepository,
    private readonly queries: WaitingQueries,
    private readonly revisions: RoomRevisions,
  ) {}

  /** `not-found` for somebody who does not wait, or not any more. */
  async run(actor: Actor, roundtableId: string, { seatId, reason }: RefusePersonRequest): Promise<WaitingList> {
    await this.act.run({ actor, roundtableId, verb: 'refuse-person', may: RUNNERS }, async (roundtable) => {
      allowWaiting(roundtable);
      const why = unwrap(checkText(reason, { field: 'reason', ...LIMITS.reason }));

      if (!(await this.people.refuse(roundtableId, seatId, why))) refuse('not-found');
      this.revisions.tellArrivals(roundtableId);
      return { answer: true, silent: true };
    });

    return this.queries.list(actor, roundtableId);
  }
}
