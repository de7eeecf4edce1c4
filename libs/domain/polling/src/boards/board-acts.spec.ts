import { entriesForRoom, entriesToShow } from '../entries';
import {
  actOnBoard,
  answersAsSeen,
  BOARD_VERBS,
  type BoardVerb,
  isBoardVerb,
  mayDo,
  type SeenAnswer,
  type StandingOnBoard,
} from './board-acts';
import { isOn, isSettled, switched, turn } from './boards';

const entry: StandingOnBoard = { id: 'e1', state: 'shown' };
const other: StandingOnBoard = { id: 'e2', state: 'shown' };

describe('what hosts do with an entry of a board', () => {
  it.each<[Partial<StandingOnBoard>, BoardVerb, object | null]>([
    [{}, 'pin', { pinned: true }],
    [{ pinned: true }, 'pin', null],
    [{ pinned: true }, 'unpin', { pinned: false }],
    [{}, 'unpin', null],
    [{}, 'select', { mark: 'selected', reply: null }],
    [{ mark: 'selected' }, 'select', null],
    [{ mark: 'answered', reply: 'Yes' }, 'select', { mark: 'selected', reply: null }],
    [{ mark: 'selected' }, 'deselect', { mark: null }],
    [{ mark: 'answered' }, 'deselect', null],
    [{ mark: 'selected' }, 'answer', { mark: 'answered', reply: null, minute: 'now' }],
    [{ mark: 'answered', reply: 'Yes' }, 'answer', { mark: 'answered', reply: null }],
    [{ mark: 'answered' }, 'answer', null],
    [{ mark: 'answered', reply: 'Yes' }, 'reopen', { mark: null, reply: null }],
    [{}, 'reopen', null],
    [{ into: 'e2' }, 'split', { into: null }],
    [{}, 'split', null],
  ])('changes %j by %s as %j', (over, verb, change) => {
    expect(actOnBoard({ ...entry, ...over }, { verb })).toEqual({ ok: true, value: change });
  });

  it('answers in words, and merges with another one that stands by itself', () => {
    expect(actOnBoard(entry, { verb: 'answer', text: ' In May ' })).toEqual({
      ok: true,
      value: { mark: 'answered', reply: 'In May', minute: 'now' },
    });
    expect(actOnBoard({ ...entry, pinned: true, mark: 'selected' }, { verb: 'merge', into: other })).toEqual({
      ok: true,
      value: { into: 'e2', pinned: false, mark: null, reply: null },
    });
  });

  it('keeps the minute of an answer whose words change, and gives it back with one that is taken back', () => {
    const said = { ...entry, mark: 'answered', reply: 'In May' } as const;
    expect(actOnBoard(said, { verb: 'answer', text: 'In June' })).toEqual({
      ok: true,
      value: { mark: 'answered', reply: 'In June' },
    });
    expect(actOnBoard(entry, { verb: 'answer', text: 'In May', again: true })).toEqual({
      ok: true,
      value: { mark: 'answered', reply: 'In May', minute: 'before' },
    });
    expect(actOnBoard(said, { verb: 'answer', text: 'In May', again: true })).toEqual({ ok: true, value: null });
  });

  it.each([
    ['e2', 'e2', { ok: true, value: { into: null } }],
    ['e3', 'e2', { ok: false, refusal: 'version-conflict', field: 'verb', reason: 'decided-just-now' }],
    [undefined, 'e2', { ok: true, value: null }],
  ])('splits what counts with %s and was seen with %s: %j', (into, from, done) => {
    expect(actOnBoard({ ...entry, ...(into ? { into } : {}) }, { verb: 'split', from })).toEqual(done);
  });

  it.each<[Partial<StandingOnBoard>, boolean, object | null]>([
    [{}, false, { mark: 'selected', reply: null }],
    [{}, true, null],
    [{ mark: 'answered', reply: 'Yes' }, false, null],
  ])('gives the screen back to %j where another one fills it (%s) as %j', (over, screenTaken, change) => {
    expect(actOnBoard({ ...entry, ...over }, { verb: 'select', again: true, screenTaken })).toEqual({
      ok: true,
      value: change,
    });
  });

  it.each<[Partial<StandingOnBoard>, BoardVerb, SeenAnswer, boolean]>([
    [{ mark: 'answered', reply: 'In May' }, 'answer', { reply: 'In May' }, true],
    [{ mark: 'answered', reply: 'In May' }, 'answer', { reply: null }, false],
    [{ mark: 'answered', reply: 'In May' }, 'reopen', { reply: 'In April' }, false],
    [{ mark: 'answered', reply: 'In May' }, 'select', { reply: null }, false],
    [{ mark: 'answered', reply: 'In May' }, 'pin', { reply: null, answered: false }, true],
    [{ mark: 'answered', reply: 'In May' }, 'reopen', {}, true],
    [{ mark: 'answered' }, 'answer', { reply: null }, true],
    [{ mark: 'answered' }, 'answer', { reply: null, answered: true }, true],
    [{ mark: 'answered' }, 'answer', { reply: null, answered: false }, false],
    [{ mark: 'answered' }, 'select', { reply: null }, true],
    [{ mark: 'answered' }, 'select', { reply: null, answered: false }, false],
    [{ mark: 'answered' }, 'merge', { reply: null, answered: false }, false],
    [{ mark: 'answered' }, 'answer', { answered: false }, false],
    [{}, 'answer', { reply: 'In May' }, false],
    [{}, 'answer', { reply: null, answered: true }, false],
    [{}, 'select', { reply: null, answered: true }, false],
  ])('with %j lets %s go over what was seen as %j: %s', (over, verb, seen, goes) => {
    const more = { ...(verb === 'answer' ? { text: 'In June' } : {}), ...(verb === 'merge' ? { into: other } : {}) };
    const change = actOnBoard({ ...entry, ...over }, { verb, ...more });
    expect(change.ok && answersAsSeen({ ...entry, ...over }, change.value, seen)).toBe(goes);
  });

  it.each<[Partial<StandingOnBoard>, Parameters<typeof actOnBoard>[1], string]>([
    [{ state: 'waiting' }, { verb: 'pin' }, 'verb'],
    [{ state: 'hidden' }, { verb: 'select' }, 'verb'],
    [{ into: 'e2' }, { verb: 'pin' }, 'verb'],
    [{}, { verb: 'pin', text: 'x' }, 'text'],
    [{}, { verb: 'answer', text: 'x'.repeat(1001) }, 'text'],
    [{}, { verb: 'merge' }, 'into'],
    [{}, { verb: 'merge', into: entry }, 'into'],
    [{}, { verb: 'merge', into: { ...other, state: 'hidden' } }, 'into'],
    [{}, { verb: 'merge', into: { ...other, into: 'e3' } }, 'into'],
  ])('refuses for %j %j', (over, act, field) => {
    expect(actOnBoard({ ...entry, ...over }, act)).toMatchObject({ ok: false, refusal: 'invalid', field });
  });

  it('can be pinned where hosts pin without a board, and nothing more', () => {
    const verbs = (rules: Parameters<typeof mayDo>[0]) => BOARD_VERBS.filter((verb) => mayDo(rules, verb));
    const board = { takes: () => true };

    expect(verbs({ pins: true })).toEqual(['pin', 'unpin']);
    expect(verbs({ board })).toEqual(BOARD_VERBS);
    expect(verbs({ board: { ...board, groups: {} as never } })).toEqual([]);
    expect(verbs({})).toEqual([]);
  });

  it('knows its own verbs', () => {
    expect([isBoardVerb('pin'), isBoardVerb('approve'), isBoardVerb('toString')]).toEqual([true, false, false]);
  });
});

