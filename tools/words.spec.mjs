import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { compileWords, idsInCode } from './words.mjs';
import { words } from './words-plugin.mjs';

describe('compileWords', () => {
  it('compiles ICU messages, since the browser cannot read them', () => {
    expect(compileWords('{"a":"{n, plural, one {# answer} other {# answers}}","b":"Now"}', 'f')).toEqual({
      a: [['n', 'plural', { one: ['#', ' answer'], other: ['#', ' answers'] }]],
      b: ['Now'],
    });
  });

  it('names the file and the message that cannot be compiled', () => {
    expect(() => compileWords('{"a":"{n"}', 'words.en-GB.json')).toThrow(/words\.en-GB\.json: the message "a" cannot/);
    expect(() => compileWords('{"a":3}', 'words.en-GB.json')).toThrow(
      'words.en-GB.json: the message "a" is not a text',
    );
  });
});

describe('idsInCode', () => {
  it('finds what is asked for by literal text', () => {
    expect(idsInCode(`t('a.b') && t(\n  'c.d', { n })`)).toEqual(['a.b', 'c.d']);
    expect(idsInCode(`at('a.b'); x.t('c.d'); t(id)`)).toEqual([]);
  });
});

describe('the plugin', () => {
  const root = mkdtempSync(join(tmpdir(), 'rt-words-'));
  const file = join(root, 'libs/web/x/src/page.tsx');
  afterAll(() => rmSync(root, { recursive: true }));

  it('stops the build at an id that the lib’s catalogue lacks', () => {
    mkdirSync(join(root, 'libs/web/x/src'), { recursive: true });
    writeFileSync(join(root, 'libs/web/x/src/words.en-GB.json'), '{"x.known":"Known"}');
    const plugin = words();

    expect(plugin.transform(`t('x.known')`, file)).toBeNull();
    expect(() => plugin.transform(`t('x.unknown')`, file)).toThrow('no message for "x.unknown"');
    expect(plugin.transform(`t('x.unknown')`, join(root, 'node_modules/y/index.js'))).toBeNull();
  });

  it('stops the build of a locale at a word without a translation', () => {
    const folder = join(root, 'libs/web/y/src');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'phone.words.en-GB.json'), '{"y.yes":"Yes","y.no":"No"}');
    const build = (text) => words().transform(text, join(folder, 'phone.words.cy-GB.json'));

    expect(() => build('{"y.yes":"Ie"}')).toThrow('phone.words.cy-GB.json: no translation of "y.no"');
    expect(JSON.parse(build('{"y.yes":"Ie","y.no":"Na"}').code)).toEqual({ 'y.yes': ['Ie'], 'y.no': ['Na'] });
  });

  it('hands over the compiled catalogue', () => {
    expect(JSON.parse(words().transform('{"a":"Hello {name}"}', join(root, 'words.en-GB.json')).code)).toEqual({
      a: ['Hello ', ['name']],
    });
  });
});
