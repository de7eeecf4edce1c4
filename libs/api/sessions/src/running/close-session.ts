import { Injectable } from '@nestjs/common';
import { ActivityMoves, RoomAct, type SessionPatch } from '@rt/api/activities';
import type { ResultsAhead } from '@rt/api/contributions';
import { type Actor, nextState } from '@rt/api/platform';
import { type RoundtableFacts, RoundtablesQueries, RUNNERS } from '@rt/api/roundtables';
import type { CloseSessionRequest, SessionBody } from '@rt/contracts';
import { moveRoundtable } from '@rt/domain/scheduling';

import { FinalResults } from '../ending/final-results';
import { SealSessionJob } from '../sealing/seal-session.job';
import { SessionsQueries } from '../sessions.queries';

@Injectable()
export class CloseSession {
  constructor(
    private readonly act: RoomAct,
    private readonly roundtables: RoundtablesQueries,
    private readonly activities: ActivityMoves,
    private readonly results: FinalResults,
    private readonly sealing: SealSessionJob,
    private readonly sessions: SessionsQueries,
  ) {}

  async run(
    actor: Actor,
    roundtableId: string,
    { closeActivities = false }: CloseSessionRequest,
  ): Promise<SessionBody> {
    const before = await this.roundtables.factsFor(actor, roundtableId, RUNNERS);
    const ahead = before.state === 'live' ? await this.results.countAhead(before) : undefined;
    await this.act.run({ actor, roundtableId, verb: 'close-session' }, (roundtable) =>
      this.close(roundtable, closeActivities, ahead),
    );

    return this.sessions.find(roundtableId);
  }

  /** The end in the open transaction, under the roundtable's lock, whoever ends it. */
  async close(roundtable: RoundtableFacts, closeActivities: boolean, ahead?: ResultsAhead): Promise<SessionPatch> {
    const openActivities = await this.activities.countOpen(roundtable.id);
    const state = nextState(moveRoundtable(roundtable.state, 'close', { openActivities, confirmed: closeActivities }));

    const closedAt = await this.act.clock.now();
    await this.roundtables.setState(roundtable.id, { state, closedAt });
    await this.roundtables.noteHeld(roundtable, closedAt);
    await this.results.run(roundtable, ahead);
    await this.sealing.plan(roundtable);
    // What stood on all phones was of that time: nobody is told it again where the session is taken up anew.
    return { currentActivityId: null, message: null };
  }
}
