import type { ActivityView } from '@rt/contracts';

import { entriesToReactTo, simulatedAnswer, simulatedNext, simulatedReactions } from './simulated-answer';

const chance = () => 0.5;

describe('simulatedAnswer', () => {
  it('makes up an answer of a kind that it knows', () => {
    const config = { points: 5, lowLabel: 'Low', highLabel: 'High' };
    expect(simulatedAnswer({ kind: 'rating', config }, chance)).toEqual({ value: 3 });
  });

  it('makes up nothing for a kind it does not know', () => {
    expect(simulatedAnswer({ kind: 'unheard_of', config: {} } as never, chance)).toBeUndefined();
    expect(simulatedNext({ kind: 'unheard_of', config: {} } as never, { value: 3 }, chance)).toBeUndefined();
    expect(simulatedReactions({ kind: 'unheard_of', config: {} } as never, [], { given: new Map() }, chance)).toEqual(
      [],
    );
  });

  it('writes two ideas while people may, and nothing while nobody may', () => {
    expect(simulatedAnswer({ kind: 'idea_board', config: { phase: 'show' } }, chance)).toEqual({
      entries: [expect.any(String), expect.any(String)],
    });
    expect(simulatedAnswer({ kind: 'idea_board', config: { phase: 'vote' } }, chance)).toBeUndefined();
    expect(simulatedAnswer({ kind: 'qa', config: { postsClosed: true } }, chance)).toBeUndefined();
  });
});

describe('simulatedNext', () => {
  it('goes on with what was asked since, and with nothing else', () => {
    const options = ['a', 'b'].map((id) => ({ id, text: id }));
    const answer = { agree: ['a'], disagree: [], pass: [] };
    expect(simulatedNext({ kind: 'consensus', config: { options } }, answer, chance)).toBeUndefined();
    const joined = [...options, { id: 'w', text: 'w', written: true as const }];
    const next = simulatedNext({ kind: 'consensus', config: { options: joined } }, answer, chance);
    expect(JSON.stringify(next)).toContain('"w"');
    expect(
      simulatedNext({ kind: 'consensus', config: { options: joined } }, { abstain: true }, chance),
    ).toBeUndefined();
    expect(simulatedNext({ kind: 'rating', config: { points: 5 } } as never, { value: 3 }, chance)).toBeUndefined();
  });
});

describe('entriesToReactTo', () => {
  const entries = [
    { id: 'a', text: 'A', state: 'shown' },
    { id: 'b', text: 'B', state: 'shown', mark: 'answered' },
    { id: 'c', text: 'C', state: 'shown' },
  ];
  const view = (kind: string, config: object, result: object | null = { base: 3, shown: 3, entries }) =>
    ({ kind, config, tally: result && { result } }) as unknown as ActivityView;
  const ids = (activity: ActivityView, own: readonly string[] = []) =>
    entriesToReactTo(activity, { own: new Set(own) }).map(({ id }) => id);

  it('are those that others wrote and that wait for an answer', () => {
    expect(ids(view('qa', {}), ['a'])).toEqual(['c']);
    expect(ids(view('qa', { votesClosed: true }))).toEqual([]);
    expect(ids(view('qa', {}, null))).toEqual([]);
    expect(ids(view('open_text', {}))).toEqual([]);
  });

  it('are also one’s own where dots are given, and none before', () => {
    expect(ids(view('idea_board', { phase: 'vote' }), ['a'])).toContain('a');
    expect(ids(view('idea_board', { phase: 'group' }))).toEqual([]);
  });
});
