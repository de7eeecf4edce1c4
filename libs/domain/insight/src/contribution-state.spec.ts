import type { ContributionFacts, ContributionState, ContributionVerb } from './contribution-state';
import { moveContribution } from './contribution-state';

const STATES: readonly ContributionState[] = [
  'draft',
  'submitted',
  'accepted',
  'rejected',
  'merged',
  'published',
  'superseded',
  'withdrawn',
];
const VERBS: readonly ContributionVerb[] = [
  'edit',
  'submit',
  'accept',
  'revise',
  'reject',
  'merge',
  'publish',
  'supersede',
  'withdraw',
];
const open: ContributionFacts = { reason: 'Off topic', intoState: 'accepted', intoSelf: false, roundtableClosed: true };

describe('moveContribution', () => {
  const allowed: Readonly<Record<string, ContributionState>> = {
    'draft edit': 'draft',
    'draft submit': 'submitted',
    'submitted edit': 'submitted',
    'submitted accept': 'accepted',
    'submitted reject': 'rejected',
    'accepted revise': 'accepted',
    'accepted merge': 'merged',
    'accepted publish': 'published',
    'published supersede': 'superseded',
  };

  it.each(STATES.flatMap((state) => VERBS.map((verb) => [state, verb] as const)))('from %s by %s', (state, verb) => {
    const anywhere = verb === 'withdraw' && state !== 'withdrawn' ? 'withdrawn' : undefined;
    const next = allowed[`${state} ${verb}`] ?? anywhere;
    if (next === undefined)
      expect(moveContribution(state, verb, open)).toMatchObject({ ok: false, refusal: 'wrong-state' });
    else expect(moveContribution(state, verb, open)).toEqual({ ok: true, state: next });
  });

  it.each<[ContributionState, ContributionVerb, ContributionFacts, string]>([
    ['submitted', 'reject', { reason: ' ' }, 'invalid'],
    ['accepted', 'merge', { intoSelf: true }, 'invalid'],
    ['accepted', 'merge', { intoState: 'submitted' }, 'invalid'],
    ['accepted', 'merge', { intoState: undefined }, 'invalid'],
    ['accepted', 'publish', { roundtableClosed: false }, 'roundtable-not-closed'],
    ['accepted', 'publish', { roundtableClosed: undefined }, 'roundtable-not-closed'],
  ])('holds the guard of %s by %s: %j gives %s', (state, verb, change, refusal) => {
    expect(moveContribution(state, verb, { ...open, ...change })).toMatchObject({ ok: false, refusal });
  });
});
