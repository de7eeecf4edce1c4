import { Injectable } from '@nestjs/common';
import { ActivitiesQueries } from '@rt/api/activities';
import { type Actor, refuse } from '@rt/api/platform';
import { type RoundtableFacts, RoundtablesQueries } from '@rt/api/roundtables';
import type { PublishedGroupsBody } from '@rt/contracts';
import { publicDivision } from '@rt/kinds';

import { allowAfterEnd, DOWNLOADERS } from '../contributions.policy';
import { type Snapshot, SnapshotsRepository } from './snapshots.repository';

@Injectable()
export class PublishedGroupsQueries {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly activities: ActivitiesQueries,
    private readonly snapshots: SnapshotsRepository,
  ) {}

  /** `not-found` for an activity of another roundtable, `wrong-state` before the end, `nothing-to-keep` without a result. */
  async find(actor: Actor, roundtableId: string, activityId: string): Promise<PublishedGroupsBody> {
    const roundtable = await this.roundtables.factsFor(actor, roundtableId, DOWNLOADERS);
    return this.present(await this.snapshot(roundtable, activityId));
  }

  async snapshot(roundtable: Pick<RoundtableFacts, 'id' | 'state'>, activityId: string): Promise<Snapshot> {
    await this.activities.find(roundtable.id, activityId);
    allowAfterEnd(roundtable);
    return (await this.snapshots.find(activityId)) ?? refuse('nothing-to-keep');
  }

  async present(snapshot: Snapshot): Promise<PublishedGroupsBody> {
    const { publishedBy = null, ...frozen } = snapshot.frozen;
    return {
      activityId: frozen.activityId,
      by: publishedBy,
      possible: (frozen.groups ?? []).map(({ by }) => by),
      isPublic: await this.snapshots.isPublic(snapshot.id),
      ...(publicDivision(frozen) === 'found' ? { found: true } : {}),
    };
  }
}
