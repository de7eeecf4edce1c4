import { checkRecord, isRecord, own } from './record';

describe('checkRecord', () => {
  it('passes a record of known keys', () => {
    expect(checkRecord({ a: 1 }, 'config', ['a', 'b'])).toEqual({ ok: true, value: { a: 1 } });
  });

  it('names the path of an unknown key', () => {
    expect(checkRecord({ a: 1, c: 2 }, 'config', ['a'])).toMatchObject({ ok: false, field: 'config.c' });
    expect(checkRecord({ c: 2 }, '', ['a'])).toMatchObject({ ok: false, field: 'c' });
  });

  it('takes prototype keys for unknown ones', () => {
    expect(checkRecord(JSON.parse('{"__proto__": {"x": 1}}'), 'answer', ['x'])).toMatchObject({
      ok: false,
      field: 'answer.__proto__',
    });
    expect(own({}, 'constructor')).toBeUndefined();
  });

  it.each([[null], [[]], ['x'], [1], [undefined], [new Map()], [new Date(0)]])('refuses %p', (value) => {
    expect(checkRecord(value, 'config', [])).toMatchObject({ ok: false, refusal: 'invalid', field: 'config' });
  });

  it('knows records without a prototype', () => {
    expect(isRecord(Object.create(null))).toBe(true);
  });
});
