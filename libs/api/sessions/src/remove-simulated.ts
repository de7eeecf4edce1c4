import { Injectable } from '@nestjs/common';
import { ActivitiesRepository, ResponsesRepository, RoomRevisions, SessionKeys, voiceOf } from '@rt/api/activities';
import { Database, RoomEmitter } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';

import { ParticipationsRepository } from './participations.repository';

/**
 * Another process may be storing an answer of a simulated person whose place has just ended; by then every process has
 * learnt of it, in ms.
 */
export const LATE_ANSWERS_MS = 10_000;

/**
 * Takes the answers of simulated people whose places have ended out of the tallies, found by their voices. Answers and
 * people go in transactions of their own, as all that is said and all who say it (docs/decisions.md 13).
 */
@Injectable()
export class RemoveSimulated {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly activities: ActivitiesRepository,
    private readonly responses: ResponsesRepository,
    private readonly keys: SessionKeys,
    private readonly revisions: RoomRevisions,
    private readonly participations: ParticipationsRepository,
    private readonly emitter: RoomEmitter,
    private readonly database: Database,
  ) {}

  /** Closes their sockets and removes what they have answered so far. */
  async answers(roundtableId: string): Promise<void> {
    const people = await this.participations.revokedSimulated(roundtableId, 0);
    for (const id of people) this.emitter.disconnect(`person:${id}`);
    await this.removeAnswers(roundtableId, people);
  }

  /** Removes what was on its way when the places ended, then the people themselves. */
  async rest(roundtableId: string): Promise<void> {
    const people = await this.participations.revokedSimulated(roundtableId, LATE_ANSWERS_MS);
    await this.removeAnswers(roundtableId, people);
    await this.participations.deleteAll(people);
  }

  private async removeAnswers(roundtableId: string, people: readonly string[]): Promise<void> {
    await this.database.transaction(async () => {
      const { sealed, orgId } = await this.roundtables.lockState(roundtableId);
      const key = await this.keys.find(roundtableId);
      // Sealed: nobody can tell any more whose answers they are.
      if (sealed || !key || people.length === 0) return;
      let removed = 0;
      for (const { id: activityId } of await this.activities.lockAll(roundtableId)) {
        const voices = people.map((id) => voiceOf(key, activityId, id));
        removed += await this.responses.remove(activityId, voices);
        await this.revisions.raiseActivity(activityId);
      }
      if (removed > 0) await this.revisions.raiseSession(roundtableId, orgId);
    });
  }
}
