import { Injectable } from '@nestjs/common';
import { ReasonCheck } from '@rt/api/contributions';
import { type Actor, nextState } from '@rt/api/platform';
import { ConsoleAct, PLANNERS } from '@rt/api/roundtables';
import { SessionsQueries } from '@rt/api/sessions';
import type { ReasonRequest, SessionBody } from '@rt/contracts';
import { moveRoundtable } from '@rt/domain/scheduling';

import { PublicationStore } from './publication-store';

/** Takes a published roundtable and all its contributions out of the archive; their addresses answer 410. */
@Injectable()
export class WithdrawRoundtable {
  constructor(
    private readonly store: PublicationStore,
    private readonly reasonCheck: ReasonCheck,
    private readonly sessions: SessionsQueries,
    private readonly acts: ConsoleAct,
  ) {}

  async run(actor: Actor, roundtableId: string, { reason }: ReasonRequest): Promise<SessionBody> {
    await this.acts.run({ actor, roundtableId, verb: 'withdraw-roundtable', may: PLANNERS }, async (roundtable) => {
      const state = nextState(moveRoundtable(roundtable.state, 'withdraw', { reason }));

      await this.store.withdraw(roundtable, state, await this.reasonCheck.run(roundtable, reason));
      return { answer: true };
    });

    return this.sessions.find(roundtableId);
  }
}
