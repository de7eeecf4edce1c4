import { Injectable } from '@nestjs/common';
import { type Actor, refuse, unwrap } from '@rt/api/platform';
import type { DecidedActivityBody, HideAnswerRequest } from '@rt/contracts';
import type { ActivityDecision, MayName } from '@rt/domain/polling';
import { type KindResult, kinds } from '@rt/kinds';

import { ENTRY_SORTERS } from '../activities.policy';
import type { LiveActivity } from '../activity';
import { EntryArrivals } from '../entries/entry-arrivals';
import { TallyQueries } from '../tallies/tally.queries';
import { DecideOnAnswers, needSorting, type Stood } from './decide-on-answers';

/** Hides a written answer from the room and from saved results, or shows it again. It counts either way. */
@Injectable()
export class HideAnswer {
  constructor(
    private readonly decide: DecideOnAnswers,
    private readonly tallies: TallyQueries,
    private readonly arrivals: EntryArrivals,
  ) {}

  async run(
    actor: Actor,
    input: { roundtableId: string; activityId: string; body: HideAnswerRequest },
  ): Promise<DecidedActivityBody> {
    const { roundtableId, activityId, body } = input;
    const act = { actor, roundtableId, activityId, verb: 'hide-answer', may: ENTRY_SORTERS } as const;
    return this.decide.run(act, async (activity, roundtable, stood) => {
      // Whoever takes back that a word was approved lets it wait.
      needSorting(actor, roundtable, activity, body.undo ? ['waiting'] : []);
      const { takeOut } = kinds[activity.kind];
      if (takeOut && !body.undo) return unwrap(takeOut(activity.config, body.label, body.hide));
      const { result, rounds } = await this.tallies.presented(activity, roundtable, 'host');
      // What nobody writes any more is told of the rounds before.
      const former = (rounds?.former ?? []).map((one) => one.result);
      const mayName = await this.arrivals.mayNameIn(activity);
      const decision = hidden(activity, [result, ...former].filter(isTold), { ...body, mayName }, stood);

      needSorting(actor, roundtable, activity, [stood.was?.state]);
      return decision;
    });
  }
}

function hidden(
  { kind, config }: LiveActivity,
  results: readonly KindResult[],
  { label, hide, undo, mayName }: HideAnswerRequest & { readonly mayName: MayName | undefined },
  stood: Stood,
): ActivityDecision | null {
  const { putBack, hide: hideIn, standing } = kinds[kind];
  if (undo && !putBack) return refuse('invalid', { field: 'undo', reason: 'leave-out' });
  if (!hideIn) return refuse('invalid', { field: 'label', reason: 'no-written-answers' });
  const decisions = results.map((result) => ({
    was: standing?.(config, result, label),
    decision:
      undo && putBack
        ? putBack(config, result, label, hide ? 'hidden' : 'shown')
        : hideIn(config, result, label, hide, mayName),
  }));
  const decided = decisions.find(({ decision }) => decision.ok) ?? decisions[0];
  if (!decided) return refuse('wrong-state', { reason: 'answers-hidden' });
  stood.was = decided.was;
  return unwrap(decided.decision);
}

function isTold(result: KindResult | null): result is KindResult {
  return result !== null;
}
