import { Injectable } from '@nestjs/common';
import { HINTS } from '@rt/api/activities';
import { RefreshKept, TakeSnapshots } from '@rt/api/contributions';
import { Hints, JobQueue } from '@rt/api/platform';
import { SeatsRepository } from '@rt/api/seats';

import { TakeOutAnswers } from './take-out-answers';

/** Job that removes the last answers of seats that were taken out; its data hold the roundtable's id alone. */
export const CLEAR_SEATS_JOB = 'clear-seats';

/** By then every process has learnt that a seat has ended, and nothing of it can be on its way any longer; in ms. */
const LATE_ANSWERS_MS = 10_000;

/** Ends a seat at once, and again when no answer can be pending. Transactions as in docs/decisions.md 13. */
@Injectable()
export class SeatsTakenOut {
  constructor(
    private readonly seats: SeatsRepository,
    private readonly answers: TakeOutAnswers,
    private readonly kept: RefreshKept,
    private readonly snapshots: TakeSnapshots,
    private readonly hints: Hints,
    private readonly jobs: JobQueue,
  ) {}

  /** Ends a seat in the open transaction, with the job that sweeps after it unless its answers stay. */
  async end(roundtableId: string, seatId: string, answersStay = false): Promise<void> {
    await this.seats.takeOut(seatId, answersStay);
    if (answersStay) return;
    await this.jobs.send(CLEAR_SEATS_JOB, { roundtableId }, { startAfter: LATE_ANSWERS_MS / 1000 + 1 });
  }

  /** Tells every process, which closes the sockets of that seat and takes nothing more of it. */
  tell(seatId: string): void {
    this.hints.publish(HINTS.takenOut, { id: seatId });
  }

  /** Removes the answers so far of removed seats and recounts saved results; whether there were such seats. */
  async removeAnswers(roundtableId: string): Promise<boolean> {
    const gone = await this.seats.uncleared(roundtableId);
    if (gone.length === 0) return false;
    await this.answers.run(roundtableId, gone);
    await this.kept.run(roundtableId, 'being-taken-out');
    return true;
  }

  /**
   * Removes what was on its way when the seats ended; from then on they count as nobody's. Only then it shows what is left of each
   * result: the room, what was kept and, where the session has ended meanwhile, what was frozen are counted once more. A repeat does all
   * of it again, wherever the try before broke off.
   */
  async removeRest(roundtableId: string): Promise<void> {
    // None is left of a session that is deleted or sealed.
    if ((await this.seats.countTakenOut(roundtableId)) === 0) return;
    const gone = await this.seats.uncleared(roundtableId, LATE_ANSWERS_MS);
    await this.answers.run(roundtableId, gone);
    await this.seats.clear(gone);
    const more = await this.seats.uncleared(roundtableId);
    await this.answers.recount(roundtableId);
    await this.kept.run(roundtableId, more.length > 0 ? 'being-taken-out' : 'taken-out');
    await this.snapshots.again(roundtableId);
  }
}
