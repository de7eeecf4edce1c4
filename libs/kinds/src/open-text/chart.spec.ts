import { sayEnglish } from '../spec-say';
import { chart } from './chart';

const entries = [
  { id: '1', text: 'Nobody has read this', state: 'waiting' },
  { id: '2', text: 'Grid', state: 'shown' },
  { id: '3', text: 'Hidden words', state: 'hidden' },
] as const;
const result = { base: 3, waiting: 1, shown: 1, hidden: 1, entries };
const view = { settled: false, own: null };

describe('the chart of an open text', () => {
  it('lists what the room may read, also for hosts, whose files it goes into', () => {
    const [body] = chart.draw({}, result, view);
    expect(body?.table.rows).toEqual([['Grid']]);
    expect(JSON.stringify(body)).not.toMatch(/Nobody|Hidden/);
    expect(body?.notes).toEqual([]);
  });

  it('has what an entry rests on beside it, and nothing of that where no entry that is shown has any', () => {
    const sources = ['https://example.org/a', 'EP 1234567 B1'];
    const [, grid] = entries;
    const rail = { id: '4', text: 'Rail', state: 'shown' as const };
    const [body] = chart.draw({}, { ...result, shown: 2, entries: [{ ...grid, sources }, rail] }, view);
    expect(body?.table.columns[1]).toMatchObject({ id: 'sources', holds: 'sources' });
    expect(body?.table.rows).toEqual([
      ['Grid', 'https://example.org/a; EP 1234567 B1'],
      ['Rail', ''],
    ]);
    const [without] = chart.draw({}, { ...result, entries: [grid, { ...entries[2], sources }] }, view);
    expect(without?.table).toMatchObject({ columns: [{ id: 'entry' }], rows: [['Grid']] });
  });

  it('has who wrote an entry beside it, where the room is told that, and not beside words of a host', () => {
    const [, grid] = entries;
    const rail = { id: '4', text: 'Rail', state: 'shown' as const };
    const named = [
      { ...grid, author: 'Ada Quill' },
      { ...rail, author: 'Ben Ivory', edited: true as const },
    ];
    const [body] = chart.draw({}, { ...result, shown: 2, entries: named }, view);
    expect(body?.table.columns[1]).toEqual({ id: 'author', label: { code: 'author' }, holds: 'author' });
    expect(body?.table.rows).toEqual([
      ['Grid', 'Ada Quill'],
      ['Rail', ''],
    ]);
    expect(JSON.stringify(body)).not.toContain('Ivory');
    const [without] = chart.draw({}, { ...result, entries: [grid, { ...entries[2], author: 'Ada Quill' }] }, view);
    expect(without?.table.columns.map(({ id }) => id)).toEqual(['entry']);
  });

  it('draws how many entries have each label, and says in the table which each has', () => {
    const labelled = [
      { id: 'cost', text: 'Cost', count: 1 },
      { id: 'people', text: 'People', count: 0 },
    ];
    const grid = { ...entries[1], labels: ['cost'] };
    const [list, bars] = chart.draw({}, { ...result, shown: 2, entries: [grid], labelled }, view);
    expect(list?.table.rows).toEqual([['Grid', 'Cost']]);
    expect(bars?.table.rows).toEqual([
      ['Cost', 1, 0.5],
      ['People', 0, 0],
    ]);
    const words = [bars?.headline, ...(bars?.notes ?? []), ...(bars?.table.columns ?? []).map(({ label }) => label)];
    expect(words.map((word) => (word && typeof word === 'object' ? sayEnglish(chart, word) : word))).toEqual([
      'Entries by label',
      'The hosts gave the labels; an entry can have several',
      'Label',
      'Entries',
      'Share',
    ]);
  });

  it('says of how many entries the host has changed the wording', () => {
    const [, grid] = entries;
    const [body] = chart.draw({}, { ...result, entries: [{ ...grid, edited: true }] }, view);
    const said = body?.notes.map((note) => (typeof note === 'string' ? note : sayEnglish(chart, note)));
    expect(said).toEqual(['The host changed the wording of 1 entry']);
  });

  it('says where the list is longer than what is listed', () => {
    const [body] = chart.draw({}, { ...result, shown: 31 }, view);
    const said = body?.notes.map((note) => (typeof note === 'string' ? note : sayEnglish(chart, note)));
    expect(said).toEqual(['1 of 31 entries are listed here']);
  });

  it('says that nothing is shown, where the list is empty', () => {
    const [body] = chart.draw({}, { ...result, shown: 0, entries: [] }, view);
    expect(body?.notes).toEqual([{ code: 'none-shown' }]);
    expect(sayEnglish(chart, { code: 'none-shown' })).toBe('No entry is shown');
  });

  it('says how many wrote and how much is shown', () => {
    expect(sayEnglish(chart, ...chart.summarise({}, result))).toBe('1 entry is shown; 3 people wrote.');
    expect(sayEnglish(chart, ...chart.summarise({}, { ...result, shown: 0 }))).toBe(
      'No entry is shown; 3 people wrote.',
    );
    expect(sayEnglish(chart, ...chart.summarise({}, { ...result, base: 0 }))).toBe('No answers yet.');
    expect(sayEnglish(chart, chart.finding({}, result))).toBe('1 entry to read (3 people wrote)');
  });
});
