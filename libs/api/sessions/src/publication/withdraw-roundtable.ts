import { Injectable } from '@nestjs/common';
import { ReasonCheck } from '@rt/api/contributions';
import { type Actor, AuditLog, Database } from '@rt/api/platform';
import { PLANNERS, RoundtablesQueries } from '@rt/api/roundtables';
import type { ReasonBody, SessionBody } from '@rt/contracts';

import { nextState } from '../next-state';
import { PublicationStore } from './publication-store';
import { SessionsQueries } from '../sessions.queries';

/** Takes a published roundtable and all its contributions out of the archive; their addresses answer 410. */
@Injectable()
export class WithdrawRoundtable {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly store: PublicationStore,
    private readonly reasonCheck: ReasonCheck,
    private readonly audit: AuditLog,
    private readonly sessions: SessionsQueries,
    private readonly database: Database,
  ) {}

  async run(actor: Actor, roundtableId: string, { reason }: ReasonBody): Promise<SessionBody> {
    await this.database.transaction(async () => {
      await this.roundtables.factsFor(actor, roundtableId, PLANNERS);
      const roundtable = await this.roundtables.lockState(roundtableId);
      const state = nextState(roundtable.state, 'withdraw', { reason });

      await this.store.withdraw(roundtable, state, await this.reasonCheck.run(roundtable, reason));
      await this.audit.record({
        actor,
        verb: 'withdraw-roundtable',
        subjectType: 'roundtable',
        subjectId: roundtableId,
        roundtableId,
        programmeId: roundtable.programmeId,
      });
    });

    return this.sessions.find(roundtableId);
  }
}
