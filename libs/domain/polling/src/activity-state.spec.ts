import fc from 'fast-check';

import type { ActivityState, ActivityVerb } from './activity-state';
import {
  acceptsResponse,
  ACTIVITY_STATES,
  CLOSE_GRACE_MS,
  closeIsDue,
  moveActivity,
  numbersInShow,
  pauses,
} from './activity-state';
import type { StoredResponse } from './decide-response';
import { decideResponse } from './decide-response';

const VERBS: readonly ActivityVerb[] = [
  'edit',
  'ready',
  'unready',
  'open',
  'extend',
  'pause',
  'resume',
  'close',
  'open-again',
  'reset',
  'reveal',
];

describe('moveActivity', () => {
  const allowed: Readonly<Record<string, ActivityState>> = {
    'draft edit': 'draft',
    'draft ready': 'ready',
    'ready edit': 'ready',
    'ready unready': 'draft',
    'ready open': 'open',
    'open edit': 'open',
    'open extend': 'open',
    'open pause': 'open',
    'open resume': 'open',
    'open close': 'closed',
    'open reset': 'ready',
    'closed open-again': 'open',
    'closed reset': 'ready',
    'closed edit': 'closed',
    'closed reveal': 'closed',
  };
  const all = ACTIVITY_STATES.flatMap((state) => VERBS.map((verb) => [state, verb] as const));

  it.each(all)('from %s by %s', (state, verb) => {
    const next = allowed[`${state} ${verb}`];
    if (next === undefined) expect(moveActivity(state, verb)).toMatchObject({ ok: false, refusal: 'wrong-state' });
    else expect(moveActivity(state, verb)).toEqual({ ok: true, state: next });
  });
});

describe('pauses', () => {
  it('changes what is not so yet, and nothing where it stands as wanted', () => {
    expect(pauses({ state: 'open', paused: false }, 'pause')).toEqual({ ok: true, changes: true });
    expect(pauses({ state: 'open', paused: true }, 'pause')).toEqual({ ok: true, changes: false });
    expect(pauses({ state: 'open', paused: true }, 'resume')).toEqual({ ok: true, changes: true });
    expect(pauses({ state: 'open', paused: false }, 'resume')).toEqual({ ok: true, changes: false });
  });

  it.each(['draft', 'ready', 'closed', 'archived'] as const)('refuses both in %s', (state) => {
    expect(pauses({ state, paused: false }, 'pause')).toMatchObject({
      refusal: 'wrong-state',
      reason: 'activity-pause',
    });
    expect(pauses({ state, paused: false }, 'resume')).toMatchObject({ reason: 'activity-resume' });
  });
});

describe('acceptsResponse', () => {
  const open = {
    state: 'open',
    paused: false,
    epochSame: true,
    closesAtMs: 100_000,
    nowMs: 100_000,
    hostClosed: false,
  } as const;

  it('refuses while the host has paused, whatever the clock says, and says so in a word of its own', () => {
    expect(acceptsResponse({ ...open, paused: true })).toMatchObject({ ok: false, refusal: 'paused' });
    expect(acceptsResponse({ ...open, paused: true, nowMs: 9e12 })).toMatchObject({ refusal: 'paused' });
    expect(acceptsResponse({ ...open, paused: true, hostClosed: true })).toMatchObject({ refusal: 'activity-closed' });
  });

  it('takes a response while open, through the grace', () => {
    expect(acceptsResponse(open)).toEqual({ ok: true, closeDue: false });
    expect(acceptsResponse({ ...open, nowMs: 100_000 + CLOSE_GRACE_MS })).toEqual({ ok: true, closeDue: false });
    expect(acceptsResponse({ ...open, closesAtMs: null, nowMs: 9e12 })).toEqual({ ok: true, closeDue: false });
  });

  it('takes a response until the guarded close has happened, and says that it is late', () => {
    expect(acceptsResponse({ ...open, nowMs: 100_001 + CLOSE_GRACE_MS })).toEqual({ ok: true, closeDue: true });
  });

  it('gives an explicit close no grace', () => {
    expect(acceptsResponse({ ...open, hostClosed: true })).toMatchObject({ refusal: 'activity-closed' });
    expect(acceptsResponse({ ...open, epochSame: false })).toMatchObject({ refusal: 'activity-closed' });
  });

  it.each<[ActivityState, string]>([
    ['draft', 'not-open'],
    ['ready', 'not-open'],
    ['closed', 'activity-closed'],
    ['archived', 'activity-closed'],
  ])('refuses in %s with %s', (state, refusal) => {
    expect(acceptsResponse({ ...open, state })).toMatchObject({ ok: false, refusal });
  });
});

