import { planSearch, quote, type ResolvedPiece } from './plan';

describe('planSearch', () => {
  const word = (lexeme: string, documents: number): ResolvedPiece => ({
    phrase: null,
    lexemes: [{ lexeme, documents }],
    guessed: false,
  });
  const phrase = (text: string, documents: number): ResolvedPiece => ({
    phrase: text,
    lexemes: [{ lexeme: 'x', documents }],
    guessed: false,
  });
  const ask = (groups: ResolvedPiece[][], excluded: ResolvedPiece[] = [], documents = 1000) =>
    planSearch({ groups, excluded, documents });

  it('lets any word count, all words first, then the rarest', () => {
    const plan = ask([[word('grid', 100)], [word('tidal', 3)]]);

    expect(plan?.match.replace(/[()]/g, '')).toBe(`'tidal' | 'grid'`);
    expect(plan?.tiers[0]).toContain('&');
    expect(plan?.tiers[1]).toContain(`'tidal'`);
    expect(plan?.tiers[2]).toContain(`'grid'`);
  });

  it('lets a word in over a fifth of the documents only score', () => {
    const plan = ask([[word('energy', 201)], [word('tidal', 3)]]);

    expect(plan?.match).not.toContain('energy');
    expect(plan?.weights.map(({ query }) => query)).toEqual([`'energy'`, `'tidal'`]);
    expect(ask([[word('energy', 200)], [word('tidal', 3)]])?.match).toContain('energy');
  });

  it('searches for common words when there are no others', () => {
    expect(ask([[word('energy', 900)]])?.match).toContain('energy');
  });

  it('knows no common words in a small archive', () => {
    expect(ask([[word('energy', 30)], [word('tidal', 3)]], [], 40)?.match).toContain('energy');
  });

  it('demands a phrase and lets words beside it score', () => {
    const plan = ask([[phrase(`'grid' <-> 'connect'`, 9)], [word('tidal', 3)]]);

    expect(plan?.match).toContain('<->');
    expect(plan?.match).not.toContain('tidal');
  });

  it('leaves out what has a minus', () => {
    expect(ask([[word('grid', 10)]], [word('solar', 5)])?.match).toMatch(/!\(+'solar'\)+ & /);
    expect(ask([], [word('solar', 5)])?.match).toMatch(/^!/);
  });

  it('plans nothing for words that the archive lacks', () => {
    expect(ask([[{ phrase: null, lexemes: [], guessed: false }]])).toBeNull();
  });

  it('weighs rare words more, and guesses less', () => {
    const weights = ask([[word('tidal', 3)], [word('grid', 100)]])?.weights.map(({ weight }) => weight) ?? [];
    const guess = ask([[{ ...word('tidal', 3), guessed: true }]])?.weights.map(({ weight }) => weight) ?? [];

    expect(weights).toEqual([...weights].sort((one, other) => other - one));
    expect(Math.max(...guess)).toBeLessThan(Math.max(...weights));
    expect(Math.min(...weights, ...guess)).toBeGreaterThan(0);
  });

  it('quotes whatever a word holds', () => {
    expect(quote(`o'b\\c`)).toBe(`'o''b\\\\c'`);
  });
});
