import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, Environment, JobQueue } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';

import { SealSession } from './seal-session';

/** Job by which a closed session is sealed; its data hold the roundtable's id alone. */
export const SEAL_JOB = 'seal-session';

const SECONDS_AN_HOUR = 3600;

/** Seals a session when its time has come. One that was taken up again meanwhile has a later job of its own. */
@Injectable()
export class SealSessionJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly seal: SealSession,
    private readonly roundtables: RoundtablesQueries,
    private readonly environment: Environment,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(SEAL_JOB, async (data) => this.run(String(data['roundtableId'])));
  }

  /** Sends the job for a session that ends now, in the open transaction. */
  async plan(roundtableId: string): Promise<void> {
    const startAfter = this.environment.sealAfterHours * SECONDS_AN_HOUR;
    await this.jobs.send(SEAL_JOB, { roundtableId }, { startAfter });
  }

  async run(roundtableId: string): Promise<void> {
    const { state, closedAt } = await this.roundtables.facts(roundtableId);
    const due = (closedAt?.getTime() ?? Infinity) + this.environment.sealAfterHours * SECONDS_AN_HOUR * 1000;
    if (state === 'closed' && (await this.clock.now()).getTime() >= due) await this.seal.run(roundtableId);
  }
}
