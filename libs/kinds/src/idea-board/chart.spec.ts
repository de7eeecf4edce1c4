import type { ChartWord, EntriesResult, Entry } from '@rt/domain/polling';

import { sayEnglish } from '../spec-say';
import { chart } from './chart';

const ideas: readonly Entry[] = [
  {
    ...{ id: 'g', text: 'Skills', state: 'shown', group: true, reactions: { '1': 2, '3': 1 } },
    merged: [
      { id: 'm', text: 'Welders' },
      { id: 'n', text: '=Colleges' },
    ],
  },
  { id: 'b', text: 'Buses', state: 'shown', reactions: { '2': 1 } },
  { id: 'w', text: 'Nobody has read this', state: 'waiting' },
];
const result: EntriesResult = { base: 3, shown: 2, groups: 1, grouped: 2, people: 4, entries: ideas };
const view = { settled: true, own: null };

describe('the chart of a board of ideas', () => {
  it('lists groups with their ideas, and dots that add up', () => {
    const [body] = chart.draw({}, result, view);
    expect(body?.table.rows).toEqual([
      ['Skills', '', 1, 5, 3],
      ['Welders', 'Skills', null, null, null],
      ['=Colleges', 'Skills', null, null, null],
      ['Buses', '', 2, 2, 1],
    ]);
    expect(body?.drawn).toEqual({
      shape: 'list',
      items: [
        { text: 'Skills', count: 5, children: [{ text: 'Welders' }, { text: '=Colleges' }] },
        { text: 'Buses', count: 2 },
      ],
    });
    expect(JSON.stringify(body)).not.toContain('Nobody');
  });

  it('says nothing of dots where none may be told', () => {
    const untold = { ...result, entries: ideas.map(({ reactions: _dots, ...entry }) => entry) };
    const [body] = chart.draw({}, untold, view);
    expect(body?.table.columns.map(({ id }) => id)).toEqual(['idea', 'group']);
    expect(JSON.stringify(body)).not.toMatch(/"count"|dots/);
    expect(sayEnglish(chart, ...chart.summarise({}, untold))).toBe('3 ideas are shown in 1 group; 3 people wrote.');
    expect(sayEnglish(chart, chart.finding({}, untold))).toBe('3 ideas in 1 group (3 people wrote)');
  });

  it('says what has the most dots', () => {
    expect(sayEnglish(chart, ...chart.summarise({}, result))).toBe(
      '3 ideas are shown in 1 group; 3 people wrote. “Skills” has the most dots: 5.',
    );
    expect(sayEnglish(chart, chart.finding({}, result))).toBe('“Skills” has the most dots (5)');
    const tied = { ...result, entries: ideas.map((entry) => ({ ...entry, reactions: { '2': 1 } })).slice(0, 2) };
    expect(sayEnglish(chart, chart.finding({}, tied))).toBe('“Skills” and “Buses” have the most dots (2 each)');
    expect(sayEnglish(chart, ...chart.summarise({}, { base: 0, shown: 0, entries: [] }))).toBe('No answers yet.');
  });

  it('quotes no idea that is hidden, however many dots it had', () => {
    const hidden: Entry = { id: 'h', text: 'Names somebody', state: 'hidden', reactions: { '3': 9 } };
    const withHidden = { ...result, entries: [...ideas, hidden] };
    expect(chart.summarise({}, withHidden)).toEqual(chart.summarise({}, result));
    expect(chart.finding({}, withHidden)).toEqual(chart.finding({}, result));
    expect(sayEnglish(chart, chart.finding({}, { ...result, entries: [hidden] }))).toBe(
      '3 ideas in 1 group (3 people wrote)',
    );
  });

  it('says of dots that were given before ideas were grouped that they count for the group', () => {
    const recast = { ...result, entries: ideas.map((entry) => (entry.group ? { ...entry, recast: true } : entry)) };
    const [body] = chart.draw({}, recast as EntriesResult, view);
    expect(body?.notes.map((note) => sayEnglish(chart, note as ChartWord))).toEqual([
      '1 group counts dots that people gave to ideas before these were grouped',
    ]);
  });
});

describe('the chart of a board with columns', () => {
  const columns = ['Now', 'Later', 'Never'].map((text) => ({ id: text.toLowerCase(), text }));
  const idea = (text: string, column: string) => ({ id: text, text, labels: [column] });
  const shown = { state: 'shown' as const };
  const entries: readonly Entry[] = [
    { id: 'g', text: 'Skills', ...shown, group: true, merged: [idea('Welders', 'now'), idea('Colleges', 'later')] },
    { id: 'h', text: 'Later on', ...shown, group: true, merged: [idea('Rail', 'later')] },
    { ...idea('Buses', 'later'), ...shown },
    { ...idea('Ports', 'now'), ...shown },
  ];
  const inColumns: EntriesResult = { base: 3, shown: 4, groups: 2, grouped: 3, entries };

  it('lists what stands in each, a group where its ideas are, and one of several columns last', () => {
    const [body] = chart.draw({ columns }, inColumns, view);
    expect(body?.table.columns.map(({ id }) => id)).toEqual(['idea', 'column', 'group']);
    expect(body?.table.rows).toEqual([
      ['Ports', 'Now', ''],
      ['Later on', 'Later', ''],
      ['Rail', 'Later', 'Later on'],
      ['Buses', 'Later', ''],
      ['Skills', '', ''],
      ['Welders', 'Now', 'Skills'],
      ['Colleges', 'Later', 'Skills'],
    ]);
  });

  it('says how many ideas each holds, unless some are not listed', () => {
    expect(sayEnglish(chart, ...chart.summarise({ columns }, inColumns))).toBe(
      '5 ideas are shown in 2 groups; 3 people wrote. In “Now”: 2 ideas. In “Later”: 3 ideas. In “Never”: no ideas.',
    );
    expect(sayEnglish(chart, ...chart.summarise({ columns }, { ...inColumns, shown: 5 }))).not.toContain('Never');
  });
});
