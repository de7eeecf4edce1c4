import { markCuts, readExcerpt } from './excerpt';

describe('an excerpt', () => {
  const whole = 'Tidal power could serve the port. It needs a grid connection, which comes late.';
  const ends = { opening: whole.slice(0, 40), ending: whole.slice(-40) };
  const read = (marked: string) => markCuts(readExcerpt(marked), ends);

  it('stands as it is when it is the whole text', () => {
    expect(read(whole)).toEqual({ text: whole, matches: [] });
  });

  it('shows that the text goes on before and after it, and still says where it matches', () => {
    const { text, matches } = read('It needs a \u0002grid\u0003 connection,');

    expect(text).toBe('… It needs a grid connection…');
    expect(matches.map(([start, end]) => text.slice(start, end))).toEqual(['grid']);
  });

  it('leaves out a word that was cut in two', () => {
    expect(read('Tidal power could serve the por').text).toBe('Tidal power could serve the…');
  });

  it('takes another line of white space for the same text', () => {
    expect(markCuts(readExcerpt('One\n two'), { opening: 'One\n two', ending: 'One\n two' }).text).toBe('One two');
  });
});
