import { ACTIVITY_KINDS } from './names';
import { rehearsals } from './registry';
import { checkResponse } from './responses';
import { samples } from './spec-samples';

const options = ['a', 'b', 'c'].map((id) => ({ id, text: id }));
const each = ACTIVITY_KINDS.flatMap((kind) => samples[kind].configs.map((config) => [kind, config] as const));

/** The same numbers again and again, from low to high. */
function chance(): () => number {
  let at = 0;

  return () => (at++ % 10) / 10;
}

describe('the rehearsal of a kind', () => {
  it.each(each)('makes up answers that the rules take: %s %j', (kind, config) => {
    const next = chance();
    for (let n = 0; n < 50; n++) {
      const answer = rehearsals[kind].answer(config, next);
      expect(checkResponse(kind, config, { allowAbstain: false }, answer)).toMatchObject({ ok: true });
    }
  });

  it.each(each)('answers for everybody in the demo, the same each time: %s %j', (kind, config) => {
    for (let at = 0; at < 50; at++) {
      const answer = rehearsals[kind].sample(config, at);
      expect(checkResponse(kind, config, { allowAbstain: false }, answer)).toMatchObject({ ok: true });
      expect(rehearsals[kind].sample(config, at)).toEqual(answer);
    }
  });

  it('writes an answer now and then where that is allowed, and nowhere else', () => {
    const next = chance();
    const written = (config: object) =>
      Array.from({ length: 50 }, () => rehearsals.single_choice.answer(config, next)).filter(
        (answer) => 'other' in answer,
      ).length;
    expect(written({ options, allowOther: true })).toBeGreaterThan(0);
    expect(written({ options })).toBe(0);
  });
});
