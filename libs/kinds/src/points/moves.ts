import type { MoveRules } from '@rt/domain/polling';

import { pointsOf } from './allocation';
import type { PointsAnswer, PointsConfig } from './domain';

const SEVERAL = 'several';

/** From one option with most points to another; whoever shares them out otherwise has moved as well. */
export const pointsMoves: MoveRules<PointsConfig, PointsAnswer> = {
  key({ options }, { alloc }) {
    return JSON.stringify(options.map(({ id }) => pointsOf(alloc, id)));
  },

  parts({ options }) {
    return [
      {
        id: 'most',
        label: { code: 'moves-most-points' },
        groups: [
          ...options.map(({ id, text }) => ({ id, label: text })),
          { id: SEVERAL, label: { code: 'moves-several' } },
        ],
        groupOf({ alloc }) {
          const most = Math.max(...options.map(({ id }) => pointsOf(alloc, id)));
          const [first, second] = options.filter(({ id }) => pointsOf(alloc, id) === most);

          return first && !second ? first.id : SEVERAL;
        },
      },
    ];
  },
};
