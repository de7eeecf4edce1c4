import { catalogueFaults, faultsOf, isSentence, sentencesIn } from './sentences.mjs';

const inFile = (code, file = 'libs/api/x/src/a.ts') => sentencesIn([file], () => code).map(({ text }) => text);

describe('the check of sentences', () => {
  it('finds a sentence in a text, a template, JSX and markup', () => {
    expect(inFile("refuse('invalid', { message: 'Enter a title.' })")).toEqual(['Enter a title.']);
    expect(inFile('const a = `${n} people answered`')).toEqual(['… people answered']);
    expect(inFile('const a = <p>Nobody has answered</p>', 'libs/web/x/src/a.tsx')).toEqual(['Nobody has answered']);
    expect(inFile('const a = html`<nav aria-label="Pages of results">${b}</nav>`')).toHaveLength(1);
  });

  it('leaves alone what nobody reads: classes, SQL, headers, log lines, faults and types', () => {
    const code = [
      "const a = 'rt-bars rt-bars--wide'",
      "const b = 'select id from people where org_id = $1'",
      "const c = 'attachment; filename=x'",
      "this.log.warn('the key was lost')",
      "throw new Error('there is no message')",
      "type Wanted = 'a text' | 'a number'",
      "import { d } from 'a b'",
    ];

    expect(inFile(code.join(';\n'))).toEqual([]);
    expect(isSentence('<svg viewBox="0 0 1 1" class="a b"></svg>')).toBe(false);
  });

  it('refuses one sentence more than a file is allowed, and a file that has none any more', () => {
    const found = [
      { file: 'a.ts', line: 1, text: 'Enter a title.' },
      { file: 'a.ts', line: 2, text: 'Enter a date.' },
    ];

    expect(faultsOf(found, { 'a.ts': 2 })).toEqual([]);
    expect(faultsOf(found, { 'a.ts': 1 })[0]).toMatch(/^a\.ts has 2 sentences, 1 are allowed; one is at line 2/);
    expect(faultsOf(found, { 'a.ts': 2, 'b.ts': 1 })).toEqual([
      'b.ts has no sentence any more: take it out of tools/checks/no-sentences.mjs.',
    ]);
  });

  it('refuses a second catalogue of a library', () => {
    const first = ['libs/kinds/src/words.en-GB.json', 'libs/web/room/src/words.cy.json', 'libs/words/src/words.ts'];
    const second = ['libs/web/room/src/me/words.en-GB.json', 'libs/web/room/src/me.words.en-GB.json'];

    expect(catalogueFaults([...first, ...second])).toEqual(
      second.map((file) => expect.stringMatching(`^${file} is a further catalogue`)),
    );
  });
});
