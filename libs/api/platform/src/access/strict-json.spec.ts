import { Refusal } from '../refusals/refusal';
import { parseStrictJson } from './strict-json';

function ruleOf(text: string | Buffer): unknown {
  try {
    parseStrictJson(Buffer.from(text as string));
    return 'accepted';
  } catch (error) {
    if (error instanceof Refusal) return error.detail.rule ?? error.code;
    throw error;
  }
}

/**
 * Milliseconds of processor time, which does not grow with what else the machine does. The least of three times, as the
 * engine compiles and cleans up beside any of them.
 */
function costOf(work: () => void): number {
  const times = [1, 2, 3].map(() => {
    const begun = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

describe('parseStrictJson', () => {
  it('reads ordinary JSON', () => {
    const text = '{"a":[1,2.5,-3,"x:{}[]\\"",null,true],"b":{"c":""}}';

    expect(parseStrictJson(Buffer.from(text))).toEqual(JSON.parse(text));
  });

  it('brings texts into normal form C', () => {
    expect(parseStrictJson(Buffer.from('{"a":"e\u0301"}'))).toEqual({ a: '\u00e9' });
  });

  it.each([
    ['a trailing comma', '{"a":1,}', 'malformed'],
    ['NaN', '{"a":NaN}', 'malformed'],
    ['nothing but white space', '  ', 'malformed'],
    ['1e999', '{"a":1e999}', 'number'],
    ['minus nought', '{"a":-0}', 'number'],
    ['2^53 + 1', '{"a":9007199254740993}', 'number'],
    ['a lone surrogate', '{"a":"\\ud800"}', 'surrogate'],
    ['duplicate keys', '{"a":1,"a":2}', 'duplicate-key'],
    ['duplicate keys in disguise', '{"a":1,"\\u0061":2}', 'duplicate-key'],
    ['a byte order mark', '\uFEFF{}', 'byte-order-mark'],
    ['nine levels', '[[[[[[[[[]]]]]]]]]', 'depth'],
    ['20,000 levels', '['.repeat(20_000), 'depth'],
    ['__proto__', '{"__proto__":{"x":1}}', 'unknown-field'],
    ['constructor', '{"a":{"constructor":1}}', 'unknown-field'],
    ['__proto__ in disguise', '{"__pro\\u0074o__":{"x":1}}', 'unknown-field'],
  ])('refuses %s', (_what, text, rule) => {
    expect(ruleOf(text)).toBe(rule);
  });

  it('accepts eight levels and equal keys of different objects', () => {
    expect(ruleOf('[[[[[[[[]]]]]]]]')).toBe('accepted');
    expect(ruleOf('[{"a":1},{"a":2}]')).toBe('accepted');
  });

  it('refuses bytes that are not UTF-8', () => {
    expect(() => parseStrictJson(Buffer.from([0x22, 0xff, 0x22]))).toThrow(Refusal);
    expect(() => parseStrictJson(Buffer.from('{"a":1}', 'utf16le'))).toThrow(Refusal);
  });

  it.each([
    ['escaped quotes', `{"${'\\"'.repeat(32_000)}`],
    ['quotes and backslashes', '"\\'.repeat(32_000)],
    ['one quote', `"${'a'.repeat(64_000)}`],
    ['backslashes', `"${'\\'.repeat(64_000)}`],
  ])('refuses a string that never ends in time that grows with its length only: %s', (_what, text) => {
    // Looking for an end from every quote anew takes many seconds.
    expect(costOf(() => expect(ruleOf(text)).toBe('malformed'))).toBeLessThan(500);
  });

  it('refuses 10,000 keys quickly', () => {
    const text = `{${Array.from({ length: 10_000 }, (_, n) => `"k${n}":1`).join(',')}}`;

    expect(costOf(() => expect(ruleOf(text)).toBe('keys'))).toBeLessThan(50);
  });
});
