import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue } from '@rt/api/platform';

import { RemoveSimulated } from './remove-simulated';

/** Job that removes the last traces of simulated people; its data hold the roundtable's id alone. */
export const REMOVE_SIMULATED_JOB = 'remove-simulated-people';

/** Sweeps after a removal, whatever became of the process that was asked for it. */
@Injectable()
export class RemoveSimulatedJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly removal: RemoveSimulated,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(REMOVE_SIMULATED_JOB, (data) => this.removal.rest(String(data['roundtableId'])));
  }
}
