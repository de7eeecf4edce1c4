import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, JobQueue, Log, RepeatedTasks } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';

import { EraseLinks } from './erase-links';

/** Job that erases what a sealing left; its data hold the roundtable's id and how often it was tried. */
const ERASE_JOB = 'erase-links';

/** Between tries, in seconds; the last one again and again until it is done. */
const PAUSES_SEC = [1, 5, 30, 60];
/** Sealed roundtables whose job is lost are looked for this often, in ms. */
const LOOK_MS = 60_000;

@Injectable()
export class EraseLinksJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly links: EraseLinks,
    private readonly roundtables: RoundtablesQueries,
    private readonly database: Database,
    private readonly tasks: RepeatedTasks,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(ERASE_JOB, async (data) => this.run(String(data['roundtableId']), Number(data['tries'] ?? 0)));
    this.tasks.every(LOOK_MS, () => this.look());
  }

  /** At once after the open transaction, and by a job of it in case that does not succeed. */
  async plan(roundtableId: string): Promise<void> {
    await this.again(roundtableId, 0);
    this.database.afterCommit(() => this.links.run());
  }

  private async run(roundtableId: string, tries: number): Promise<void> {
    if (await this.attempt()) return;
    if (tries === 0) this.log.warn('links could not be erased yet: something reads the tables; it is tried again');
    const hours = await this.links.hoursLate(roundtableId);
    // One line an hour, whatever the pauses are.
    if (hours >= 1 && tries % (3600 / (PAUSES_SEC.at(-1) ?? 1)) === 0) {
      this.log.error('ALARM: links have not been erased for an hour or more after a sealing', undefined, { hours });
    }
    await this.again(roundtableId, tries + 1);
  }

  private async attempt(): Promise<boolean> {
    try {
      return await this.links.run();
    } catch (error) {
      this.log.error('links could not be erased; it is tried again', error);
      return false;
    }
  }

  private async again(roundtableId: string, tries: number): Promise<void> {
    const startAfter = PAUSES_SEC[Math.min(tries, PAUSES_SEC.length - 1)];
    await this.jobs.send(ERASE_JOB, { roundtableId, tries }, { startAfter, singletonKey: roundtableId });
  }

  private async look(): Promise<void> {
    for (const { id } of await this.roundtables.unerased()) await this.again(id, 0);
  }
}
