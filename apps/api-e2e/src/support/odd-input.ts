/** Search texts that attack SQL, the query language, pages or terminals; each must be answered like any other. */
export const SEARCH_ATTACKS: readonly string[] = [
  "' or 1=1--",
  "'; drop table pub_contributions;--",
  '%',
  '_'.repeat(50),
  '\\',
  "a' & !b | ((c",
  '<script>alert(1)</script>',
  ':*',
  '"',
  '-',
  '() or () and',
  '\u202Etxet',
  '👩‍🔬'.repeat(20),
  'a\u0301'.repeat(100),
];

/** Query strings of the search that must be refused with 400. */
export const WRONG_QUERIES: readonly string[] = [
  'q=a&q=b',
  'q[]=a',
  'q[a]=b',
  'sort=author.email',
  'filter[ip]=1',
  'include=author',
  'sort=newest;drop',
  '__proto__=1',
  'constructor[prototype][x]=1',
  `q=${'a'.repeat(301)}`,
  'sector=%27',
  'year=2026%00',
  'q=%00',
  'cursor=%27%20or%201',
];

/** Bodies that are no good JSON, or JSON that parsers disagree on, around a join code that would be right. */
export function oddJson(joinCode: string): Record<string, string | Uint8Array> {
  const code = JSON.stringify(joinCode);
  return {
    nothing: '',
    spaces: '  ',
    null: 'null',
    number: '1',
    text: '"a"',
    list: `[{"code":${code}}]`,
    'prototype key': `{"code":${code},"__proto__":{"admin":true}}`,
    'constructor key': `{"code":${code},"constructor":{"prototype":{"admin":true}}}`,
    'doubled key': `{"code":"00000000","code":${code}}`,
    'escaped doubled key': `{"code":"00000000","c\\u006fde":${code}}`,
    NaN: '{"code":NaN}',
    Infinity: '{"code":-Infinity}',
    'a number too large': '{"code":1e999}',
    'minus zero': '{"code":-0}',
    'beyond 2^53': '{"code":9007199254740993}',
    'a comma too much': `{"code":${code},}`,
    'a comment': `{"code":${code}/**/}`,
    'two values': `{"code":${code}}{}`,
    'no end': '{"code":',
    'a lone surrogate': '{"code":"\\ud800"}',
    'a lone surrogate in a key': '{"\\udc00":1}',
    NUL: '{"code":"\\u0000"}',
    'a byte order mark': `\uFEFF{"code":${code}}`,
    'UTF-16': Buffer.from(`{"code":${code}}`, 'utf16le'),
    'broken UTF-8': Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]),
    'depth 100': `${'['.repeat(100)}${']'.repeat(100)}`,
    'depth 20,000': `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
    '100,000 keys': `{${Array.from({ length: 100_000 }, (_, at) => `"k${at}":1`).join()}}`,
    '5,000 keys': `{${Array.from({ length: 5000 }, (_, at) => `"k${at}":1`).join()}}`,
    'a text of 1 MB': `{"code":"${'a'.repeat(1_000_000)}"}`,
  };
}