describe('closeIsDue', () => {
  it('is due after the grace, when open and timed', () => {
    const at = 61_000;
    const open = { state: 'open', paused: false, closesAtMs: at } as const;
    expect(closeIsDue({ ...open, nowMs: 63_000 })).toBe(false);
    expect(closeIsDue({ ...open, nowMs: 63_001 })).toBe(true);
    expect(closeIsDue({ ...open, state: 'closed', nowMs: 99_000 })).toBe(false);
    expect(closeIsDue({ ...open, closesAtMs: null, nowMs: 99_000 })).toBe(false);
  });

  it('is never due while the host has paused: the clock stands', () => {
    expect(closeIsDue({ state: 'open', paused: true, closesAtMs: 61_000, nowMs: 99_000 })).toBe(false);
  });
});

describe('decideResponse', () => {
  const change = { allowChange: true };
  const final = { allowChange: false };
  const stored: StoredResponse = { opId: 'A', n: 3 };

  it.each([
    ['the first', null, { opId: 'A', n: 1 }, final, 'store'],
    ['a repeat', stored, { opId: 'A', n: 3 }, change, 'same'],
    ['a repeat where answers are final', stored, { opId: 'A', n: 3 }, final, 'same'],
    ['a late one', stored, { opId: 'B', n: 2 }, change, 'superseded'],
    ['a late one where answers are final', stored, { opId: 'B', n: 2 }, final, 'superseded'],
    ['another device', stored, { opId: 'B', n: 3 }, change, 'conflict'],
    ['a change', stored, { opId: 'B', n: 4 }, change, 'store'],
    ['a change where answers are final', stored, { opId: 'B', n: 4 }, final, 'already-answered'],
    ['an answer after a withdrawal', { ...stored, answered: false }, { opId: 'B', n: 4 }, final, 'store'],
  ] as const)('%s', (_what, row, incoming, options, decision) => {
    expect(decideResponse(row, incoming, options)).toBe(decision);
  });

  it('ends at the highest n, however often and in whichever order operations arrive', () => {
    const operations = fc.uniqueArray(fc.nat({ max: 50 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(operations, fc.infiniteStream(fc.nat()), (numbers, picks) => {
        const arrivals = [...numbers, ...numbers]
          .map((n) => ({ n, key: picks.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key);
        let row: StoredResponse | null = null;
        for (const { n } of arrivals) {
          const decision = decideResponse(row, { opId: `op ${n}`, n }, change);
          if (decision === 'store') row = { opId: `op ${n}`, n };
          expect(['store', 'same', 'superseded']).toContain(decision);
        }
        expect(row).toEqual({ opId: `op ${Math.max(...numbers)}`, n: Math.max(...numbers) });
      }),
    );
  });
});

describe('the numbers of activities', () => {
  it('count in their order what is ready or was asked, and no draft', () => {
    const states = ['draft', 'ready', 'closed', 'draft', 'open', 'archived'] as const;
    const activities = states.map((state, at) => ({ id: `a${at}`, state }));
    expect(Object.fromEntries(numbersInShow(activities))).toEqual({ a1: 1, a2: 2, a4: 3, a5: 4 });
  });
});
