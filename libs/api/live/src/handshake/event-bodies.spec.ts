import { checkBody } from '@rt/api/platform';
import { LIMITS, ReactRequest, RespondRequest } from '@rt/contracts';
import fc from 'fast-check';

import { checkNothing, checkReact, checkRespond } from './event-bodies';

const ID = '6f1c7d52-5b0e-4b3a-9b53-0f6c2f3f7a11';
const body = { activityId: ID, round: 1, configVersion: 1, opId: ID, n: 1, answer: { optionId: 'a' } };

const refusalOf = (given: unknown, check: (body: unknown) => unknown = checkRespond): unknown => {
  try {
    check(given);
    return 'taken';
  } catch (error) {
    const { code, detail } = error as { code: string; detail: { field?: string } };
    return detail.field ? `${code} ${detail.field}` : code;
  }
};

describe('checkRespond', () => {
  it('takes a whole body, and a withdrawal', () => {
    expect(checkRespond(body)).toEqual(body);
    expect(checkRespond({ ...body, answer: null })).toEqual({ ...body, answer: null });
    expect(checkRespond({ ...body, opId: ID.toUpperCase() }).opId).toBe(ID);
  });

  it.each([
    [undefined, 'malformed'],
    [[], 'malformed'],
    ['{}', 'malformed'],
    [Buffer.from('{}'), 'malformed'],
    [{ ...body, extra: 1 }, 'unknown-field extra'],
    [JSON.parse(`{"__proto__": {"n": 1}}`), 'unknown-field __proto__'],
    [{ ...body, activityId: 7 }, 'wrong-type activityId'],
    [{ ...body, opId: 'x' }, 'invalid opId'],
    [{ ...body, n: '1' }, 'wrong-type n'],
    [{ ...body, n: 0 }, 'invalid n'],
    [{ ...body, n: 1.5 }, 'invalid n'],
    [{ ...body, n: Number.NaN }, 'invalid n'],
    [{ ...body, round: 2_000_000 }, 'invalid round'],
    [{ ...body, configVersion: undefined }, 'wrong-type configVersion'],
    [{ ...body, answer: undefined }, 'wrong-type answer'],
    [{ ...body, answer: 'a' }, 'wrong-type answer'],
    [{ ...body, answer: ['a'] }, 'wrong-type answer'],
  ])('refuses %j', (given, refusal) => {
    expect(refusalOf(given)).toBe(refusal);
  });

  it('does not read what is inherited', () => {
    expect(refusalOf(Object.create(body))).toBe('wrong-type activityId');
  });
});

/** Right and wrong values of a field, and those at its limits. */
const values = (...right: unknown[]) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...right) },
    fc.constantFrom(null, 'x', '', 0, -1, 1.5, true, [], {}),
  );
const around = ({ min, max }: { readonly min: number; readonly max: number }) =>
  values(min, min + 1, max, min - 1, max + 1, String(min));

describe('what an answer may be, on a socket and over HTTP', () => {
  it('is the same: which bodies are taken, and why and where the others are refused', async () => {
    const field = { round: around(LIMITS.counter), configVersion: around(LIMITS.counter), n: around(LIMITS.answerN) };
    const bodies = fc.record({ ...field, opId: values(ID, ID.toUpperCase()), answer: values(null, { optionId: 'a' }) });
    await fc.assert(
      fc.asyncProperty(bodies, fc.constantFrom({}, { extra: 1 }), async (given, more) => {
        const socket = refusalOf({ ...given, ...more, activityId: ID });
        const http = await checkBody(RespondRequest, { ...given, ...more }).then(
          () => 'taken',
          ({ code, detail }: { code: string; detail: { field?: string } }) => `${code} ${detail.field ?? ''}`.trim(),
        );
        // Where several fields are wrong, each side may begin with another.
        expect(http === 'taken').toBe(socket === 'taken');
        const wrong = Object.entries(given).filter(
          ([name, value]) => refusalOf({ ...body, [name]: value }) !== 'taken',
        );
        if (wrong.length + Object.keys(more).length === 1) expect(http).toBe(socket);
      }),
    );
  });
});

describe('what a reaction may be, on a socket and over HTTP', () => {
  const react = { entryId: ID, round: 1, opId: ID, n: 1, value: 1 };

  it('is the same, and null takes one back', async () => {
    const field = { round: around(LIMITS.counter), n: around(LIMITS.answerN), value: around(LIMITS.reaction) };
    await fc.assert(
      fc.asyncProperty(fc.record({ ...field, opId: values(ID) }), async (given) => {
        const socket = refusalOf({ ...given, activityId: ID, entryId: ID }, checkReact);
        const http = await checkBody(ReactRequest, given).then(
          () => 'taken',
          () => 'refused',
        );
        expect(socket === 'taken').toBe(http === 'taken');
      }),
    );
    expect(checkReact({ ...react, activityId: ID, value: null }).value).toBeNull();
    expect(refusalOf({ ...react, activityId: ID, entryId: 'x' }, checkReact)).toBe('invalid entryId');
    expect(refusalOf({ ...react, activityId: ID, answer: null }, checkReact)).toBe('unknown-field answer');
  });
});

describe('checkNothing', () => {
  it('takes an empty object alone', () => {
    expect(() => checkNothing({})).not.toThrow();
    expect(() => checkNothing({ room: 'x' })).toThrow();
    expect(() => checkNothing(null)).toThrow();
  });
});
