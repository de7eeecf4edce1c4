import { Injectable } from '@nestjs/common';
import { type Actor, refuse, unwrap } from '@rt/api/platform';
import type { DecidedActivityBody, PromoteAnswerRequest } from '@rt/contracts';
import type { ActivityDecision } from '@rt/domain/polling';
import { type KindResult, kinds } from '@rt/kinds';

import type { LiveActivity } from '../activity';
import { TallyQueries } from '../tallies/tally.queries';
import { DecideOnAnswers } from './decide-on-answers';

/** Makes a written answer an option. Only what the host may see can be promoted, so that guessing reveals nothing. */
@Injectable()
export class PromoteAnswer {
  constructor(
    private readonly decide: DecideOnAnswers,
    private readonly tallies: TallyQueries,
  ) {}

  async run(
    actor: Actor,
    input: { roundtableId: string; activityId: string; body: PromoteAnswerRequest },
  ): Promise<DecidedActivityBody> {
    const { roundtableId, activityId, body } = input;
    const act = { actor, roundtableId, activityId, verb: 'promote-answer' } as const;
    return this.decide.run(act, async (activity, roundtable) => {
      const { result } = await this.tallies.presented(activity, roundtable, 'host');
      return promoted(activity, result, body);
    });
  }
}

function promoted(
  { kind, config }: LiveActivity,
  result: KindResult | null,
  { label, sawHidden }: PromoteAnswerRequest,
): ActivityDecision | null {
  if (!kinds[kind].promote) return refuse('invalid', { field: 'label', reason: 'no-written-answers' });
  if (result === null) return refuse('wrong-state', { reason: 'answers-hidden' });
  return unwrap(kinds[kind].promote(config, result, label, sawHidden === true));
}
