import { refusedSentence } from './news-words';

describe('refusedSentence', () => {
  it('does not say that an answer was not saved where nobody can tell any more', () => {
    const sentence = refusedSentence('answers-cut-short', 'The server lost its key.');

    expect(sentence).toMatch(/^The server restarted\. Answers given before that still count/);
    expect(refusedSentence('not-open', 'Not open yet.')).toBe('Your answer was not saved. Not open yet.');
  });
});
