import type { KindChart, Label } from '@rt/domain/polling';
import { numberText, percent, textOfOption } from '@rt/domain/polling';

import { points } from '../words.en-GB.json';
import { pointsOf } from './allocation';
import { meanForm, pointsBody } from './body';
import type { PointsAnswer, PointsConfig } from './domain';
import type { PointsResult } from './result';

/** Bars as long as the mean points of an option; all else stands in the table. */
export const chart: KindChart<PointsConfig, PointsAnswer, PointsResult> = {
  words: points,

  draw({ options }, result, { settled, own }) {
    return [pointsBody(options, result, { settled, own: own === null ? [] : mostOf(options, own) })];
  },

  summarise({ options }, result) {
    return [
      result.base === 0 ? { code: 'no-answers-yet' } : { code: 'most-points', values: firstValues(options, result) },
    ];
  },

  finding({ options }, result) {
    return { code: 'most-points-finding', values: firstValues(options, result) };
  },

  published({ models = [] }) {
    return models;
  },
};

function mostOf(options: readonly Label[], { alloc }: PointsAnswer): readonly string[] {
  const most = Math.max(...options.map(({ id }) => pointsOf(alloc, id)));

  return options.flatMap(({ id }) => (most > 0 && pointsOf(alloc, id) === most ? [id] : []));
}

/** Who is in front, for a sentence that names up to two, with the numbers of each of them. */
function firstValues(options: readonly Label[], result: PointsResult) {
  const { base, budget } = result;
  const leaders = result.options.filter(({ rank }) => rank === 1);
  const [one = '', two = ''] = leaders.map(({ id }) => textOfOption(options, id));
  const { mean = 0, share = 0 } = leaders[0] ?? {};

  return {
    many: leaders.length,
    one,
    two,
    mean: numberText(mean ?? 0, meanForm(result)) ?? '',
    percent: percent(share) ?? 0,
    budget,
    base,
  };
}
