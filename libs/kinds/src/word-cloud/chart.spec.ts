import { resultOfCounts } from '@rt/domain/polling';

import { sayEnglish } from '../spec-say';
import { chart } from './chart';
import { wordCloud } from './domain';
import { cloudForRoom } from './result';
import type { Spelling } from './spellings';

const post = { moderation: 'post' } as const;
const resultOf = (...rows: readonly Spelling[]) =>
  resultOfCounts(
    wordCloud,
    post,
    rows.map(([word, count]) => ({ answerKey: wordCloud.answerKey({ words: [word] }), count })),
  );
const view = { settled: true, own: null };
const said = (result = resultOf()) => sayEnglish(chart, ...chart.summarise(post, result));
const found = (result = resultOf()) => sayEnglish(chart, chart.finding(post, result));
const notesOf = (result = resultOf()) =>
  chart.draw(post, result, view)[0]?.notes.map((note) => (typeof note === 'string' ? note : sayEnglish(chart, note)));

describe('the chart of a word cloud', () => {
  it('is a word for each, with people and their share in the table', () => {
    const [body] = chart.draw(post, resultOf(['Grid', 3], ['Rail', 1]), view);
    expect(body?.table.rows).toEqual([
      ['Grid', 3, 0.75],
      ['Rail', 1, 0.25],
    ]);
    expect(body?.drawn).toEqual({
      shape: 'words',
      words: [
        { id: 'grid', label: 'Grid', count: 3 },
        { id: 'rail', label: 'Rail', count: 1 },
      ],
    });
  });

  it('holds nothing of what hosts alone see', () => {
    const result = resultOfCounts(wordCloud, { shown: ['grid'], hidden: ['bad'] }, [
      { answerKey: '{"words":["bad","Grid","Unread"]}', count: 9 },
    ]);
    expect(JSON.stringify(chart.draw({}, result, view))).not.toMatch(/bad|Unread/);
    expect(sayEnglish(chart, ...chart.summarise({}, result))).toBe(
      '“Grid” was written most, by 9 of 9 people. 1 word is shown; 9 people wrote.',
    );
  });

  it('says what most wrote, unless each word is one person’s', () => {
    expect(said(resultOf(['Grid', 3], ['Rail', 1]))).toBe(
      '“Grid” was written most, by 3 of 4 people. 2 different words are shown; 4 people wrote.',
    );
    expect(said(resultOf(['A', 2], ['B', 2]))).toMatch(/^“A” and “B” were written most, by 2 of 4 people each\./);
    expect(said(resultOf(['A', 2], ['B', 2], ['C', 2]))).toMatch(/^“A”, “B” and “C” were written most/);
    expect(said(resultOf(['A', 2], ['B', 2], ['C', 2], ['D', 2]))).toMatch(/^4 words were written most, by 2 of 8/);
    expect(said(resultOf(['A', 1], ['B', 1]))).toBe('2 different words are shown; 2 people wrote.');
    expect(said(resultOf())).toBe('No answers yet.');
    expect(found(resultOf(['Grid', 3], ['Rail', 1]))).toBe('“Grid” was written most (3 of 4 people)');
    expect(found(resultOf(['A', 1]))).toBe('1 word (1 person wrote)');
  });

  it('says of no more words that they are shown than stand in the cloud', () => {
    const result = resultOf(['Grid', 3], ['Rail', 2], ['Ports', 1]);
    const forRoom = (minCount: number) => said(cloudForRoom({ minCount }, result));
    expect(forRoom(1)).toContain('3 different words are shown; 6 people wrote.');
    expect(forRoom(2)).toContain('2 of 3 different words are shown; 6 people wrote.');
    expect(forRoom(3)).toContain('1 of 3 different words is shown; 6 people wrote.');
    expect(said(cloudForRoom({ minCount: 3 }, resultOf(['A', 1], ['B', 1])))).toBe('No word is shown; 2 people wrote.');
    expect(notesOf(cloudForRoom({ minCount: 3 }, resultOf(['A', 1])))).toEqual(['No word is shown']);
    const many = Array.from({ length: 101 }, (_, at) => [`W${at}`, 1] as const);
    expect(said(resultOf(...many))).toBe('100 of 101 different words are shown; 101 people wrote.');
    expect(said(wordCloud.onlyOthers?.(result, ({ count }) => count >= 3))).toContain(
      '1 of 3 different words is shown',
    );
  });

  it('says that it leaves words out, and where it does not tell what more people wrote', () => {
    const result = resultOf(['Grid', 3], ['Rail', 1]);
    expect(notesOf(result)).toEqual(['Each person counts once for each word and could write several']);
    expect(notesOf(wordCloud.onlyOthers?.(result, ({ count }) => count >= 3))).toEqual([
      '1 other word is not listed',
      'Each person counts once for each word and could write several',
    ]);
    expect(notesOf(wordCloud.words?.uncounted(result))).toEqual(['How many people wrote each word is not shown']);
    expect(said(wordCloud.words?.uncounted(result))).toBe('2 different words are shown; 4 people wrote.');
    expect(notesOf(resultOf())).toEqual(['No word is shown']);
  });
});
