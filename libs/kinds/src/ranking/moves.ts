import type { MoveRules } from '@rt/domain/polling';

import type { RankingAnswer, RankingConfig } from './domain';

/** From one first choice to another; whoever changes the order behind it has moved as well. */
export const rankingMoves: MoveRules<RankingConfig, RankingAnswer> = {
  key(_config, { order }) {
    return JSON.stringify(order);
  },

  parts({ options }) {
    return [
      {
        id: 'first',
        label: { code: 'moves-first-choice' },
        groups: options.map(({ id, text }) => ({ id, label: text })),
        groupOf: ({ order: [first = ''] }) => first,
      },
    ];
  },
};
