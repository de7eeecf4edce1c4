import type { MoveRules } from '@rt/domain/polling';

import { type ConsensusAnswer, votesIn } from './answer';
import type { ConsensusConfig } from './check-config';
import { consensusParts } from './parts';

/** From vote to vote, for each statement that the room is asked about. */
export const consensusMoves: MoveRules<ConsensusConfig, ConsensusAnswer> = {
  key({ options }, answer) {
    const votes = votesIn(answer);

    return JSON.stringify(options.map(({ id }) => votes.get(id) ?? null));
  },

  parts: consensusParts,
};
