import { Injectable } from '@nestjs/common';
import { ActivityMoves, RoomAct, SessionKeys } from '@rt/api/activities';
import { InvitationsQueries } from '@rt/api/invitations';
import { type Actor, nextState } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';
import type { SessionBody, StartSessionRequest } from '@rt/contracts';
import { moveRoundtable } from '@rt/domain/scheduling';

import { SessionsQueries } from '../sessions.queries';

/** Starts the session of a scheduled roundtable; much too early only when confirmed. */
@Injectable()
export class StartSession {
  constructor(
    private readonly act: RoomAct,
    private readonly roundtables: RoundtablesQueries,
    private readonly invitations: InvitationsQueries,
    private readonly activities: ActivityMoves,
    private readonly keys: SessionKeys,
    private readonly sessions: SessionsQueries,
  ) {}

  async run(actor: Actor, roundtableId: string, { confirmEarly = false }: StartSessionRequest): Promise<SessionBody> {
    const act = { actor, roundtableId, verb: 'start-session' as const, detail: { confirmedEarly: confirmEarly } };
    await this.act.run(act, async (roundtable) => {
      const now = await this.act.clock.now();
      const state = nextState(
        moveRoundtable(roundtable.state, 'start', {
          nowMs: now.getTime(),
          startMs: roundtable.startAt?.getTime(),
          confirmed: confirmEarly,
        }),
      );

      await this.roundtables.setState(roundtableId, { state, liveAt: now });
      await this.keys.make(roundtableId);
      await this.invitations.makeParticipations(roundtableId);
      await this.activities.readyAll(roundtableId);
    });

    return this.sessions.find(roundtableId);
  }
}
