import { Injectable } from '@nestjs/common';
import { REWRITE_ANSWERS, VACUUM_DECISIONS } from '@rt/api/activities';
import { VACUUM_CONTRIBUTIONS } from '@rt/api/contributions';
import { DeleteUnfiled } from '@rt/api/planning';
import { Clock, ERASED_TABLES, isLockTimeout, Log, OwnerDatabase } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';
import { VACUUM_SEATS } from '@rt/api/seats';

import { ErasureRepository } from './erasure.repository';

const HOUR_MS = 3_600_000;
/** What takes the old rows of logged tables off the disk. */
const VACUUMS = [VACUUM_DECISIONS, ...VACUUM_CONTRIBUTIONS, 'vacuum chair_notes', ...VACUUM_SEATS] as const;

/**
 * The second step of sealing: takes out of the files of the database what tied people to what they said. Emptying a
 * table takes a lock that a long read of it (a dump, say) can hold up: then it is tried again later. Only when all is
 * done is a roundtable marked as erased, and only then may anybody be told that its links are erased (docs/adr/0014).
 */
@Injectable()
export class EraseLinks {
  constructor(
    private readonly erasure: ErasureRepository,
    private readonly roundtables: RoundtablesQueries,
    private readonly owner: OwnerDatabase,
    private readonly unfiled: DeleteUnfiled,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Erases what every sealed roundtable left; false while something holds it up. May be repeated at any time. */
  async run(): Promise<boolean> {
    const rooms = await this.roundtables.unerased();
    if (rooms.length === 0) return true;
    for (const table of ERASED_TABLES) if (!(await this.erasure.writeAnew(table))) return false;
    if (!(await this.erasure.shuffleDrafts())) return false;
    if (!(await this.rewriteAnswers())) return false;
    for (const statement of VACUUMS) await this.owner.query(statement);
    await this.roundtables.markErased(rooms.map(({ id }) => id));
    await this.deleteDue();
    this.log.info('links between people and what they said were erased', { sessions: rooms.length });
    return true;
  }

  /** False while something reads the tables. */
  private async rewriteAnswers(): Promise<boolean> {
    try {
      await this.owner.query(REWRITE_ANSWERS);
      return true;
    } catch (error) {
      if (isLockTimeout(error)) return false;
      throw error;
    }
  }

  /** What was to be deleted once nothing of it is left to erase: rehearsals that have ended. The links are erased also where that fails. */
  private async deleteDue(): Promise<void> {
    try {
      await this.unfiled.run();
    } catch (error) {
      this.log.error('sessions that were to be deleted could not be; it is tried again', error);
    }
  }

  async hoursLate(roundtableId: string): Promise<number> {
    const now = (await this.clock.now()).getTime();
    const room = (await this.roundtables.unerased()).find(({ id }) => id === roundtableId);
    return room ? Math.floor((now - room.sealedAt.getTime()) / HOUR_MS) : 0;
  }
}
