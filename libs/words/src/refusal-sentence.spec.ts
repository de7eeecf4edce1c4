import { checkSentence, refusalSentence } from './refusal-sentence';
import { refusals } from './words.en-GB.json';

describe('refusalSentence', () => {
  it('says the sentence of the code where there is no reason', () => {
    expect(refusalSentence({ code: 'full' })).toBe('All seats are taken.');
  });

  it('says the reason with its values, each number with its plural', () => {
    const sentence = (open: number) =>
      refusalSentence({ code: 'activities-open', reason: 'activities-still-open', params: { open } });

    expect(sentence(1)).toMatch(/^1 question is still open/);
    expect(sentence(3)).toMatch(/^3 questions are still open/);
  });

  it('puts lists into words and joins them as prose', () => {
    const things = ['thing-question', 'thing-tz', 'thing-agenda'];

    expect(refusalSentence({ code: 'incomplete', reason: 'still-missing', params: { things } })).toBe(
      'Still missing: a question to answer, a time zone and an agenda.',
    );
  });

  it('keeps braces that are part of a sentence', () => {
    expect(refusalSentence({ code: 'unknown-field', reason: 'no-fields' })).toBe(
      'This address takes no fields. Send {} or nothing.',
    );
  });

  it('falls back to the language that is complete', () => {
    expect(refusalSentence({ code: 'full' }, 'cy')).toBe('All seats are taken.');
  });
});

describe('checkSentence', () => {
  it('says what a rule of the core refused', () => {
    expect(checkSentence({ ok: false, refusal: 'invalid', reason: 'text-too-long', params: { max: 2000 } })).toBe(
      'Enter at most 2,000 characters.',
    );
  });
});

describe('the sentences of refusals', () => {
  it('use the words that people read on phones, the public site and the room screen', () => {
    const internal =
      /\b(secrets?|stage|console|seal(ed|ing)?|lobby|tall(y|ies)|revision|short-lived|activit(y|ies)|participation)\b(?!\/)/i;

    expect(Object.entries(refusals).filter(([, message]) => internal.test(JSON.stringify(message)))).toEqual([]);
  });
});
