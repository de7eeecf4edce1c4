import type { KindRehearsal } from '@rt/domain/polling';

import type { RatingAnswer, RatingConfig } from './domain';

/** Points that eight people of the demo give, one after another, on a scale that begins at 1. */
const SAMPLE = [3, 2, 4, 3, 5, 3, 2, 4];

export const ratingRehearsal: KindRehearsal<RatingConfig, RatingAnswer> = {
  answer({ points, start = 1 }, chance) {
    const upwards = Math.max(chance(), chance());

    return { value: start + Math.min(points - 1, Math.floor(upwards * points)) };
  },

  sample({ points, start = 1 }, at) {
    return { value: Math.min(SAMPLE[at % SAMPLE.length] ?? start, start + points - 1) };
  },
};
