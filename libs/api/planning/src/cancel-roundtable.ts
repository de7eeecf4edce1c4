import { Injectable } from '@nestjs/common';
import { InvitationMails } from '@rt/api/invitations';
import type { Actor } from '@rt/api/platform';
import { ConsoleAct, PLANNERS, RoundtablesRepository } from '@rt/api/roundtables';
import type { RoundtableBody } from '@rt/contracts';

import { move } from './moves';
import { PlanningQueries } from './planning.queries';
import { line } from './words';

export interface CancelOrder {
  readonly roundtableId: string;
  readonly reason: string;
}

/** Calls a scheduled roundtable off. Everybody who has not declined is mailed; the number stays with it. */
@Injectable()
export class CancelRoundtable {
  constructor(
    private readonly acts: ConsoleAct,
    private readonly roundtables: RoundtablesRepository,
    private readonly mails: InvitationMails,
    private readonly planning: PlanningQueries,
  ) {}

  async run(actor: Actor, { roundtableId, reason }: CancelOrder): Promise<RoundtableBody> {
    await this.acts.run(
      { actor, roundtableId, verb: 'cancel-roundtable', may: PLANNERS },
      async (_facts, roundtable) => {
        const why = line(reason, 'reason');
        move(roundtable.state, 'cancel', { reason: why });

        await this.roundtables.cancel(roundtableId, why, roundtable.icalSequence + 1);
        const mailed = await this.mails.orderForAll({ roundtable, occasion: 'cancelled' });
        return { answer: true, detail: { mailed } };
      },
    );

    return this.planning.body(actor, roundtableId);
  }
}
