import { excerpt, graphemes } from './graphemes';
import { processorTime } from './spec-processor-time';

describe('graphemes', () => {
  it.each([
    ['', 0],
    ['plain', 5],
    ['Café', 4],
    ['Cafe\u0301', 4],
    ['👩‍👩‍👧‍👦', 1],
    ['🏴󠁧󠁢󠁷󠁬󠁳󠁿', 1],
    ['🇬🇧🇮🇪', 2],
    ['two\nlines', 9],
  ])('counts %j as %i', (text, count) => {
    expect(graphemes(text)).toBe(count);
  });
});

describe('excerpt', () => {
  it('leaves a short text as it is', () => {
    expect(excerpt('Grid connection', 15)).toBe('Grid connection');
  });

  it('cuts between words and counts the ellipsis', () => {
    expect(excerpt('Grid connection dates, all of them, delay plants', 23)).toBe('Grid connection dates…');
    expect(excerpt('Grid connection dates', 16)).toBe('Grid connection…');
  });

  it('puts no ellipsis behind a full stop or another ellipsis', () => {
    expect(excerpt('Grid dates delay plants. Investors wait.', 26)).toBe('Grid dates delay plants…');
    expect(excerpt('Grid dates delay plants… and investors wait.', 26)).toBe('Grid dates delay plants…');
  });

  it('cuts a long word in its middle, never a character', () => {
    expect(excerpt('👩‍🔬👩‍🔬👩‍🔬👩‍🔬', 3)).toBe('👩‍🔬👩‍🔬…');
  });

  it('writes line breaks as spaces', () => {
    expect(excerpt('one\n\ntwo', 20)).toBe('one two');
  });

  it('looks at the beginning only, so that a list of long texts is made in time', () => {
    const work = (repeats: number): number => {
      const text = 'Überall fehlen Leute. '.repeat(repeats);
      return processorTime(() => {
        for (let n = 0; n < 100; n += 1) expect(graphemes(excerpt(text, 200))).toBeLessThanOrEqual(200);
      });
    };
    work(200);

    // Ten times as much, of which only spaces are looked at; to count all its characters takes ten times as long.
    expect(work(2_000)).toBeLessThan(5 * work(200));
  });

  it('halves no character where it stops looking', () => {
    const stacked = `a${'\u0301'.repeat(40)}`.repeat(60);
    expect(excerpt(`${stacked}😀`.repeat(9), 20)).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });
});
