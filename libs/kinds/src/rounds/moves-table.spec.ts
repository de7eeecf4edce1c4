import type { ChartText, MovedPart } from '@rt/domain/polling';

import { charts } from '../index';
import { sayEnglish } from '../spec-say';
import { roundsBodies } from './chart';
import { publicMoves } from './public-moves';
import { compare, type Way } from './spec-compare';

const chart = charts.single_choice;
const say = (text: ChartText) => (typeof text === 'string' ? text : sayEnglish(chart, text));

/** A question of so many options whose rounds 12 people and more answered with each, always the same one. */
function asked(many: number) {
  const options = Array.from({ length: many }, (_, at) => ({ id: `o${at}`, text: `Option ${at}` }));
  const ways = options.map(({ id }, at): Way => [12 + at, { optionId: id }, { optionId: id }]);

  return { config: { options }, ...compare('single_choice', { options }, ways, true) };
}

/** The notes of the table of moves. */
function notesOf(many: number, isPublic: boolean): readonly string[] {
  const { config, result, told } = asked(many);
  const moves = told.moves.map((one) => ({ ...one, inPublic: { moved: one.moved, parts: one.parts } }));
  const rounds = isPublic ? publicMoves({ ...told, moves }) : told;

  return roundsBodies(chart, { config, result, rounds, isPublic })[1]?.notes.map(say) ?? [];
}

describe('A table of who moved', () => {
  const listed = '5 of 8 answers are shown: those that the most people gave';

  it('says how many answers it leaves out, in the room and in public', () => {
    expect(notesOf(8, false)).toContain(listed);
    expect(notesOf(8, true)).toContain(listed);
  });

  it('says nothing of it where it has all of them', () => {
    expect(asked(5).told.moves[0]?.parts[0]).not.toHaveProperty('of');
    expect(notesOf(5, false)).toEqual([
      'Rows show round 1, columns round 2',
      'Only numbers of five people or more are shown, and none from which a smaller one could be worked out',
    ]);
  });

  it('is drawn as it was kept where it has a row of all others, which tables no longer get', () => {
    const { config, result, told } = asked(2);
    const former: MovedPart = {
      id: 'answer',
      label: null,
      groups: ['Option 0', { code: 'moves-rest' }],
      cells: [
        [12, null],
        [null, 13],
      ],
    };
    const rounds = { ...told, moves: told.moves.map((one) => ({ ...one, parts: [former] })) };
    const [, body] = roundsBodies(chart, { config, result, rounds });

    expect(body?.table.columns.at(-1)?.label).toEqual({ code: 'moves-rest' });
    expect(say({ code: 'moves-rest' })).toBe('All others');
    expect(body?.notes).toHaveLength(2);
  });
});
