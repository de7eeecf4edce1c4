import { Injectable } from '@nestjs/common';
import { ActivitiesRepository, ResponsesRepository, RoomRevisions, SessionKeys, voiceOf } from '@rt/api/activities';
import { Database } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';

@Injectable()
export class TakeOutAnswers {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly activities: ActivitiesRepository,
    private readonly responses: ResponsesRepository,
    private readonly keys: SessionKeys,
    private readonly revisions: RoomRevisions,
    private readonly database: Database,
  ) {}

  /** In a transaction of its own. `people` are ids of participations; of a sealed session nothing is taken out. */
  async run(roundtableId: string, people: readonly string[]): Promise<void> {
    if (people.length === 0) return;
    await this.database.transaction(async () => {
      const { sealed, orgId } = await this.roundtables.lockState(roundtableId);
      const key = await this.keys.find(roundtableId);
      // Sealed: nobody can tell any more whose answers they are.
      if (sealed || !key) return;
      let removed = 0;
      for (const { id: activityId } of await this.activities.lockAll(roundtableId)) {
        const voices = people.map((id) => voiceOf(key, activityId, id));
        removed += await this.responses.remove(activityId, voices);
        await this.revisions.raiseActivity(activityId);
      }
      if (removed > 0) await this.revisions.raiseSession(roundtableId, orgId);
    });
  }

  /** Has the room count its results anew, in a transaction of its own: no answer has changed, but how many may stand for nobody else. */
  async recount(roundtableId: string): Promise<void> {
    await this.database.transaction(async () => {
      const { sealed } = await this.roundtables.lockState(roundtableId);
      if (sealed) return;
      for (const { id } of await this.activities.lockAll(roundtableId)) await this.revisions.raiseActivity(id);
    });
  }
}
