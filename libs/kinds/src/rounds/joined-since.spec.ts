import { compare } from './spec-compare';

const statements = ['s0', 's1'].map((id) => ({ id, text: id.toUpperCase() }));
const config = { options: statements, adds: true };
const votes = (agree: readonly string[], disagree: readonly string[] = []) => ({ agree, disagree, pass: [] });

describe('Votes on statements that joined between two rounds', () => {
  it('take nobody for one who moved who voted as before, and on a statement that joined since', () => {
    const { told } = compare(
      'consensus',
      config,
      [
        [8, votes(['s0']), votes(['s0', 's1'])],
        [6, votes([], ['s0']), votes(['s1'], ['s0'])],
        [7, votes(['s0']), votes([], ['s0', 's1'])],
      ],
      true,
    );
    expect(told.moves).toMatchObject([{ both: 21, moved: 7 }]);
    expect(told.moves[0]?.parts.map(({ id }) => id)).toEqual(['s0']);
  });

  it('take who voted on more of the statements that were there for one who moved', () => {
    const { told } = compare(
      'consensus',
      config,
      [
        [8, votes(['s0']), votes(['s0', 's1'])],
        [6, votes(['s1'], ['s0']), votes(['s1'], ['s0'])],
      ],
      true,
    );
    expect(told.moves).toMatchObject([{ both: 14, moved: 8 }]);
  });
});
