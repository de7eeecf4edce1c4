import { countOf, decideReaction, type ReactionRules, scoreOf } from './reactions';

const VOTES: ReactionRules<unknown> = { values: () => [1] };
const DOTS: ReactionRules<unknown> = { values: () => [1, 2, 3], budget: () => 4, toOwn: true };
const SHOWN = { state: 'shown', own: false } as const;

describe('what people make of entries of others', () => {
  const facts = { rules: VOTES, config: {}, entry: SHOWN, standing: null, spentElsewhere: 0 };
  const vote = { opId: 'a', n: 1, value: 1 };

  it('stores a vote, changes it, takes it back, and leaves a repeat as it is', () => {
    const standing = { opId: 'a', n: 1, value: 1 };
    expect(decideReaction(facts, vote)).toEqual({ ok: true, value: 'store' });
    expect(decideReaction({ ...facts, standing }, vote)).toEqual({ ok: true, value: 'same' });
    expect(decideReaction({ ...facts, standing }, { opId: 'b', n: 2, value: null })).toMatchObject({ value: 'store' });
    expect(decideReaction({ ...facts, standing: { ...standing, n: 3 } }, { opId: 'b', n: 2, value: 1 })).toMatchObject({
      value: 'superseded',
    });
    expect(decideReaction({ ...facts, standing }, { opId: 'b', n: 1, value: null })).toMatchObject({
      value: 'conflict',
    });
  });

  it.each([
    ['where nobody can vote', { rules: undefined }, {}, 'invalid', 'activityId'],
    ['with another value', {}, { value: 2 }, 'invalid', 'value'],
    ['for what one wrote', { entry: { ...SHOWN, own: true } }, {}, 'invalid', 'entryId'],
    [
      'for what waits, as for what is not there',
      { entry: { state: 'waiting', own: false } },
      {},
      'not-found',
      'entryId',
    ],
    ['for what is hidden', { entry: { state: 'hidden', own: false } }, {}, 'not-found', 'entryId'],
    ['for what is not there', { entry: undefined }, {}, 'not-found', 'entryId'],
    ['while voting is closed', { rules: { ...VOTES, open: () => false } }, {}, 'wrong-state', 'activityId'],
  ] as const)('refuses a vote %s', (_why, over, given, refusal, field) => {
    expect(decideReaction({ ...facts, ...over }, { ...vote, ...given })).toMatchObject({ ok: false, refusal, field });
  });

  it('takes a vote back in any state, so that it can be given to another', () => {
    const standing = { opId: 'a', n: 1, value: 1 };
    const gone = { ...facts, entry: undefined, standing, rules: { ...VOTES, open: () => false } };
    expect(decideReaction(gone, { opId: 'b', n: 2, value: null })).toEqual({ ok: true, value: 'store' });
  });

  it('gives no more dots than there are, one’s own entries included', () => {
    const dots = { ...facts, rules: DOTS, entry: { ...SHOWN, own: true } };
    expect(decideReaction({ ...dots, spentElsewhere: 2 }, { ...vote, value: 2 })).toMatchObject({ value: 'store' });
    expect(decideReaction({ ...dots, spentElsewhere: 2 }, { ...vote, value: 3 })).toMatchObject({
      field: 'value',
      params: { budget: 4 },
    });
  });

  it('counts by value', () => {
    expect([countOf({ '1': 12, '-1': 2 }, 1), countOf({ '1': 12 }, -1), countOf(undefined, 1)]).toEqual([12, 0, 0]);
    expect([scoreOf({ '1': 12, '-1': 2 }), scoreOf({ '1': 2, '3': 1 }), scoreOf(undefined)]).toEqual([10, 5, 0]);
  });
});
