import type { MoveFacts, RoundtableState, RoundtableVerb } from './roundtable-state';
import { EARLY_START_MS, missingForSchedule, moveRoundtable } from './roundtable-state';

const STATES: readonly RoundtableState[] = [
  'draft',
  'scheduled',
  'live',
  'closed',
  'published',
  'withdrawn',
  'cancelled',
];
const VERBS: readonly RoundtableVerb[] = [
  'schedule',
  'run-now',
  'file',
  'edit',
  'cancel',
  'restore',
  'start',
  'close',
  'reopen',
  'publish',
  'withdraw',
];

/** Facts that open every guard. */
const open: MoveFacts = {
  tz: 'Europe/London',
  localStart: '2026-03-12T14:00',
  localEnd: '2026-03-12T16:00',
  rule: 'chatham_house',
  agendaItems: 3,
  facilitators: 1,
  questions: 1,
  nowMs: 1e12,
  startMs: 1e12,
  openActivities: 0,
  sealed: false,
  filed: false,
  reason: 'A typing error',
  samePerson: false,
  unresolvedMentions: 0,
};

describe('moveRoundtable', () => {
  const allowed: Readonly<Record<string, RoundtableState>> = {
    'draft edit': 'draft',
    'draft schedule': 'scheduled',
    'draft run-now': 'live',
    'scheduled edit': 'scheduled',
    'scheduled cancel': 'cancelled',
    'cancelled restore': 'scheduled',
    'scheduled start': 'live',
    'live close': 'closed',
    'live file': 'live',
    'closed reopen': 'live',
    'closed file': 'closed',
    'closed publish': 'published',
    'published withdraw': 'withdrawn',
  };

  it.each(STATES.flatMap((state) => VERBS.map((verb) => [state, verb] as const)))('from %s by %s', (state, verb) => {
    const next = allowed[`${state} ${verb}`];
    const early = verb === 'publish' && ['draft', 'scheduled', 'live'].includes(state);
    if (next === undefined) {
      const refusal = early ? 'roundtable-not-closed' : 'wrong-state';
      expect(moveRoundtable(state, verb, open)).toMatchObject({ ok: false, refusal });
    } else expect(moveRoundtable(state, verb, open)).toEqual({ ok: true, state: next });
  });

  it.each<[RoundtableState, RoundtableVerb, MoveFacts, string]>([
    ['scheduled', 'cancel', { reason: ' ' }, 'invalid'],
    ['closed', 'reopen', { reason: null }, 'invalid'],
    ['closed', 'reopen', { sealed: true }, 'sealed'],
    ['published', 'withdraw', { reason: undefined }, 'invalid'],
    ['live', 'close', { openActivities: 2 }, 'activities-open'],
    ['closed', 'publish', { samePerson: true }, 'second-person-needed'],
    ['closed', 'publish', { unresolvedMentions: 1 }, 'unresolved-mentions'],
  ])('holds the guard of %s by %s: %j gives %s', (state, verb, change, refusal) => {
    expect(moveRoundtable(state, verb, { ...open, ...change })).toMatchObject({ ok: false, refusal });
  });

  it.each<[RoundtableState, RoundtableVerb]>([
    ['draft', 'schedule'],
    ['scheduled', 'cancel'],
    ['scheduled', 'start'],
    ['closed', 'reopen'],
    ['closed', 'publish'],
    ['published', 'withdraw'],
  ])('opens no guard of %s by %s on missing facts', (state, verb) => {
    expect(moveRoundtable(state, verb).ok).toBe(false);
  });

  it('takes a session for sealed unless it is known not to be', () => {
    expect(moveRoundtable('closed', 'reopen', { reason: 'Closed by mistake' })).toMatchObject({ refusal: 'sealed' });
  });

  it('closes open activities once that is confirmed', () => {
    expect(moveRoundtable('live', 'close', { openActivities: 2, confirmed: true })).toEqual({
      ok: true,
      state: 'closed',
    });
  });

  it('asks before a start that is more than 30 minutes early', () => {
    const startMs = 1e12;
    const early = { startMs, nowMs: startMs - EARLY_START_MS - 1 };
    expect(moveRoundtable('scheduled', 'start', early)).toMatchObject({ refusal: 'early-start-needs-confirmation' });
    expect(moveRoundtable('scheduled', 'start', { ...early, confirmed: true }).ok).toBe(true);
    expect(moveRoundtable('scheduled', 'start', { startMs, nowMs: startMs - EARLY_START_MS }).ok).toBe(true);
    expect(moveRoundtable('scheduled', 'start', { startMs, nowMs: startMs + 9e8 }).ok).toBe(true);
  });
});

describe('missingForSchedule', () => {
  it('names everything that is missing', () => {
    expect(missingForSchedule({})).toEqual([
      'question',
      'tz',
      'localStart',
      'localEnd',
      'rule',
      'agenda',
      'facilitator',
    ]);
    expect(missingForSchedule(open)).toEqual([]);
  });

  it('stands in the refusal', () => {
    expect(moveRoundtable('draft', 'schedule', { ...open, agendaItems: 0, tz: '' })).toEqual({
      ok: false,
      refusal: 'incomplete',
      reason: 'still-missing',
      params: { things: ['thing-tz', 'thing-agenda'] },
      missing: ['tz', 'agenda'],
    });
  });

  it.each(['withdrawn', 'cancelled'] as const)('does not ask to end the session of what is %s', (state) => {
    expect(moveRoundtable(state, 'publish')).toMatchObject({
      refusal: 'wrong-state',
      reason: 'roundtable-publish',
    });
  });
});
