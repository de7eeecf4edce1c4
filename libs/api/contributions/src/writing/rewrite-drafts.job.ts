import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, JobQueue, writeAnew } from '@rt/api/platform';

/** Job that writes the table of unreviewed texts anew; it needs no data. */
const REWRITE_DRAFTS_JOB = 'rewrite-drafts';

/** Reviews of so many seconds share one job. */
const GATHER_SEC = 5;
const AGAIN_SEC = 30;

/** Takes words that a reviewer or the author took out of a text off the disk, and with them the order in which texts were written. */
@Injectable()
export class RewriteDraftsJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(REWRITE_DRAFTS_JOB, () => this.run());
  }

  /** After a review, in its transaction; after an author's change, outside of it. */
  async plan(startAfter = GATHER_SEC): Promise<void> {
    await this.jobs.send(REWRITE_DRAFTS_JOB, {}, { startAfter, singletonKey: REWRITE_DRAFTS_JOB });
  }

  private async run(): Promise<void> {
    if (!(await writeAnew(this.database, 'contribution_drafts'))) await this.plan(AGAIN_SEC);
  }
}
