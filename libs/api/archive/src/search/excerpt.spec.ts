import { markCuts, readExcerpt, withQuestion } from './excerpt';

describe('an excerpt', () => {
  const whole = 'Tidal power could serve the port. It needs a grid connection, which comes late.';
  const read = (marked: string) => markCuts(readExcerpt(marked), whole);

  it('stands as it is when it is the whole text', () => {
    expect(read(whole)).toEqual({ text: whole, matches: [] });
  });

  it('shows that the text goes on before and after it, and still says where it matches', () => {
    const { text, matches } = read('It needs a \u0002grid\u0003 connection,');

    expect(text).toBe('… It needs a grid connection…');
    expect(matches.map(([start, end]) => text.slice(start, end))).toEqual(['grid']);
  });

  it('puts no second ellipsis behind one of the text', () => {
    const text = 'Plants wait…. And wait. They wait on.';
    expect(markCuts(readExcerpt('Plants wait….'), text).text).toBe('Plants wait…');
  });

  it('completes a word that was cut in two', () => {
    expect(read('Tidal power could serve the por').text).toBe('Tidal power could serve the port…');
  });

  it('takes another line of white space for the same text', () => {
    expect(markCuts(readExcerpt('One\n two'), 'One\n two').text).toBe('One two');
  });

  describe('of a text without spaces', () => {
    const letters = '電力価格が高い'.repeat(500);

    it('is a piece of it, as the beginning of any other text is', () => {
      const { text } = markCuts(readExcerpt(letters.slice(0, 400)), letters);

      expect(text).toBe(`${letters.slice(0, 400)}…`);
    });

    it('stands around what was found, however long the piece is that was found in', () => {
      const marked = `${letters}\u0002系統\u0003${letters}`;
      const { text, matches } = markCuts(readExcerpt(marked), `${letters}系統${letters}`);

      expect(text.length).toBeLessThan(520);
      expect(text).toMatch(/^….*…$/);
      expect(matches.map(([start, end]) => text.slice(start, end))).toEqual(['系統']);
    });

    it('cuts what was found where it is longer than an excerpt, and no character in two', () => {
      const family = '👨‍👩‍👧‍👦';
      const all = family.repeat(300);
      const { text, matches } = markCuts(readExcerpt(`\u0002${all}\u0003`), all);

      expect(text.replaceAll(family, '')).toBe('…');
      expect(text.length).toBeLessThan(520);
      expect(matches).toEqual([[0, text.length - 1]]);
    });

    it('leaves words whole that are no longer than words are', () => {
      const line = 'Read https://example.org/a/report/of/many/words and more';
      expect(markCuts(readExcerpt('Read https://example'), line).text).toBe(
        'Read https://example.org/a/report/of/many/words…',
      );
    });
  });

  it('shows where it goes on after a question that is never cut', () => {
    const { text, matches } = withQuestion(
      'What holds \u0002plants\u0003 back?\u0005late \u0002plants\u0003 wait',
      'What holds plants back?',
      'Of late plants wait for power',
    );

    expect(text).toBe('What holds plants back? … late plants wait…');
    expect(matches.map(([start, end]) => text.slice(start, end))).toEqual(['plants', 'plants']);
  });
});
