import { pollWords } from '@rt/api/platform';
import { resultOfCounts } from '@rt/domain/polling';
import { kinds, records, type StoredPoll } from '@rt/kinds';

import { pollOf } from '../spec-drafts';
import { smallChart } from './cards';
import { rendered } from './render';

function chartOf(over: Partial<StoredPoll>): string {
  return rendered(smallChart(pollWords(pollOf(over))));
}

function choices(...counts: readonly number[]): Partial<StoredPoll> {
  const n = counts.reduce((sum, count) => sum + count, 0);
  return { n, counts: counts.map((count, at) => ({ label: `Option ${at + 1}`, count, share: count / n })) };
}

const labels = (text: string) =>
  Array.from(text.matchAll(/class="ex-mini__label">([^<]*)</g), ([, label]) => label ?? '');

describe('the small chart on a card', () => {
  it('shows every answer that ties', () => {
    expect(labels(chartOf(choices(12, 12, 3)))).toEqual(['Option 1', 'Option 2', 'Option 3']);
    expect(labels(chartOf(choices(5, 5, 5, 5, 1)))).toEqual(['Option 1', 'Option 2', 'Option 3', 'Option 4']);
  });

  it('shows the statements with the highest means, whatever their order in the result', () => {
    const statements = ['A', 'B', 'C', 'D', 'E'].map((text) => ({ id: text, text }));
    const config = { options: statements, points: 5, lowLabel: 'Low', highLabel: 'High' };
    const answerKey = kinds.scale_matrix.answerKey({ values: { A: 1, B: 2, C: 3, D: 5, E: 'skip' } });
    const result = resultOfCounts(kinds.scale_matrix, config, [{ answerKey, count: 6 }]);
    const table = records.scale_matrix.table(statements, result);

    expect(labels(chartOf({ kind: 'scale_matrix', n: 6, ...table }))).toEqual(['D', 'C', 'B']);
  });

  it('does not say that nobody answered where too few did for a number', () => {
    const chart = chartOf({
      kind: 'scale_matrix',
      n: 9,
      models: [
        {
          figures: [],
          notes: [],
          table: { columns: [], rows: [['Rail', null]] },
          drawn: {
            shape: 'bars',
            axis: { min: 1, max: 5 },
            form: 'mean',
            rows: [{ id: 'rail', label: 'Rail', value: null }],
          },
        },
      ],
    });

    expect(chart).toContain('<strong>–</strong>');
  });

  it('says how many answers more there are, and of how many people', () => {
    expect(chartOf(choices(9, 6, 3, 2, 1))).toContain('21 people answered · 2 more options');
    expect(chartOf(choices(9, 6))).toContain('15 people answered</p>');
  });

  it('shows all points of a scale, in their order, in sight and in words', () => {
    const points = [1, 2, 3, 8, 6].map((count, at) => ({ label: `${at + 1}`, count, share: count / 20 }));
    const chart = chartOf({ kind: 'rating', n: 20, counts: points });

    expect(chart).toContain('aria-label="1: 1, 2: 2, 3: 3, 4: 8, 5: 6"');
    expect(chart.match(/<rect/g)).toHaveLength(5);
    expect(chart).toContain('>20 people answered</p>');
  });

  it('names the ends of a scale that has words at them', () => {
    const counts = ['1 Not at all', '2', '3 Very much'].map((label) => ({ label, count: 1, share: 1 / 3 }));
    const chart = chartOf({ kind: 'rating', n: 3, counts });

    expect(chart).toContain('1 Not at all to 3 Very much · ');
    expect(chart).toMatch(/y="5.25rem">1<\/text>/);
  });

  it('is left out where nobody answered', () => {
    expect(chartOf({ n: 0, counts: [] })).toBe('');
  });
});
