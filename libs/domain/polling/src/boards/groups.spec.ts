import fc from 'fast-check';

import { actOnEntry } from '../entry-acts';
import { actOnBoard } from './board-acts';
import { dotsByTarget, dotsElsewhere } from './dots';
import { arrange, type StandingInGroups } from './groups';
import { BOARD_PHASES, enterPhase, overtakesPhase, phased, phaseOf, takesEntries } from './phases';

const idea = (id: string, into?: string): StandingInGroups => ({
  id,
  text: `Idea ${id}`,
  state: 'shown',
  ...(into ? { into } : {}),
});
const group = (id: string): StandingInGroups => ({ id, text: `Group ${id}`, state: 'shown', group: true });
const standing = [idea('a'), idea('b', 'g'), { ...idea('w'), state: 'waiting' as const }, group('g'), group('h')];

describe('putting entries into groups', () => {
  it('moves several at once: into the group that the act names, into another, or out of all', () => {
    const moves = [
      { entryId: 'a', from: null },
      { entryId: 'b', from: 'g', to: null },
    ];
    expect(arrange(standing, moves)).toEqual({ ok: true, value: moves });
    expect(arrange(standing, [{ entryId: 'b', from: 'g', to: 'g' }])).toEqual({ ok: true, value: [] });
  });

  it('names what somebody else has done since, and moves nothing', () => {
    expect(arrange(standing, [{ entryId: 'b', from: null, to: 'h' }])).toEqual({
      ok: false,
      refusal: 'conflict',
      field: 'moves[0].from',
      reason: 'entry-regrouped',
      params: { text: 'Idea b', group: 'Group g' },
    });
    expect(arrange(standing, [{ entryId: 'a', from: 'g', to: 'h' }])).toMatchObject({
      refusal: 'conflict',
      reason: 'entry-ungrouped',
      params: { text: 'Idea a' },
    });
  });

  it('has nothing to do where it comes a second time, and is no conflict with itself', () => {
    const named = [
      { entryId: 'a', from: null },
      { entryId: 'b', from: null },
    ];
    expect(arrange(standing, named, 'group G')).toEqual({ ok: true, value: named.slice(0, 1) });
    expect(arrange(standing, named, 'Another')).toMatchObject({ refusal: 'conflict', field: 'moves[1].from' });
    expect(arrange(standing, [{ entryId: 'a', from: 'g', to: null }])).toEqual({ ok: true, value: [] });
    expect(arrange(standing, [{ entryId: 'b', from: null, to: 'g' }])).toEqual({ ok: true, value: [] });
  });

  it.each([
    [[{ entryId: 'w', from: null }], 'moves[0].entryId'],
    [[{ entryId: 'g', from: null }], 'moves[0].entryId'],
    [[{ entryId: 'none', from: null }], 'moves[0].entryId'],
    [[{ entryId: 'a', from: null, to: 'b' }], 'moves[0].to'],
    [
      [
        { entryId: 'a', from: null },
        { entryId: 'a', from: null, to: 'g' },
      ],
      'moves',
    ],
  ])('refuses %j', (moves, field) => {
    expect(arrange(standing, moves)).toMatchObject({ ok: false, refusal: 'invalid', field });
  });

  it('is undone by the same moves the other way round', () => {
    const places = fc.array(fc.constantFrom(null, 'g', 'h'), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(places, fc.constantFrom(null, 'g', 'h'), (before, to) => {
        const ideas = before.map((into, at) => idea(String(at), into ?? undefined));
        const moves = ideas.map(({ id, into }) => ({ entryId: id, from: into ?? null, to }));
        const after = ideas.map(({ id }) => idea(id, to ?? undefined));
        const back = moves.map(({ entryId, from }) => ({ entryId, from: to, to: from }));
        const undone = arrange([...after, group('g'), group('h')], back);
        expect(undone).toEqual({ ok: true, value: back.filter((move) => move.from !== move.to) });
      }),
    );
  });

  it('lets a group be renamed and nothing else, and takes what is hidden out of it', () => {
    expect(actOnEntry(group('g'), { verb: 'rename', text: 'Skills' }, 60)).toEqual({
      ok: true,
      value: { edited: 'Skills' },
    });
    expect(actOnEntry(idea('a'), { verb: 'rename', text: 'Skills' }, 60)).toMatchObject({ reason: 'no-group' });
    expect(actOnEntry(group('g'), { verb: 'hide' }, 60)).toMatchObject({ ok: false, reason: 'group-stays' });
    expect(actOnBoard(group('g'), { verb: 'pin' })).toMatchObject({ ok: false, reason: 'group-stays' });
    expect(actOnBoard(idea('a'), { verb: 'merge', into: group('g') })).toMatchObject({ ok: false, field: 'into' });
    expect(actOnEntry(idea('b', 'g'), { verb: 'hide' }, 280)).toMatchObject({
      ok: true,
      value: { state: 'hidden', into: null },
    });
  });
});

describe('the phases of a board', () => {
  it('begin with writing, go either way, and are entered once', () => {
    expect([phaseOf({}), BOARD_PHASES.filter(takesEntries)]).toEqual(['write', ['write', 'show']]);
    expect(enterPhase({}, 'write')).toEqual({ ok: true, value: null });
    const on = enterPhase({ phase: 'vote' }, 'group');
    if (!on.ok || on.value === null) throw new Error('The phase was not entered');
    expect(phased({ phase: 'vote' }, [on.value])).toEqual({ phase: 'group' });
    expect(enterPhase({}, 'other' as never)).toMatchObject({ ok: false, field: 'to' });
  });

  it('are not entered from one that somebody else has left, but where they stand as wanted', () => {
    const stands = { phase: 'vote' } as const;
    expect(overtakesPhase(stands, 'group', 'show')).toBe(true);
    expect(overtakesPhase(stands, 'group', 'vote')).toBe(false);
    expect(overtakesPhase(stands, 'vote', 'show')).toBe(false);
    expect(overtakesPhase(stands, undefined, 'show')).toBe(false);
    expect(overtakesPhase({}, 'show', 'group')).toBe(true);
  });
});

describe('the dots of one person', () => {
  const given = [
    { entryId: 'a', target: 'g', value: 2 },
    { entryId: 'b', target: 'g', value: 2 },
    { entryId: 'c', target: 'c', value: 1 },
    { entryId: 'gone', target: null, value: 5 },
  ];

  it('count for the group in which their entries stand, at most as many as one may have', () => {
    expect([...dotsByTarget(given, 3)]).toEqual([
      ['g', 3],
      ['c', 1],
    ]);
    expect([dotsElsewhere(given, 3, 'c'), dotsElsewhere(given, 3, 'g')]).toEqual([3, 1]);
  });

  it('are those that were given to the group itself, once there are any', () => {
    expect(dotsByTarget([...given, { entryId: 'g', target: 'g', value: 1 }], 3).get('g')).toBe(1);
    expect(dotsByTarget([...given, { entryId: 'g', target: 'g', value: null }], 3).get('g')).toBe(0);
  });
});
