import type { MoveRules } from '@rt/domain/polling';
import { own } from '@rt/domain/text';

import { lowest } from '../rating/points';
import type { ScaleMatrixAnswer, ScaleMatrixConfig } from './domain';
import { SKIP } from './statements';

export const scaleMatrixMoves: MoveRules<ScaleMatrixConfig, ScaleMatrixAnswer> = {
  key({ options }, { values }) {
    return JSON.stringify(options.map(({ id }) => own(values, id) ?? SKIP));
  },

  parts(config) {
    const points = Array.from({ length: config.points }, (_, at) => String(lowest(config) + at));
    const groups = [...points.map((id) => ({ id, label: id })), { id: SKIP, label: { code: 'moves-skipped' } }];

    return config.options.map(({ id, text }) => ({
      id,
      label: text,
      groups,
      groupOf: ({ values }: ScaleMatrixAnswer) => String(own(values, id) ?? SKIP),
    }));
  },
};
