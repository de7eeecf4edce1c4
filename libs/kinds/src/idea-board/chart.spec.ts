import type { EntriesResult, Entry } from '@rt/domain/polling';

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
      ['Skills', '', 5, 3],
      ['Welders', 'Skills', null, null],
      ['=Colleges', 'Skills', null, null],
      ['Buses', '', 2, 1],
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
});
