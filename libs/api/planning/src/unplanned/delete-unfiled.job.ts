import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue, RepeatedTasks } from '@rt/api/platform';

import { DeleteUnfiled } from './delete-unfiled';

/** Job by which sessions that nobody planned or filed are deleted; it holds no data. */
const DELETE_UNFILED_JOB = 'delete-unfiled';

/** Looked for this often, in ms. */
const LOOK_MS = 600_000;

/** Has the sessions deleted that were neither planned nor filed and whose day has come. */
@Injectable()
export class DeleteUnfiledJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly unfiled: DeleteUnfiled,
    private readonly tasks: RepeatedTasks,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(DELETE_UNFILED_JOB, () => this.unfiled.run());
    this.tasks.every(LOOK_MS, () => this.jobs.send(DELETE_UNFILED_JOB, {}, { singletonKey: 'all' }));
  }
}
