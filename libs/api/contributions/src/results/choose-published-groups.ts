import { Injectable } from '@nestjs/common';
import { type Actor, refuse } from '@rt/api/platform';
import { ConsoleAct } from '@rt/api/roundtables';
import type { PublishedGroupsBody, PublishedGroupsRequest } from '@rt/contracts';

import { DOWNLOADERS } from '../contributions.policy';
import { PublishedGroupsQueries } from './published-groups.queries';
import { SnapshotsRepository } from './snapshots.repository';

/**
 * Chooses by which groups a result is published, or by none: one division, so that nobody can hold two of the same answers
 * against each other. What may be told of it was found as the result was frozen. Refused once the result is public; one that was
 * withdrawn is published by the same groups as before, or by none. By none that people declared: groups that votes find are then
 * published where there are any, but for a result that was public by others.
 */
@Injectable()
export class ChoosePublishedGroups {
  constructor(
    private readonly queries: PublishedGroupsQueries,
    private readonly snapshots: SnapshotsRepository,
    private readonly acts: ConsoleAct,
  ) {}

  async run(
    actor: Actor,
    roundtableId: string,
    activityId: string,
    { by }: PublishedGroupsRequest,
  ): Promise<PublishedGroupsBody> {
    const act = { actor, roundtableId, verb: 'choose-published-groups' as const, may: DOWNLOADERS };
    return this.acts.run(act, async (roundtable) => {
      const snapshot = await this.queries.snapshot(roundtable, activityId);

      const before = await this.queries.present(snapshot);
      if (before.isPublic) refuse('wrong-state', { reason: 'result-published' });
      if (by !== null && !before.possible.includes(by)) refuse('invalid', { field: 'by', reason: 'groups-too-small' });

      const { publicBy = by } = snapshot.frozen;
      if (by !== null && by !== publicBy) {
        refuse('wrong-state', { reason: publicBy === 'found' ? 'published-by-found' : 'published-by-others' });
      }

      const { publishedBy: _before, ...frozen } = snapshot.frozen;
      await this.snapshots.replace(snapshot.id, by === null ? frozen : { ...frozen, publishedBy: by });

      return { answer: { ...before, by }, subjectId: activityId, onContent: true };
    });
  }
}
