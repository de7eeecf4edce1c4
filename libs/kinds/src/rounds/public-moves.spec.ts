import { charts } from '../index';
import { sayEnglish } from '../spec-say';
import { publicMoves } from './public-moves';
import { movesSentences } from './sentences';
import { compare, type Way } from './spec-compare';

const options = ['Skills', 'Energy'].map((text, at) => ({ id: 'ab'[at], text }));
const [a, b] = [{ optionId: 'a' }, { optionId: 'b' }];
const choose = (ways: readonly Way[], least = 5) => compare('single_choice', { options }, ways, true, least).told;

describe('What is published of who moved', () => {
  it('is found while the answers are there: numbers of ten people and more, those of a table by fives', () => {
    const told = choose([
      [19, a, a],
      [12, a, b],
      [10, b, a],
      [31, b, b],
    ]);
    const cells = [
      [15, 10],
      [10, 30],
    ];
    expect(publicMoves(told).moves).toMatchObject([{ both: 72, moved: 22, parts: [{ id: 'answer', cells }] }]);
  });

  it('is nothing where both results and how many moved would say that six and five did', () => {
    const told = choose([
      [12, a, a],
      [6, a, b],
      [5, b, a],
      [17, b, b],
    ]);
    expect(told.moves).toMatchObject([{ moved: 11 }]);
    expect(publicMoves(told).moves).toEqual([{ from: 1, to: 2, both: 40, moved: null, parts: [], withheld: true }]);
    expect(sayEnglish(charts.single_choice, ...movesSentences(publicMoves(told)))).toBe(
      'How many moved between round 1 and round 2 is not published, since numbers of fewer than ten people could be worked out.',
    );
  });

  it('counts each further seat of a device as one of the ten', () => {
    const ways: readonly Way[] = [
      [20, a, a],
      [11, a, b],
      [11, b, a],
      [20, b, b],
    ];
    const movedBy = (least: number) => publicMoves(choose(ways, least)).moves.map(({ moved }) => moved);
    expect([5, 6, 7].map(movedBy)).toEqual([[22], [22], [null]]);
  });

  it('is nothing of words, which have no parts by whose results it could be tried', () => {
    const words = (text: string) => ({ words: [text] });
    const { told } = compare(
      'word_cloud',
      { moderation: 'post' },
      [
        [30, words('Grid'), words('Grid')],
        [30, words('Grid'), words('Rail')],
      ],
      true,
    );
    expect(told.moves).toMatchObject([{ both: 60, moved: 30 }]);
    expect(publicMoves(told).moves).toMatchObject([{ moved: null, withheld: true }]);
  });

  it('says nothing of its own where the room is told nothing either', () => {
    const told = choose([
      [6, a, null],
      [4, a, b],
      [6, null, b],
    ]);
    expect(movesSentences(publicMoves(told))).toEqual([]);
  });
});
