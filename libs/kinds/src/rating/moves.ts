import type { MoveRules } from '@rt/domain/polling';

import type { RatingAnswer, RatingConfig } from './domain';
import { lowest, pointLabel } from './points';

const NOT_APPLICABLE = 'na';

export const ratingMoves: MoveRules<RatingConfig, RatingAnswer> = {
  key(_config, answer) {
    return groupOf(answer);
  },

  parts(config) {
    const points = Array.from({ length: config.points }, (_, at) => {
      const value = String(lowest(config) + at);
      const words = pointLabel(config, at);

      return { id: value, label: words === '' || words === value ? value : `${value} ${words}` };
    });
    const aside = config.notApplicable ? [{ id: NOT_APPLICABLE, label: { code: 'moves-not-applicable' } }] : [];

    return [{ id: 'answer', label: null, groups: [...points, ...aside], groupOf }];
  },
};

function groupOf(answer: RatingAnswer): string {
  return 'na' in answer ? NOT_APPLICABLE : String(answer.value);
}
