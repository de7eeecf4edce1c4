import { answerFlags } from './answer-flags';

describe('what organisers can say of the answers', () => {
  it.each([
    ['single_choice', true],
    ['open_text', true],
    ['word_cloud', true],
    ['consensus', true],
    ['qa', false],
    ['idea_board', false],
  ] as const)('is that they may change, but on a board, where each text is one of its own: %s', (kind, offered) => {
    expect(answerFlags(kind).includes('allowChange')).toBe(offered);
  });
});
