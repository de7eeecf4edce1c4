import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue } from '@rt/api/platform';

import { REMOVE_SIMULATED_JOB, SimulatedSeats } from './simulated-seats';

/** Sweeps after a removal, whatever became of the process that was asked for it. */
@Injectable()
export class RemoveSimulatedJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly places: SimulatedSeats,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(REMOVE_SIMULATED_JOB, (data) => this.places.removeRest(String(data['roundtableId'])));
  }
}
