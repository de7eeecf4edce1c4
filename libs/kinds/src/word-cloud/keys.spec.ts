import { cloudKey } from './keys';

describe('cloudKey', () => {
  it('folds words as a search does, and omits stop words of both languages', () => {
    expect(cloudKey({ foldAccents: true }, 'Łódź')).toBe('lodz');
    for (const text of ['my grid', 'Grid', 'I grid']) expect(cloudKey({ stopWords: 'en' }, text)).toBe('grid');
    for (const text of ["i'r môr", 'môr', "o'r môr"]) expect(cloudKey({ stopWords: 'cy' }, text)).toBe('môr');
  });
});
