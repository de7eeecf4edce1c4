import type { KindRehearsal } from '@rt/domain/polling';
import { samplePlace } from '@rt/domain/polling';

import { lowest } from '../rating/points';
import type { ScaleMatrixAnswer, ScaleMatrixConfig } from './domain';
import { SKIP } from './statements';

export const scaleMatrixRehearsal: KindRehearsal<ScaleMatrixConfig, ScaleMatrixAnswer> = {
  answer(config, chance) {
    // One of twelve is skipped, never the first; the upper half of the scale is likelier.
    return rated(config, (at) => {
      const place = Math.floor(Math.max(chance(), chance()) * config.points);

      return at > 0 && chance() < 1 / 12 ? SKIP : Math.min(place, config.points - 1);
    });
  },

  sample(config, at) {
    return rated(config, (row) => {
      if (row > 0 && (at + row) % 11 === 0) return SKIP;

      return Math.max(0, config.points - 1 - ((samplePlace(at + row) + row) % config.points));
    });
  },
};

/** `place`: the point of statement number `at`, 0 for the lowest. */
function rated(config: ScaleMatrixConfig, place: (at: number) => number | typeof SKIP): ScaleMatrixAnswer {
  const low = lowest(config);
  const values = config.options.map(({ id }, at) => {
    const chosen = place(at);

    return [id, chosen === SKIP ? SKIP : low + chosen] as const;
  });

  return { values: Object.fromEntries(values) };
}
