import type { ChartText } from '@rt/domain/polling';

import { charts } from '../registry';
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
