import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Environment, JobQueue, RepeatedTasks } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';

import { EndForgottenSession } from './end-forgotten-session';

/** Job by which a session that nobody ended is ended; its data hold the roundtable's id alone. */
const END_JOB = 'end-session';

/** Sessions that nobody ended are looked for this often, in ms. */
const LOOK_MS = 60_000;

@Injectable()
export class EndSessionJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly end: EndForgottenSession,
    private readonly roundtables: RoundtablesQueries,
    private readonly environment: Environment,
    private readonly tasks: RepeatedTasks,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(END_JOB, (data) => this.end.run(String(data['roundtableId'])));
    this.tasks.every(LOOK_MS, () => this.look());
  }

  /** Sends a job for every session that is due; one at a time waits for each. */
  async look(): Promise<void> {
    for (const roundtableId of await this.roundtables.liveAfter(this.environment.endAfterHours))
      await this.jobs.send(END_JOB, { roundtableId }, { singletonKey: roundtableId });
  }
}
