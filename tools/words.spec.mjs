import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { rolldown } from 'rolldown';

import { root as workspace } from './paths.mjs';
import { compileWords, sectionsOf } from './words.mjs';
import { words } from './words-plugin.mjs';

describe('compileWords', () => {
  it('compiles ICU messages, since the browser cannot read them', () => {
    expect(compileWords('{"a":"{n, plural, one {# answer} other {# answers}}","b":"Now"}', 'f')).toEqual({
      a: [['n', 'plural', { one: ['#', ' answer'], other: ['#', ' answers'] }]],
      b: ['Now'],
    });
  });

  it('compiles each section of a catalogue', () => {
    expect(compileWords('{"phone":{"a":"Now"},"stage":{"a":"Later"}}', 'f')).toEqual({
      phone: { a: ['Now'] },
      stage: { a: ['Later'] },
    });
  });

  it('names the file and the message that cannot be compiled', () => {
    expect(() => compileWords('{"a":"{n"}', 'words.en-GB.json')).toThrow(/words\.en-GB\.json: the message "a" cannot/);
    expect(() => compileWords('{"a":3}', 'words.en-GB.json')).toThrow(
      'words.en-GB.json: the message "a" is not a text',
    );
  });
});

describe('the plugin', () => {
  const root = mkdtempSync(join(tmpdir(), 'rt-words-'));
  const write = (file, text) => writeFileSync(join(root, file), text);
  const chunks = async () => {
    const input = join(root, 'page.ts');
    const bundle = await rolldown({ input, plugins: [words()], checks: { bundlerTimings: false } });
    const { output } = await bundle.generate({ format: 'es', sourcemapIgnoreList: false });
    await bundle.close();
    return output.map(({ code }) => code);
  };
  beforeAll(() => {
    write('words.en-GB.json', '{"page":{"a":"Hello {name}"},"later":{"a":"Goodbye"},"unused":{"a":"Unused"}}');
    write('later.ts', `import { later } from './words.en-GB.json'; console.log(later);`);
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('puts each section of a catalogue, compiled, into the chunk that uses it', async () => {
    write('page.ts', `import { page as mine } from './words.en-GB.json'; console.log(mine, import('./later'));`);
    const [first, later] = await chunks();

    expect(first).toMatch(/"Hello ",\s*\["name"\]/);
    expect(first).not.toContain('Goodbye');
    expect(later).toContain('"Goodbye"');
    expect(first + later).not.toContain('Unused');
  });

  it('stops the build at a section that the catalogue lacks', async () => {
    write('page.ts', `import { lost } from './words.en-GB.json'; console.log(lost);`);

    await expect(chunks()).rejects.toThrow('words.en-GB.json has no section "lost"');
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
    const messages = files
      .flatMap((file) => Object.values(sectionsOf(JSON.parse(readFileSync(join(workspace, file), 'utf8')))))
      .flatMap((section) => Object.entries(section));
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
