import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue } from '@rt/api/platform';

import { CLEAR_SEATS_JOB, SeatsTakenOut } from './seats-taken-out';

/** Sweeps after a seat that was taken out, whatever became of the process that was asked for it. */
@Injectable()
export class ClearSeatsJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly takenOut: SeatsTakenOut,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(CLEAR_SEATS_JOB, (data) => this.takenOut.removeRest(String(data['roundtableId'])));
  }
}
