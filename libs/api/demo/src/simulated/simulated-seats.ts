import { Injectable } from '@nestjs/common';
import { TakeSnapshots } from '@rt/api/contributions';
import { JobQueue, RoomEmitter } from '@rt/api/platform';
import { ParticipationsRepository } from '@rt/api/seats';
import { TakeOutAnswers } from '@rt/api/sessions';

/** Job that removes the last traces of simulated people; its data hold the roundtable's id alone. */
export const REMOVE_SIMULATED_JOB = 'remove-simulated-people';

/** Another process may still store an answer of a simulated person whose place has just ended. */
const LATE_ANSWERS_MS = 10_000;

/** Ends seats at once, and again when nothing can be pending. Separate transactions (docs/decisions.md 13). */
@Injectable()
export class SimulatedSeats {
  constructor(
    private readonly participations: ParticipationsRepository,
    private readonly answers: TakeOutAnswers,
    private readonly emitter: RoomEmitter,
    private readonly jobs: JobQueue,
    private readonly snapshots: TakeSnapshots,
  ) {}

  /** Ends all of them in the open transaction, with the job that sweeps after them. */
  async end(roundtableId: string): Promise<void> {
    await this.participations.revokeSimulated(roundtableId);
    const startAfter = LATE_ANSWERS_MS / 1000 + 1;
    await this.jobs.send(REMOVE_SIMULATED_JOB, { roundtableId }, { startAfter });
  }

  /** Closes the sockets of those whose places have ended and removes what they have answered so far. */
  async removeAnswers(roundtableId: string): Promise<void> {
    const people = await this.participations.revokedSimulated(roundtableId, 0);
    for (const id of people) this.emitter.disconnect(`person:${id}`);
    await this.answers.run(roundtableId, people);
    await this.snapshots.again(roundtableId);
  }

  /** Removes what was on its way when the places ended, then the people themselves. */
  async removeRest(roundtableId: string): Promise<void> {
    const people = await this.participations.revokedSimulated(roundtableId, LATE_ANSWERS_MS);
    await this.answers.run(roundtableId, people);
    await this.participations.deleteAll(people);
    await this.snapshots.again(roundtableId);
  }
}
