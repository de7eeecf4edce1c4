import { Injectable } from '@nestjs/common';
import { ActivityMoves } from '@rt/api/activities';
import { type Actor, Environment, JobQueue } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';
import type { CloseSession as Input, SessionBody } from '@rt/contracts';

import { moved } from './moved';
import { SEAL_JOB } from './seal-session.job';
import { SessionDesk } from './session-desk';
import { SessionsQueries } from './sessions.queries';

const SECONDS_AN_HOUR = 3600;

/** Ends a live session, its open activities too once that is confirmed, and plans its sealing. */
@Injectable()
export class CloseSession {
  constructor(
    private readonly desk: SessionDesk,
    private readonly roundtables: RoundtablesQueries,
    private readonly activities: ActivityMoves,
    private readonly jobs: JobQueue,
    private readonly environment: Environment,
    private readonly sessions: SessionsQueries,
  ) {}

  async run(actor: Actor, roundtableId: string, { closeActivities = false }: Input): Promise<SessionBody> {
    await this.desk.act({ actor, roundtableId, verb: 'close-session' }, async (roundtable) => {
      const openActivities = await this.activities.countOpen(roundtableId);
      const state = moved(roundtable.state, 'close', { openActivities, confirmed: closeActivities });

      await this.activities.closeAll(roundtableId);
      await this.roundtables.setState(roundtableId, { state, closedAt: await this.desk.clock.now() });
      const startAfter = this.environment.sealAfterHours * SECONDS_AN_HOUR;
      await this.jobs.send(SEAL_JOB, { roundtableId }, { startAfter });
      return { currentActivityId: null };
    });

    return this.sessions.find(roundtableId);
  }
}
