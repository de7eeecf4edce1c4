import { Injectable } from '@nestjs/common';
import { RoomAct } from '@rt/api/activities';
import { ReasonCheck, TakeSnapshots } from '@rt/api/contributions';
import { type Actor, nextState } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';
import type { ReasonRequest, SessionBody } from '@rt/contracts';
import { moveRoundtable } from '@rt/domain/scheduling';

import { SessionsQueries } from '../sessions.queries';

/** Until sealing. The audit keeps the reason for good, so it may name no person under rules without names. */
@Injectable()
export class ReopenSession {
  constructor(
    private readonly act: RoomAct,
    private readonly roundtables: RoundtablesQueries,
    private readonly snapshots: TakeSnapshots,
    private readonly reasonCheck: ReasonCheck,
    private readonly sessions: SessionsQueries,
  ) {}

  async run(actor: Actor, roundtableId: string, { reason }: ReasonRequest): Promise<SessionBody> {
    await this.act.run({ actor, roundtableId, verb: 'reopen-session', detail: { reason } }, async (roundtable) => {
      const state = nextState(moveRoundtable(roundtable.state, 'reopen', { sealed: roundtable.sealed, reason }));
      await this.reasonCheck.run(roundtable, reason);

      await this.roundtables.setState(roundtableId, { state, closedAt: null });
      await this.snapshots.forget(roundtableId);
    });

    return this.sessions.find(roundtableId);
  }
}
