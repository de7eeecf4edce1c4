import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { rolldown } from 'rolldown';

import { languagesIn, packOf, PSEUDO } from './language-packs.mjs';
import { words } from './words-plugin.mjs';

describe('the words of further languages', () => {
  const root = mkdtempSync(join(tmpdir(), 'rt-languages-'));
  const write = (file, text) => {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  beforeAll(() => {
    write('a/words.en-GB.json', '{"yes":"Yes","answers":"{n, plural, one {# answer} other {# answers}}"}');
    write('b/words.en-GB.json', '{"phone":{"yes":"Agree"},"stage":{"only":"English alone"}}');
    write('a/words.cy.json', '{"yes":"Ie","answers":"{n} ateb"}');
    write('b/words.cy.json', '{"phone":{"yes":"Cytuno"}}');
    write(
      'page.js',
      `import english from './a/words.en-GB.json'; import { languages } from 'virtual:rt-languages';
       export const say = async (locale) => (locale in languages ? (await languages[locale]()).messages : english).yes[0];`,
    );
    write('server.js', `export { packs } from 'virtual:rt-language-packs';`);
  });
  afterAll(() => rmSync(root, { recursive: true }));

  const built = async (entry) => {
    const bundle = await rolldown({ input: join(root, entry), plugins: [words({ folders: () => [root] })] });
    const { output } = await bundle.generate({ format: 'es', sourcemapIgnoreList: false });
    await bundle.close();
    return output.map(({ isEntry, code }) => ({ isEntry, code }));
  };

  it('are those that have catalogues, and the one of tests where it is asked for', () => {
    expect(languagesIn([root], '')).toEqual(['cy']);
    expect(languagesIn([root], PSEUDO)).toEqual(['cy', PSEUDO]);
    expect(languagesIn([root], 'tlh')).toEqual(['cy']);
  });

  it('are collected by id, or by id and message if two sections use one id', () => {
    expect(packOf('cy', [root])).toEqual({
      yes: ['Ie'],
      answers: [['n'], ' ateb'],
      'yes ["Agree"]': ['Cytuno'],
    });
    expect(packOf(PSEUDO, [root]).only).toEqual(['⟦English~⟧ ⟦alone⟧']);
  });

  it('are fetched by a browser one language at a time, and not with the page', async () => {
    const output = await built('page.js');
    const holding = (text) => output.filter(({ code }) => code.includes(text));

    expect(holding('"Yes"').map(({ isEntry }) => isEntry)).toEqual([true]);
    expect(holding('Cytuno').map(({ isEntry }) => isEntry)).toEqual([false]);
  });

  it('are all with the server at its start', async () => {
    const [{ code }] = await built('server.js');
    expect(code).toContain('Cytuno');
  });
});
