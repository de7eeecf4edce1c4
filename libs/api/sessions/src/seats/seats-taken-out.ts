import { Injectable } from '@nestjs/common';
import { HINTS } from '@rt/api/activities';
import { RefreshKept } from '@rt/api/contributions';
import { Hints, JobQueue } from '@rt/api/platform';
import { SeatsRepository } from '@rt/api/seats';

import { TakeOutAnswers } from './take-out-answers';

/** Job that removes the last answers of seats that were taken out; its data hold the roundtable's id alone. */
export const CLEAR_SEATS_JOB = 'clear-seats';

/** By then every process has learnt that a seat has ended, and nothing of it can be on its way any longer; in ms. */
const LATE_ANSWERS_MS = 10_000;

/**
 * How a seat ends that the host takes out: at once for its person and, unless it stays, what was answered so far, and once more when
 * nothing of it can be on its way. Seats and answers go in transactions of their own, as all that is said and all who say it
 * (docs/decisions.md 13).
 */
@Injectable()
export class SeatsTakenOut {
  constructor(
    private readonly seats: SeatsRepository,
    private readonly answers: TakeOutAnswers,
    private readonly kept: RefreshKept,
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

  /** Removes what has been answered so far from all seats that were taken out. */
  async removeAnswers(roundtableId: string): Promise<void> {
    await this.remove(roundtableId, await this.seats.uncleared(roundtableId));
  }

  /** Removes what was on its way when the seats ended; from then on they count as nobody's. */
  async removeRest(roundtableId: string): Promise<void> {
    const gone = await this.seats.uncleared(roundtableId, LATE_ANSWERS_MS);
    await this.remove(roundtableId, gone);
    await this.seats.clear(gone);
  }

  // Results that were kept while the session runs are counted once more: nothing of them is public yet.
  private async remove(roundtableId: string, seatIds: readonly string[]): Promise<void> {
    if (seatIds.length === 0) return;
    await this.answers.run(roundtableId, seatIds);
    await this.kept.run(roundtableId, 'taken-out');
  }
}
