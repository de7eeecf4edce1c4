import { Injectable } from '@nestjs/common';
import { type Actor, refuse, unwrap } from '@rt/api/platform';
import type { DecidedActivityBody, TakeBackOptionRequest } from '@rt/contracts';
import { kinds } from '@rt/kinds';

import { DecideOnAnswers } from './decide-on-answers';

/** Takes an option back that was an answer in own words: who chose it counts as having written it. */
@Injectable()
export class TakeBackOption {
  constructor(private readonly decide: DecideOnAnswers) {}

  async run(
    actor: Actor,
    input: { roundtableId: string; activityId: string; body: TakeBackOptionRequest },
  ): Promise<DecidedActivityBody> {
    const { roundtableId, activityId, body } = input;
    const act = { actor, roundtableId, activityId, verb: 'take-back-option' } as const;
    return this.decide.run(act, async ({ kind, config }) => {
      const { takeBack } = kinds[kind];
      if (!takeBack) return refuse('invalid', { field: 'optionId', reason: 'no-written-answers' });
      return unwrap(takeBack(config, body.optionId));
    });
  }
}
