import { isSummary, resultWords } from './result-words';

const summary = [
  {
    code: 'leads',
    values: { leaders: 1, first: 'الشبكة', second: '', third: '', count: 4, base: 9, percent: 44, scope: 'all' },
  },
] as const;
const kept = { kind: 'single_choice', summary, method: [] } as const;

describe('isSummary', () => {
  it('recognises the summary with and without marks of direction', () => {
    const now = resultWords(kept).summary;
    const before = now.replace(/[\u2068\u2069]/g, '');

    expect(now).not.toBe(before);
    expect([now, before, `${before}!`].map((text) => isSummary(text, kept))).toEqual([true, true, false]);
  });
});
