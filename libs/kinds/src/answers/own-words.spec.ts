import { takesOwnWords } from './own-words';

describe('takesOwnWords', () => {
  it('is so where a question takes another answer than those it offers, and nowhere else', () => {
    expect(takesOwnWords({ options: [], allowOther: true })).toBe(true);
    expect([{ options: [], allowOther: false }, { options: [] }, null, 'allowOther'].some(takesOwnWords)).toBe(false);
  });
});
