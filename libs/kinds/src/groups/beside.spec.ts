import type { ChartText } from '@rt/domain/polling';

import { charts, kinds } from '../registry';
import { tallyResponses } from '../responses';
import type { ScaleMatrixResult } from '../scale-matrix/result';
import { withoutParts } from '../scale-matrix/result';
import { singleChoice } from '../single-choice/domain';
import { sayEnglish } from '../spec-say';
import { besideEachOther } from './beside';

const config = { options: [{ id: 'a', text: 'Skills' }], allowOther: true };
const round = (no: number, chose: number, wrote: Readonly<Record<string, number>>) => ({
  ...{ id: `round-${no}`, label: `Round ${no}`, people: `People in round ${no}` },
  result: singleChoice.result(config, { options: [chose], other: new Map(Object.entries(wrote)) }),
});
const say = (text: ChartText | number | null) =>
  typeof text === 'object' && text !== null ? sayEnglish(charts.single_choice, text) : text;

describe('results beside each other of a question that people answered in words of their own', () => {
  it('do not say that nobody gave an answer which a round only does not list', () => {
    const all = [round(1, 5, { Tariffs: 3 }), round(2, 7, { Tariffs: 1 })];
    const { notes, table, drawn } = besideEachOther(charts.single_choice, config, all);

    expect(table.rows.map((row) => row.map(say))).toEqual([
      ['Skills', 5, 5 / 8, 7, 7 / 8],
      ['Tariffs (written in)', 3, 3 / 8, null, null],
      ['Other answers', 0, 0, 1, 1 / 8],
    ]);
    expect(drawn).toMatchObject({
      cells: [
        [5 / 8, 7 / 8],
        [3 / 8, null],
        [0, 1 / 8],
      ],
    });
    expect(notes.map(say)).toEqual([
      '“–” means that an answer which people wrote is not listed for that round; it can be among the other answers',
    ]);
  });

  it('say nothing of it where each lists the same', () => {
    const all = [round(1, 5, { Tariffs: 3 }), round(2, 7, { Tariffs: 2 })];

    expect(besideEachOther(charts.single_choice, config, all).notes).toEqual([]);
  });
});

describe('results beside each other of which one statement has no number', () => {
  const two = { options: ['a', 'b'].map((id) => ({ id, text: id.toUpperCase() })), points: 5 };
  const rated = (no: number, one: number, other: number) => {
    const { result } = tallyResponses('scale_matrix', two, [
      { answerKey: kinds.scale_matrix.answerKey({ values: { a: 4, b: 4 } }), count: Math.min(one, other) },
      { answerKey: kinds.scale_matrix.answerKey({ values: { a: 4, b: 'skip' } }), count: one - Math.min(one, other) },
    ]);

    return { id: `round-${no}`, label: `Round ${no}`, people: `People in round ${no}`, result };
  };
  const withFew = () => {
    const [first, second] = [rated(1, 20, 20), rated(2, 17, 17)];

    return [first, { ...second, result: withoutParts(second.result as ScaleMatrixResult, new Set(['b'])) }];
  };

  it('tell how many people all others have, and why it has none', () => {
    const { table, notes } = besideEachOther(charts.scale_matrix, two, withFew());

    expect(table.columns.map(({ id }) => id)).toEqual([
      'answer',
      'people-round-1',
      'round-1',
      'people-round-2',
      'round-2',
    ]);
    expect(table.rows).toEqual([
      ['A', 20, 4, 17, 4],
      ['B', 20, 4, null, null],
    ]);
    expect(notes.map(say)).toEqual(['No number is shown where it would tell of fewer than 5 people']);
  });

  it('say nothing of few people where nobody is withheld', () => {
    expect(besideEachOther(charts.scale_matrix, two, [rated(1, 20, 20), rated(2, 17, 17)]).notes).toEqual([]);
  });
});
