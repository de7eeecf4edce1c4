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
