import { sayEnglish } from '../spec-say';
import { chart } from './chart';
import { qa } from './domain';
import { qaRecord } from './record';

const entries = [
  { id: '1', text: 'When?', state: 'shown', reactions: { '1': 7 }, mark: 'answered', reply: 'In May' },
  { id: '2', text: 'Who?', state: 'shown', reactions: { '1': 2 }, mark: 'answered' },
  { id: '3', text: 'Nobody has read this', state: 'waiting' },
  { id: '4', text: 'Where?', state: 'shown' },
] as const;
const result = { base: 3, waiting: 1, shown: 3, hidden: 0, people: 9, entries };
const view = { settled: true, own: null };

describe('the chart of questions from the room', () => {
  it('lists what the room may read with its votes and answers', () => {
    const [body] = chart.draw({}, result, view);
    expect(body?.table.columns.map(({ id }) => id)).toEqual(['question', 'votes', 'answer']);
    expect(body?.table.columns.at(-1)).toMatchObject({ holds: 'answer' });
    expect(body?.table.rows).toEqual([
      ['When?', 7, 'In May'],
      ['Who?', 2, { code: 'answered-live' }],
      ['Where?', 0, ''],
    ]);
    expect(JSON.stringify(body)).not.toContain('Nobody');
  });

  it('has who asked a question beside it, where the room is told that', () => {
    const named = entries.map((entry) => (entry.id === '2' ? { ...entry, author: 'Ada Quill' } : entry));
    const [body] = chart.draw({}, { ...result, entries: named }, view);
    expect(body?.table.columns.map(({ id }) => id)).toEqual(['question', 'author', 'votes', 'answer']);
    expect(body?.table.rows.map(([question, author]) => [question, author])).toEqual([
      ['When?', ''],
      ['Who?', 'Ada Quill'],
      ['Where?', ''],
    ]);
  });

  it('has the labels of each question, in the room and in the record, without one that is not quoted', () => {
    const labels = [
      { id: 'money', text: 'Money' },
      { id: 'jane', text: 'For Jane' },
    ];
    const labelled = entries.map((entry) => (entry.id === '2' ? { ...entry, labels: ['jane', 'money'] } : entry));
    const given = { ...result, entries: labelled };
    const [body] = chart.draw({ labels }, given, view);
    expect(body?.table.columns.map(({ id }) => id)).toEqual(['question', 'labels', 'votes', 'answer']);
    expect(body?.table.rows.map((row) => row[1])).toEqual(['', 'Money, For Jane', '']);

    const may = ({ label }: { readonly label: string }) => !label.includes('Jane');
    const kept = qa.configKept?.({ labels }, may, given) ?? {};
    const [published] = qaRecord.table(qa.labels(kept), qa.onlyOthers?.(given, may, kept) ?? given).models ?? [];
    expect(published?.table.rows.map((row) => row[1])).toEqual(['', 'Money', '']);
    expect(JSON.stringify(published)).not.toMatch(/jane/i);
    expect(qa.configKept?.({ labels: labels.slice(1) }, may, given)).toEqual({ labels: [] });
  });

  it('says nothing of votes where none may be told', () => {
    const untold = entries.map((entry) => ({ ...entry, reactions: undefined }));
    const [body] = chart.draw({}, { ...result, entries: untold }, view);
    expect(body?.table.columns.map(({ id }) => id)).toEqual(['question', 'answer']);
    expect(JSON.stringify(body?.drawn)).not.toContain('count');
  });

  it('says in which minute each has been answered, and publishes none of it', () => {
    const timed = entries.map((entry) => (entry.id === '1' ? { ...entry, minute: 14 } : entry));
    const [body] = chart.draw({}, { ...result, entries: timed }, view);
    expect(body?.table.columns.at(-1)).toMatchObject({ id: 'minute', form: 'count', holds: 'answer' });
    expect(body?.table.rows.map((row) => row.at(-1))).toEqual([14, '', '']);
    const [published] = qaRecord.table([], { ...result, entries: timed }).models ?? [];
    expect(published?.table.rows).toEqual([
      ['When?', 7, 'In May'],
      ['Who?', 2, { code: 'answered-live' }],
      ['Where?', 0, ''],
    ]);
    expect(JSON.stringify(published)).not.toMatch(/minute|14/);
  });

  it('says how many asked and how much is shown', () => {
    expect(sayEnglish(chart, ...chart.summarise({}, result))).toBe('3 questions are shown; 3 people asked.');
    expect(sayEnglish(chart, ...chart.summarise({}, { base: 0, shown: 0, entries: [] }))).toBe('No answers yet.');
    expect(sayEnglish(chart, chart.finding({}, result))).toBe('3 questions (3 people asked)');
  });
});
