import { isEmpty, MAX_PIECES, readQuestion } from './question';

describe('readQuestion', () => {
  const word = (text: string) => ({ kind: 'word', text });
  const phrase = (text: string) => ({ kind: 'phrase', text });

  it('takes each word for itself', () => {
    expect(readQuestion('grid connection')).toEqual({ groups: [[word('grid')], [word('connection')]], excluded: [] });
  });

  it('reads quotes, minus and or', () => {
    expect(readQuestion('"grid connection" -solar wind or tidal -"heat pump"')).toEqual({
      groups: [[phrase('grid connection')], [word('wind'), word('tidal')]],
      excluded: [word('solar'), phrase('heat pump')],
    });
  });

  it('takes the word of the reader’s language between alternatives, beside the English one', () => {
    const either = { groups: [[word('copr'), word('dur')]], excluded: [] };

    expect(readQuestion('copr NEU dur', 'neu')).toEqual(either);
    expect(readQuestion('copr or dur', 'neu')).toEqual(either);
    expect(readQuestion('copr neu dur').groups).toHaveLength(3);
  });

  it('takes a sign that cannot be an operator as what it is', () => {
    expect(readQuestion('or steel or')).toEqual({ groups: [[word('or')], [word('steel')]], excluded: [] });
    expect(readQuestion('scale-up - & ()')).toEqual({ groups: [[word('scale-up')]], excluded: [] });
    expect(readQuestion('"open')).toEqual({ groups: [[phrase('open')]], excluded: [] });
  });

  it('is empty without words, and bounded with many', () => {
    expect(isEmpty(readQuestion(' "" - '))).toBe(true);
    expect(readQuestion('a '.repeat(500)).groups).toHaveLength(MAX_PIECES);
  });
});
