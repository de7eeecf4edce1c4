import { excerpt, graphemes } from './graphemes';

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

  it('cuts a long word in its middle, never a character', () => {
    expect(excerpt('👩‍🔬👩‍🔬👩‍🔬👩‍🔬', 3)).toBe('👩‍🔬👩‍🔬…');
  });

  it('writes line breaks as spaces', () => {
    expect(excerpt('one\n\ntwo', 20)).toBe('one two');
  });
});
