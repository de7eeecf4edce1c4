import type { ContributionState, ContributionVerb } from './contribution-state';
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
const VERBS: readonly ContributionVerb[] = ['accept', 'revise', 'reject', 'withdraw'];

describe('moveContribution', () => {
  const allowed: Readonly<Record<string, ContributionState>> = {
    'submitted accept': 'accepted',
    'submitted reject': 'rejected',
    'accepted revise': 'accepted',
  };

  it.each(STATES.flatMap((state) => VERBS.map((verb) => [state, verb] as const)))('from %s by %s', (state, verb) => {
    const anywhere = verb === 'withdraw' && state !== 'withdrawn' ? 'withdrawn' : undefined;
    const next = allowed[`${state} ${verb}`] ?? anywhere;
    if (next === undefined)
      expect(moveContribution(state, verb, 'Off topic')).toMatchObject({ ok: false, refusal: 'wrong-state' });
    else expect(moveContribution(state, verb, 'Off topic')).toEqual({ ok: true, state: next });
  });

  it.each([' ', null, undefined])('refuses to reject with the reason %j', (reason) => {
    expect(moveContribution('submitted', 'reject', reason)).toMatchObject({ ok: false, refusal: 'invalid' });
  });
});
