import type { EntriesSnapshot } from '@rt/domain/polling';
import { resultOfCounts } from '@rt/domain/polling';

import { ideaBoard } from './domain';

const NOW = { id: 'now', text: 'Now' };
const LATER = { id: 'later', text: 'Later' };

describe('the config of a board of ideas', () => {
  it.each([
    {},
    { maxPerPerson: 1, dots: 20, dotsOnOne: 20 },
    { dotsOnOne: 5 },
    { moderation: 'post', phase: 'vote' },
    { columns: [NOW] },
  ])('stands as it is: %j', (config) => {
    const checked = ideaBoard.checkConfig(config);
    expect(checked).toEqual({ ok: true, value: config });
  });

  it.each([
    [{ maxPerPerson: 0 }, 'config.maxPerPerson'],
    [{ maxPerPerson: 11 }, 'config.maxPerPerson'],
    [{ dots: 21 }, 'config.dots'],
    [{ dots: 2, dotsOnOne: 3 }, 'config.dotsOnOne'],
    [{ dotsOnOne: 6 }, 'config.dotsOnOne'],
    [{ moderation: 'none' }, 'config.moderation'],
    [{ phase: 'later' }, 'config.phase'],
    [{ columns: [] }, 'config.columns'],
    [{ columns: Array.from({ length: 9 }, (_, at) => ({ id: `c${at}`, text: `C${at}` })) }, 'config.columns'],
    [{ columns: [NOW, { ...LATER, text: 'Now' }] }, 'config.columns[1].text'],
    [{ options: [] }, 'config.options'],
  ])('refuses %j', (config, field) => {
    expect(ideaBoard.checkConfig(config)).toMatchObject({ ok: false, refusal: 'invalid', field });
  });

  it('may be changed for more ideas and more dots, not for fewer', () => {
    expect(ideaBoard.sameMeaning({ maxPerPerson: 3, dots: 3 }, { maxPerPerson: 4, dots: 4 })).toBe(true);
    expect(ideaBoard.sameMeaning({ maxPerPerson: 3 }, { maxPerPerson: 2 })).toBe(false);
    expect(ideaBoard.sameMeaning({ dots: 5 }, { dots: 4 })).toBe(false);
    expect(ideaBoard.sameMeaning({}, { dotsOnOne: 1 })).toBe(false);
    expect(ideaBoard.sameMeaning({ columns: [NOW] }, { columns: [LATER, { ...NOW, text: 'At once' }] })).toBe(true);
    expect(ideaBoard.sameMeaning({ columns: [NOW, LATER] }, { columns: [NOW] })).toBe(false);
    expect(ideaBoard.sameMeaning({}, { columns: [NOW] })).toBe(false);
    expect(ideaBoard.sameMeaning({ columns: [NOW] }, {})).toBe(false);
  });
});

describe('a board of ideas that hosts have decided on', () => {
  it('is in the phase that was entered last, and read first or not; nothing else of it is switched', () => {
    const after = ideaBoard.decided?.({ dots: 3 }, [
      { verb: 'phase', target: 'board', value: { to: 'vote' } },
      { verb: 'switch', target: 'moderation', value: { on: false } },
      { verb: 'switch', target: 'votes', value: { on: false } },
      { verb: 'phase', target: 'board', value: { to: 'group' } },
      { verb: 'group', target: 'e1', value: { into: 'g1' } },
    ]);
    expect(after).toEqual({ dots: 3, phase: 'group', moderation: 'post' });
  });
});

describe('what a person writes', () => {
  it('is one set, each idea once in the order of the letters', () => {
    expect(ideaBoard.checkAnswer({}, { entries: ['Rail ', 'Ports', 'Rail'] })).toEqual({
      ok: true,
      value: { entries: ['Ports', 'Rail'] },
    });
  });

  it.each([
    [{}, 'answer.entries'],
    [{ entries: ['a', 'b', 'c'] }, 'answer.entries'],
    [{ entries: ['x'.repeat(281)] }, 'answer.entries[0]'],
    [{ entries: ['a'], more: 1 }, 'answer.more'],
  ])('is refused as %j', (answer, field) => {
    expect(ideaBoard.checkAnswer({ maxPerPerson: 2 }, answer)).toMatchObject({ ok: false, refusal: 'invalid', field });
  });
});

