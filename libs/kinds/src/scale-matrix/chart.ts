import type { ChartWord, KindChart, Label } from '@rt/domain/polling';
import { oneDecimal, sum, textOfOption } from '@rt/domain/polling';

import { scaleMatrix } from '../words.en-GB.json';
import { scaleMatrixBody } from './body';
import type { ScaleMatrixAnswer, ScaleMatrixConfig } from './domain';
import type { ScaleMatrixResult } from './result';

/** A bar a statement, as long as its mean on the scale; how the answers lie on the points stands in the table. */
export const chart: KindChart<ScaleMatrixConfig, ScaleMatrixAnswer, ScaleMatrixResult> = {
  words: scaleMatrix,

  draw({ options }, result, { settled }) {
    return [scaleMatrixBody(options, result, settled)];
  },

  summarise({ options }, result) {
    if (result.base === 0) return [{ code: 'no-answers-yet' }];
    const [lowest, highest] = extremes(result);
    if (highest === undefined || lowest === undefined) return [{ code: 'all-few' }];
    const first: ChartWord = { code: 'highest-mean', values: withMean(options, result, highest) };

    return lowest < highest ? [first, { code: 'lowest-mean', values: withMean(options, result, lowest) }] : [first];
  },

  finding({ options }, result) {
    const [, highest] = extremes(result);

    return highest === undefined
      ? { code: 'all-few-finding' }
      : { code: 'highest-mean-finding', values: withMean(options, result, highest) };
  },

  published({ models = [] }) {
    return models;
  },
};

/** The lowest and the highest mean; none where no statement has one. */
function extremes({ options }: ScaleMatrixResult): readonly number[] {
  const means = options.flatMap(({ mean }) => mean ?? []);

  return means.length === 0 ? [] : [Math.min(...means), Math.max(...means)];
}

/** Which statements have a mean, for a sentence that names up to two, and from how many ratings: each has a base of its own. */
function withMean(labels: readonly Label[], { options, low, high }: ScaleMatrixResult, mean: number) {
  const having = options.filter((option) => option.mean === mean);
  const ids = having.map(({ id }) => id);
  const ratings = sum(having.map(({ n }) => n ?? 0));
  const [one = '', two = ''] = ids.map((id) => textOfOption(labels, id));

  return { many: ids.length, one, two, mean: oneDecimal(mean), low, high, ratings };
}
