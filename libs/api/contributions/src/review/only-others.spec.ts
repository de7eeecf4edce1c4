import type { FrozenResult, KindResult } from '@rt/kinds';

import { onlyOthers } from './only-others';

const statement = (id: string) => ({
  ...{ id, base: 6, counts: { agree: 6, disagree: 0, pass: 0 }, consensus: 1, divisive: 0 },
});

const part = (id: string, label: string) => ({ id, label, groups: ['Agree', 'Disagree'], cells: [[6, null]] });

describe('What is kept of a question without what may name somebody', () => {
  it('has no words of a statement that names somebody, nor who moved on it from round to round', () => {
    const result = { base: 6, statements: [statement('o1'), statement('p1')], groups: null } as unknown as KindResult;
    const options = [
      { id: 'o1', text: 'Grid first' },
      { id: 'p1', text: 'Marlowe is right', written: true },
    ];
    const frozen = {
      ...{ kind: 'consensus', question: 'What first?', config: { options }, labels: options, respondents: 6, result },
      ...{ summary: 'Kept as text' },
      rounds: {
        no: 2,
        former: [{ no: 1, respondents: 6, result }],
        moves: [
          { from: 1, to: 2, both: 6, moved: 6, parts: [part('o1', 'Grid first'), part('p1', 'Marlowe is right')] },
        ],
      },
    } as unknown as FrozenResult;

    const kept = onlyOthers(frozen, ({ label }) => !label.includes('Marlowe'));

    expect(JSON.stringify(kept)).not.toContain('Marlowe');
    expect(kept.rounds?.moves.map(({ parts }) => parts.map(({ id }) => id))).toEqual([['o1']]);
    expect(kept.rounds?.former).toEqual(frozen.rounds?.former);
  });
});