describe('what a person writes where there are columns', () => {
  const config = { columns: [NOW, LATER] };

  it('has a column for each idea, which is its label', () => {
    const checked = ideaBoard.checkAnswer(config, {
      entries: ['Rail', 'Ports', 'Rail'],
      columns: ['now', 'later', 'later'],
    });
    const answer = { entries: ['Ports', 'Rail'], columns: ['later', 'now'] };
    expect(checked).toEqual({ ok: true, value: answer });
    expect(ideaBoard.entries?.labelsOf?.(answer)).toEqual([['later'], ['now']]);
    expect(ideaBoard.entries?.labelsOf?.({ entries: ['Ports'] })).toEqual([[]]);
    expect(ideaBoard.entries?.labels?.of(config)).toEqual(config.columns);
  });

  it.each([
    { entries: ['Rail'] },
    { entries: ['Rail'], columns: [] },
    { entries: ['Rail'], columns: ['never'] },
    { entries: ['Rail'], columns: [['now']] },
    { entries: ['Rail'], columns: 'now' },
  ])('is refused as %j', (answer) => {
    expect(ideaBoard.checkAnswer(config, answer)).toMatchObject({ ok: false, field: 'answer.columns' });
  });

  it('names none where there is none', () => {
    expect(ideaBoard.checkAnswer({}, { entries: ['Rail'], columns: ['now'] })).toMatchObject({ ok: false });
  });
});

describe('what the room sees of a board of ideas', () => {
  const standing: EntriesSnapshot = {
    counts: { waiting: 1, shown: 2, hidden: 1 },
    groups: 1,
    grouped: 2,
    people: 4,
    entries: [
      { id: 'b', text: 'Buses', state: 'shown', reactions: { '3': 2 } },
      {
        id: 'g',
        text: 'Skills',
        state: 'shown',
        group: true,
        reactions: { '1': 1 },
        recast: true,
        merged: [
          { id: 'm', text: 'Welders' },
          { id: 'n', text: 'Colleges' },
        ],
      },
      { id: 'w', text: 'Unread', state: 'waiting' },
      { id: 'h', text: 'Hidden', state: 'hidden' },
    ],
  };
  const result = ideaBoard.entries?.result?.({}, 4, standing);
  const told = (phase: 'write' | 'show' | 'group' | 'vote' | 'done') =>
    result && ideaBoard.resultForRoom?.({ phase }, result);

  it('is nothing while people write', () => {
    expect(told('write')).toEqual({ base: 4, shown: 0, entries: [] });
  });

  it('says of no group that dots were given before it was made, until the dots are told', () => {
    const recast = (phase: 'group' | 'vote' | 'done') => told(phase)?.entries.map((entry) => entry.recast);
    expect([recast('group'), recast('vote')]).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(recast('done')).toContain(true);
  });

  it('is groups and ideas without dots, in an order that tells none, until the dots are told', () => {
    for (const phase of ['show', 'group', 'vote'] as const) {
      expect(told(phase)?.entries.map(({ id, reactions }) => [id, reactions])).toEqual([
        ['g', undefined],
        ['b', undefined],
      ]);
    }
    expect(told('done')).toEqual({
      ...{ base: 4, shown: 2, groups: 1, grouped: 2, people: 4 },
      entries: standing.entries.slice(0, 2),
    });
  });

  it('never holds what waits or is hidden', () => {
    expect(JSON.stringify([told('show'), told('done')])).not.toMatch(/Unread|Hidden/);
  });

  it('takes ideas until they are grouped, and dots while they are voted on', () => {
    const { board, reactions } = ideaBoard.entries ?? {};
    const phases = ['write', 'show', 'group', 'vote', 'done'] as const;
    expect(phases.map((phase) => [board?.takes({ phase }), reactions?.open?.({ phase })])).toEqual([
      [true, false],
      [true, false],
      [false, false],
      [false, true],
      [false, false],
    ]);
    expect(reactions?.values({ dots: 4, dotsOnOne: 2 })).toEqual([1, 2]);
    expect([reactions?.budget?.({}), reactions?.budget?.({ dots: 8 })]).toEqual([5, 8]);
    expect(board?.groups?.closed({ phase: 'vote' })).toEqual({ phase: 'done' });
  });

  it('keeps in publications no column that names somebody', () => {
    const columns = [
      { id: 'a', text: 'This year' },
      { id: 'b', text: 'For Ada Quill' },
    ];
    const nobody = resultOfCounts(ideaBoard, {}, []);
    const kept = ideaBoard.configKept?.({ dots: 4, columns }, ({ label }) => !label.includes('Quill'), nobody);
    expect(kept).toEqual({ dots: 4, columns: [columns[0]] });
  });

  it('keeps in publications only what may be told, in groups as well', () => {
    const kept = result && ideaBoard.onlyOthers?.(result, ({ label }) => label !== 'Welders' && label !== 'Buses');
    expect(JSON.stringify(kept)).not.toMatch(/Welders|Buses/);
    expect(JSON.stringify(kept)).toMatch(/Colleges/);
  });
});
