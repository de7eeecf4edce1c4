import { takesAway } from './takes-away';

const LISTED = { entries: ['Buses', 'Rail'], sources: [['https://a.org/'], []], named: [false, true] };
const votes = (agree: readonly string[], entries?: readonly string[]) => ({
  ...{ agree, disagree: [], pass: [] },
  ...(entries && { entries }),
});

describe('takesAway', () => {
  const ofTexts = (before: object | null, answer: object | null, takenBack?: readonly string[]) =>
    takesAway('open_text', {}, before as never, { answer: answer as never, takenBack });

  it('is true of fewer texts, each with all that went with it', () => {
    expect(ofTexts(LISTED, { entries: ['Rail'], named: [true] })).toBe(true);
    expect(ofTexts(LISTED, { entries: ['Buses'], sources: [['https://a.org/']] })).toBe(true);
    expect(ofTexts(LISTED, null)).toBe(true);
  });

  it('is false where anything is new, or nothing goes', () => {
    expect(ofTexts(LISTED, LISTED)).toBe(false);
    expect(ofTexts(LISTED, { entries: ['Rail'] })).toBe(false);
    expect(ofTexts(LISTED, { entries: ['Buses'], sources: [['https://b.org/']] })).toBe(false);
    expect(ofTexts(LISTED, { entries: ['Ports'] })).toBe(false);
    expect(ofTexts(LISTED, { abstain: true })).toBe(false);
    expect(ofTexts({ abstain: true }, null)).toBe(false);
    expect(ofTexts(null, null)).toBe(false);
  });

  it('is true on a board of what the answer before did not hold, and is named', () => {
    const before = { entries: ['One?'] };
    expect(takesAway('qa', {}, before, { answer: before, takenBack: ['Two?'] })).toBe(true);
    expect(takesAway('qa', {}, before, { answer: { entries: ['Three?'] }, takenBack: ['Two?'] })).toBe(false);
    expect(takesAway('qa', {}, null, { answer: null, takenBack: ['Two?'] })).toBe(true);
  });

  it('is false of what is counted: options, words, and votes beside a text', () => {
    const config = { options: [{ id: 'a', text: 'A' }], adds: true };
    expect(takesAway('single_choice', config, { optionId: 'a' }, { answer: null })).toBe(false);
    expect(takesAway('word_cloud', {}, { words: ['rail', 'ports'] }, { answer: { words: ['rail'] } })).toBe(false);
    const before = votes(['a'], ['More rail']);
    expect(takesAway('consensus', config, before, { answer: votes(['a']) })).toBe(true);
    expect(takesAway('consensus', config, before, { answer: votes([]) })).toBe(false);
    expect(takesAway('consensus', config, before, { answer: null })).toBe(false);
    expect(takesAway('consensus', config, votes([], ['More rail']), { answer: null })).toBe(true);
  });
});
