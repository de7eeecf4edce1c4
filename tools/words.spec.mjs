import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { root as workspace } from './paths.mjs';
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

describe('the words of screens', () => {
  const page = readFileSync(join(workspace, 'docs/writing.md'), 'utf8')
    .split('## Words on screens')[1]
    .split('\n## ')[0];
  const instead = [...page.matchAll(/^\| ([a-z’' ]+?) +\|/gm)].map(([, word]) => word).slice(1);
  const never = /^Never on a screen: (.*)\.$/m.exec(page)[1].split(', ');
  const ours = [...instead, ...never].map((word) => new RegExp(`\\b${word.replace(/y$/, '(y|ie)')}s?\\b`, 'gi'));

  /** Words of the code in a message, without what nobody reads: names of values, and addresses. */
  const oursIn = (message) => {
    const read = message.replace(/\{\w+/g, '{').replace(/(^|\s)\/\S+/g, '');
    return ours.flatMap((word) => read.match(word) ?? []);
  };

  it('are others than those of the code', () => {
    const args = ['ls-files', '-co', '--exclude-standard', '*words.en-GB.json'];
    const files = execFileSync('git', args, { cwd: workspace, encoding: 'utf8' }).trim().split('\n');
    const messages = files.flatMap((file) => Object.entries(JSON.parse(readFileSync(join(workspace, file), 'utf8'))));
    expect(messages.length).toBeGreaterThan(1000);
    const found = messages.filter(([, message]) => oursIn(message).length > 0);
    expect(found.map(([id]) => id)).toEqual([]);
  });

  it('are told from names of values and addresses', () => {
    expect(oursIn('Until the activity has closed')).toEqual(['activity']);
    expect(oursIn('{stage, plural, one {# activity} other {# activities}}: the tally')).toEqual([
      'activity',
      'activities',
      'tally',
    ]);
    expect(oursIn('Open /console/admin: {activity}, {tally, number}, interactivity')).toEqual([]);
  });
});
