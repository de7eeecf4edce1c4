import { checkNothing, checkRespond } from './event-bodies';

const ID = '6f1c7d52-5b0e-4b3a-9b53-0f6c2f3f7a11';
const body = { activityId: ID, round: 1, configVersion: 1, opId: ID, n: 1, answer: { optionId: 'a' } };

const refusalOf = (given: unknown): unknown => {
  try {
    checkRespond(given);
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

describe('checkNothing', () => {
  it('takes an empty object alone', () => {
    expect(() => checkNothing({})).not.toThrow();
    expect(() => checkNothing({ room: 'x' })).toThrow();
    expect(() => checkNothing(null)).toThrow();
  });
});
