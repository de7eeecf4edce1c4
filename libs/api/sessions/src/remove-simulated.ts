import { Injectable } from '@nestjs/common';
import { ActivitiesRepository, ResponsesRepository, RoomRevisions, SessionKeys, voiceOf } from '@rt/api/activities';
import { Database, RoomEmitter } from '@rt/api/platform';

import { ParticipationsRepository } from './participations.repository';

/**
 * Takes the answers of some people out of the tallies, found by their voices, and forgets the people. Answers and people
 * go in transactions of their own, as all that is said and all who say it (docs/decisions.md 13).
 */
@Injectable()
export class RemoveSimulated {
  constructor(
    private readonly activities: ActivitiesRepository,
    private readonly responses: ResponsesRepository,
    private readonly keys: SessionKeys,
    private readonly revisions: RoomRevisions,
    private readonly participations: ParticipationsRepository,
    private readonly emitter: RoomEmitter,
    private readonly database: Database,
  ) {}

  async run(
    { id: roundtableId, orgId }: { readonly id: string; readonly orgId: string },
    ids: readonly string[],
  ): Promise<void> {
    for (const id of ids) this.emitter.disconnect(`person:${id}`);
    await this.database.transaction(async () => {
      const key = await this.keys.find(roundtableId);
      if (!key) return;
      for (const { id: activityId } of await this.activities.lockAll(roundtableId)) {
        await this.responses.remove(
          activityId,
          ids.map((id) => voiceOf(key, activityId, id)),
        );
        await this.revisions.raiseActivity(activityId);
      }
      await this.revisions.raiseSession(roundtableId, orgId);
    });
    await this.participations.deleteAll(ids);
  }
}
