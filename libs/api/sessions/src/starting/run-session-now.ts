import { Injectable } from '@nestjs/common';
import { RoomAct, SessionKeys } from '@rt/api/activities';
import { UnplannedRoundtables } from '@rt/api/planning';
import { type Actor, Database, nextState } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';
import type { RunSessionNowRequest, SessionBody } from '@rt/contracts';
import { moveRoundtable } from '@rt/domain/scheduling';

import { SessionsQueries } from '../sessions.queries';

/** Starts a session for which nothing was planned: people can join it at once. A repeated call starts no second one. */
@Injectable()
export class RunSessionNow {
  constructor(
    private readonly act: RoomAct,
    private readonly database: Database,
    private readonly unplanned: UnplannedRoundtables,
    private readonly roundtables: RoundtablesQueries,
    private readonly keys: SessionKeys,
    private readonly sessions: SessionsQueries,
  ) {}

  async run(actor: Actor, input: RunSessionNowRequest): Promise<SessionBody> {
    await this.unplanned.withCode(() =>
      this.database.transaction(async () => {
        const now = await this.act.clock.now();
        if (await this.unplanned.add(actor, input, now)) await this.start(actor, input.opId, now);
      }),
    );

    return this.sessions.find(input.opId);
  }

  private async start(actor: Actor, roundtableId: string, now: Date): Promise<void> {
    await this.act.run({ actor, roundtableId, verb: 'run-session-now' }, async ({ state, question, rule, tz }) => {
      const next = nextState(moveRoundtable(state, 'run-now', { questions: question ? 1 : 0, rule, tz }));

      await this.roundtables.setState(roundtableId, { state: next, liveAt: now });
      await this.keys.make(roundtableId);
    });
  }
}
