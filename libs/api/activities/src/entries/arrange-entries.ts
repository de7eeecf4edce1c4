import { Injectable } from '@nestjs/common';
import { type Actor, refuse, unwrap } from '@rt/api/platform';
import type { ArrangedBody, ArrangeEntriesRequest } from '@rt/contracts';
import { arrange, checkGroupName, type EntryMove, groupNamed, GROUPS_MAX } from '@rt/domain/polling';

import { ENTRY_SORTERS } from '../activities.policy';
import type { LiveActivity } from '../activity';
import { DecisionsRepository } from '../deciding/decisions.repository';
import { DotsWithinBudget } from './dots-within-budget';
import { EntriesRepository, type FoundEntry } from './entries.repository';
import { EntryAct, needGroupingPhase } from './entry-act';

/** All or none; a conflict names the entry. A repeat gets the first answer. No pending answer is refused. */
@Injectable()
export class ArrangeEntries {
  constructor(
    private readonly act: EntryAct,
    private readonly entries: EntriesRepository,
    private readonly decisions: DecisionsRepository,
    private readonly dots: DotsWithinBudget,
  ) {}

  /** `conflict` where an entry stands elsewhere than the host saw it. */
  async run(
    actor: Actor,
    input: { roundtableId: string; activityId: string; body: ArrangeEntriesRequest },
  ): Promise<ArrangedBody> {
    const { roundtableId, activityId, body } = input;
    const act = { actor, roundtableId, activityId, verb: 'arrange-entries', may: ENTRY_SORTERS } as const;
    return this.act.run<ArrangedBody>(act, async (activity) => {
      needGroupingPhase(activity, 'moves');
      const ids = body.moves.map(({ entryId }) => entryId);
      const standing = await this.entries.standing(activityId, activity.round, ids);

      const name = body.name === undefined ? undefined : unwrap(checkGroupName(body.name));
      const moves = unwrap(arrange(standing, body.moves, name));

      const isNamed = body.moves.some(({ to }) => to === undefined);
      const groupId = isNamed ? await this.named(activity, standing, name) : null;
      if (moves.length === 0) return { answer: { groupId, already: true }, nothing: true };
      await this.move(activity, moves, groupId);

      return { answer: { groupId, was: Object.fromEntries(moves.map(({ entryId, from }) => [entryId, from])) } };
    });
  }

  private async named(
    activity: LiveActivity,
    standing: readonly FoundEntry[],
    name: string | undefined,
  ): Promise<string> {
    if (name === undefined) return refuse('invalid', { field: 'name', reason: 'text-missing' });
    const known = groupNamed(standing, name);
    if (known) return known.id;
    if (standing.filter(({ group }) => group).length >= GROUPS_MAX) {
      return refuse('invalid', { field: 'name', reason: 'groups-too-many', params: { max: GROUPS_MAX } });
    }
    return this.entries.addGroup(activity, name);
  }

  private async move(activity: LiveActivity, moves: readonly EntryMove[], named: string | null): Promise<void> {
    const into = new Map<string | null, string[]>();
    for (const { entryId, to = named } of moves) {
      into.set(to, [...(into.get(to) ?? []), entryId]);
      await this.decisions.add(activity, { verb: 'group', target: entryId, value: { into: to } });
    }
    const moved = new Set([...into].flatMap(([to, ids]) => (to === null ? ids : [to, ...ids])));
    await this.dots.keep(activity, moved, async () => {
      for (const [groupId, entryIds] of into) await this.entries.place(entryIds, groupId);
    });
  }
}