describe('a board', () => {
  it('is settled with one that is answered, merged or hidden', () => {
    const settled = [
      { mark: 'answered' as const },
      { into: 'Another' },
      { state: 'hidden' },
      { mark: 'selected' as const },
      {},
    ];
    expect(settled.map((one) => isSettled({ state: 'shown', ...one }))).toEqual([true, true, true, false, false]);
  });

  it('turns a switch once, and stands as it was turned last', () => {
    expect(turn({}, 'votes', true)).toEqual({ ok: true, value: null });
    const off = turn({}, 'votes', false);
    if (!off.ok || off.value === null) throw new Error('The switch was not turned');
    const after = switched({}, [off.value]);
    expect([isOn(after, 'votes'), isOn(after, 'posts'), isOn(after, 'moderation')]).toEqual([false, true, true]);
  });

  it('tells of few people neither votes nor an order by them, and keeps pinned ones first', () => {
    const list = [
      { id: 'c', text: 'C', state: 'shown' as const, reactions: { '1': 1 } },
      { id: 'b', text: 'B', state: 'shown' as const, reactions: { '1': 3 } },
      { id: 'a', text: 'A', state: 'shown' as const, pinned: true as const },
    ];
    const result = { base: 2, people: 4, shown: 3, entries: list };
    expect(entriesToShow(result, 5).entries).toEqual([
      { id: 'a', text: 'A', state: 'shown', pinned: true },
      { id: 'b', text: 'B', state: 'shown' },
      { id: 'c', text: 'C', state: 'shown' },
    ]);
    expect(entriesToShow({ ...result, people: 5 }, 5).entries.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('tells hosts alone which entries count with another', () => {
    const entries = [{ id: 'a', text: 'A', state: 'shown' as const, merged: [{ id: 'b', text: 'B' }] }];
    expect(JSON.stringify(entriesForRoom({ base: 1, shown: 1, entries }))).not.toContain('merged');
  });
});
