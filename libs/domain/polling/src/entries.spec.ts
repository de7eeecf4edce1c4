import { arrivalState, ENTRY_VERBS, moveEntry } from './entries';
import { ENTRY_STATES } from './entry-state';

describe('what hosts decide on entries', () => {
  it.each([
    ['waiting', 'approve', 'shown'],
    ['waiting', 'hide', 'hidden'],
    ['shown', 'hide', 'hidden'],
    ['hidden', 'show', 'shown'],
    ['shown', 'approve', null],
    ['hidden', 'hide', null],
    ['shown', 'show', null],
  ] as const)('moves one that is %s by %s to %s', (state, verb, to) => {
    expect(moveEntry(state, verb)).toEqual({ ok: true, value: to });
  });

  it('shows nothing again that nobody has read, and approves nothing that is hidden', () => {
    const refused = ENTRY_STATES.flatMap((state) =>
      ENTRY_VERBS.filter((verb) => !moveEntry(state, verb).ok).map((verb) => `${verb} ${state}`),
    );
    expect(refused).toEqual(['show waiting', 'approve hidden']);
  });

  it('lets an entry in at once only where nobody reads first and it names nobody', () => {
    expect(arrivalState('post', false)).toBe('shown');
    expect([arrivalState('pre', false), arrivalState('post', true), arrivalState('pre', true)]).toEqual([
      'waiting',
      'waiting',
      'waiting',
    ]);
  });
});
