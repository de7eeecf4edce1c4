import type { ChartText, ChartWord, Figure, KindChart } from '@rt/domain/polling';
import { countedOf, oneDecimal, publishedScale, roundingNote, scaleBody, sum } from '@rt/domain/polling';

import { rating } from '../words.en-GB.json';
import type { RatingAnswer, RatingConfig, RatingResult } from './domain';
import { lowest, pointLabel } from './points';

/** Below this the two highest points overlap the two lowest, and a sentence about them says little. */
const POINTS_WITH_ENDS = 4;

export const chart: KindChart<RatingConfig, RatingAnswer, RatingResult> = {
  words: rating,

  draw(config, result, { own }) {
    const given = own !== null && 'value' in own ? own.value : null;
    const columns = result.distribution.map(({ value, count, share }, index) => {
      const words = pointLabel(config, index);
      const label = words === '' || words === String(value) ? String(value) : `${value} ${words}`;

      return { id: String(value), label, count, share, ...(value === given ? { marks: ['own'] as const } : {}) };
    });

    return [
      scaleBody({
        ends: [config.lowLabel, config.highLabel],
        columns,
        figures: figuresOf(result),
        notes: roundingNote(columns.map(({ share }) => share)),
      }),
    ];
  },

  summarise(config, result) {
    const { mean, n, notApplicable } = result;
    const aside: readonly ChartWord[] =
      notApplicable === 0 ? [] : [{ code: 'said-not-applicable', values: { notApplicable } }];
    if (mean === null) return aside.length === 0 ? [{ code: 'no-answers-yet' }] : [{ code: 'no-ratings' }, ...aside];
    const { low, high } = scaleOf(config);
    const ends = config.points < POINTS_WITH_ENDS ? 'untold' : 'told';
    const values = { mean: oneDecimal(mean), low, high, n, ends, beforeHigh: high - 1, ...topTwo(result) };

    return [{ code: 'mean-on-scale', values }, ...aside];
  },

  finding(config, { mean, n, notApplicable }): ChartWord {
    if (mean === null) return { code: 'no-ratings-finding', values: { notApplicable } };

    return { code: 'mean-finding', values: { mean: oneDecimal(mean), n, ...scaleOf(config) } };
  },

  published(table) {
    return [publishedScale(table, roundingNote(table.counts.map(({ share }) => share)))];
  },
};

function figuresOf({ mean, median, n, notApplicable }: RatingResult): readonly Figure<ChartText>[] {
  const shown = (value: number | null) => (value === null ? null : oneDecimal(value));
  const figures: readonly Figure<ChartText>[] = [
    { label: { code: 'mean' }, value: shown(mean) },
    { label: { code: 'median' }, value: shown(median) },
    { label: { code: 'answers' }, value: String(n) },
  ];

  return notApplicable > 0
    ? [...figures, { label: { code: 'not-applicable' }, value: String(notApplicable) }]
    : figures;
}

function scaleOf(config: RatingConfig) {
  const low = lowest(config);

  return { low, high: low + config.points - 1 };
}

/** The two highest points together, by their own share: no bar stands for them. */
function topTwo({ distribution, n }: RatingResult) {
  return countedOf(sum(distribution.slice(-2).map(({ count }) => count)), n);
}
