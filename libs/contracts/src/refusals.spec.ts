import { REFUSALS } from './refusals';

describe('the sentence of a refusal', () => {
  // A phone, the public site and the room screen show these as they stand.
  it.each(Object.entries(REFUSALS))('speaks the words that people read on screens: %s', (_code, { message }) => {
    expect(message).not.toMatch(
      /\b(secrets?|stage|console|seal(ed|ing)?|lobby|tall(y|ies)|revision|short-lived|activit(y|ies)|participation)\b(?!\/)/i,
    );
  });
});
