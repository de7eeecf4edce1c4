import { Injectable } from '@nestjs/common';
import { type Actor, refuse, unwrap } from '@rt/api/platform';
import type { DecidedActivityBody, MergeAnswersRequest } from '@rt/contracts';
import type { ActivityDecision, EntryState } from '@rt/domain/polling';
import { type KindResult, kinds } from '@rt/kinds';

import { ENTRY_SORTERS } from '../activities.policy';
import type { LiveActivity } from '../activity';
import { TallyQueries } from '../tallies/tally.queries';
import { DecideOnAnswers, needSorting, type Stood } from './decide-on-answers';

/** Counts an answer that participants wrote as another one, or by itself again: at once, and reversibly. */
@Injectable()
export class MergeAnswers {
  constructor(
    private readonly decide: DecideOnAnswers,
    private readonly tallies: TallyQueries,
  ) {}

  async run(
    actor: Actor,
    input: { roundtableId: string; activityId: string; body: MergeAnswersRequest },
  ): Promise<DecidedActivityBody> {
    const { roundtableId, activityId, body } = input;
    const act = { actor, roundtableId, activityId, verb: 'merge-answers', may: ENTRY_SORTERS } as const;
    return this.decide.run(act, async (activity, roundtable, stood) => {
      const { result } = await this.tallies.presented(activity, roundtable, 'host');
      const decision = merged(activity, result, body, stood);
      const into = body.into === null || result === null ? undefined : standingOf(activity, result, body.into);

      needSorting(actor, roundtable, activity, [stood.was?.state, into?.state, apart(activity, result, body)]);
      return decision;
    });
  }
}

function merged(
  activity: LiveActivity,
  result: KindResult | null,
  { label, into, seen }: MergeAnswersRequest,
  stood: Stood,
): ActivityDecision | null {
  const { kind, config } = activity;
  const { mergeAnswers } = kinds[kind];
  if (!mergeAnswers) return refuse('invalid', { field: 'label', reason: 'no-written-answers' });
  if (result === null) return refuse('wrong-state', { reason: 'answers-hidden' });
  stood.was = standingOf(activity, result, label);
  return unwrap(mergeAnswers(config, result, label, into, seen));
}

/** 'waiting' where something of the word that nobody has read would count as the other. */
function apart(
  { kind, config }: LiveActivity,
  result: KindResult | null,
  { label, into }: MergeAnswersRequest,
): EntryState | undefined {
  const isRead = into === null || result === null || kinds[kind].words?.isReadWhole(config, result, label);
  return isRead ? undefined : 'waiting';
}

function standingOf({ kind, config }: LiveActivity, result: KindResult, text: string): Stood['was'] {
  return kinds[kind].standing?.(config, result, text);
}
