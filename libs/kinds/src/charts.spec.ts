import type { ChartBody } from '@rt/domain/polling';
import { choiceRows, resultOfCounts } from '@rt/domain/polling';

import { chart as multipleChoiceChart } from './multiple-choice/chart';
import { chart as ratingChart } from './rating/chart';
import { rating } from './rating/domain';
import { chart as singleChoiceChart } from './single-choice/chart';
import { singleChoice } from './single-choice/domain';

const options = ['Energy', 'Skills', 'Finance', 'None'].map((text, at) => ({ id: `o${at + 1}`, text }));
const counts = (answers: readonly (readonly [object, number])[]) =>
  answers.map(([answer, count]) => ({ answerKey: JSON.stringify(answer), count }));
const rowsOf = (body: ChartBody | undefined) =>
  body?.drawn.shape === 'bars' ? body.drawn.rows.map(({ label, marks }) => [label, ...(marks ?? [])]) : [];

describe('the bars of a choice', () => {
  const config = { options, allowOther: true };
  const answers = counts([
    [{ optionId: 'o2' }, 1],
    [{ other: 'Rail' }, 3],
    [{ other: 'Ports' }, 1],
  ]);
  const result = resultOfCounts(singleChoice, config, answers);
  const rail = { code: 'written-in', values: { label: 'Rail' } };

  it('stand in their order while people answer, and mark what was written and the reader’s own', () => {
    const [body] = singleChoiceChart.draw(config, result, { settled: false, own: { other: 'RAIL' } });
    expect(rowsOf(body)).toEqual([
      ['Energy'],
      ['Skills'],
      ['Finance'],
      ['None'],
      [rail, 'other', 'own'],
      [{ code: 'other-answers' }, 'rest'],
    ]);
  });

  it('stand by their number once nothing can move, what is not listed last', () => {
    const [body] = singleChoiceChart.draw(config, result, { settled: true, own: null });
    expect(rowsOf(body).map(([label]) => label)).toEqual([
      rail,
      'Skills',
      'Energy',
      'Finance',
      'None',
      { code: 'other-answers' },
    ]);
    expect(body?.table.rows[0]).toEqual([rail, 3, 0.6]);
    expect(choiceRows(options, result)).toHaveLength(6);
  });
});

describe('the columns of a rating', () => {
  it('say what each point means, and mark the reader’s own', () => {
    const config = { points: 3, lowLabel: 'Low', highLabel: 'High', start: 0 as const };
    const result = resultOfCounts(rating, config, counts([[{ value: 2 }, 3]]));
    const [body] = ratingChart.draw(config, result, { settled: true, own: { value: 1 } });
    expect(body?.drawn).toEqual({
      shape: 'scale',
      ends: ['Low', 'High'],
      columns: [
        { id: '0', label: '0 Low', count: 0, share: 0 },
        { id: '1', label: '1', count: 0, share: 0, marks: ['own'] },
        { id: '2', label: '2 High', count: 3, share: 1 },
      ],
    });
    expect(body?.figures.map(({ value }) => value)).toEqual(['2', '2', '3']);
  });
});

describe('what the same people picked', () => {
  const config = { options, exclusiveOptionIds: ['o4'] };
  const pairs = [{ optionIds: ['o1', 'o3'], count: 7 }] as const;

  it('is a cell for each two options that can stand together, empty where nothing is told', () => {
    const body = multipleChoiceChart.together?.(config, pairs);
    expect(body?.drawn).toMatchObject({
      rows: ['Energy', 'Skills'],
      columns: ['Skills', 'Finance'],
      cells: [
        [null, 7],
        [null, null],
      ],
    });
    expect(body?.table.rows).toEqual([['Energy', 'Finance', 7]]);
  });

  it('is nothing where each person picks one', () => {
    expect(multipleChoiceChart.together?.({ ...config, max: 1 }, [])).toBeNull();
  });
});
