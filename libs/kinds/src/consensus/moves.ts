import type { MoveRules } from '@rt/domain/polling';

import { type ConsensusAnswer, votesIn } from './answer';
import type { ConsensusConfig } from './check-config';
import { consensusParts } from './parts';

export const consensusMoves: MoveRules<ConsensusConfig, ConsensusAnswer> = {
  key({ options }, answer) {
    const votes = votesIn(answer);

    return JSON.stringify(options.map(({ id }) => votes.get(id) ?? null));
  },

  /** Nobody could vote on a statement that joined later; one that was there and had no vote is not told from it. */
  askedOf(config, answers) {
    const voted = new Set(answers.flatMap((answer) => [...votesIn(answer).keys()]));

    return { ...config, options: config.options.filter(({ id }) => voted.has(id)) };
  },

  parts: consensusParts,
};
