import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, Environment, JobQueue, RepeatedTasks } from '@rt/api/platform';
import { type RoundtableFacts, RoundtablesQueries } from '@rt/api/roundtables';

import { SealSession } from './seal-session';

/** Job by which a closed session is sealed; its data hold the roundtable's id alone. */
const SEAL_JOB = 'seal-session';

const SECONDS_AN_HOUR = 3600;
/** Sessions whose time has come and whose job is gone are looked for this often, in ms. */
const LOOK_MS = 60_000;

/** Creates new jobs for overdue sealings, since jobs may be lost; reopened sessions have a later one. */
@Injectable()
export class SealSessionJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly seal: SealSession,
    private readonly roundtables: RoundtablesQueries,
    private readonly environment: Environment,
    private readonly clock: Clock,
    private readonly tasks: RepeatedTasks,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(SEAL_JOB, async (data) => this.run(String(data['roundtableId'])));
    this.tasks.every(LOOK_MS, () => this.look());
  }

  /** Sends the job for a session that ends now, in the open transaction. */
  async plan({ id: roundtableId, rehearses }: Pick<RoundtableFacts, 'id' | 'rehearses'>): Promise<void> {
    // Nobody comes back to a rehearsal: its end is the beginning of its deletion.
    const startAfter = rehearses ? 0 : this.environment.sealAfterHours * SECONDS_AN_HOUR;
    await this.jobs.send(SEAL_JOB, { roundtableId }, { startAfter });
  }

  async run(roundtableId: string): Promise<void> {
    const { state, closedAt, rehearses } = await this.roundtables.facts(roundtableId);
    const waits = rehearses ? 0 : this.environment.sealAfterHours * SECONDS_AN_HOUR * 1000;
    const due = (closedAt?.getTime() ?? Infinity) + waits;
    if (state === 'closed' && (await this.clock.now()).getTime() >= due) await this.seal.run(roundtableId);
  }

  /** Sends a job for every session that is overdue; one at a time waits for each. */
  async look(): Promise<void> {
    for (const roundtableId of await this.roundtables.unsealedAfter(this.environment.sealAfterHours))
      await this.jobs.send(SEAL_JOB, { roundtableId }, { singletonKey: roundtableId });
  }
}
