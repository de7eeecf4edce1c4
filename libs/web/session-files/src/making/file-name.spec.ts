import { fileName, folderName, sheetName } from './file-name';

describe('names of files', () => {
  it.each([
    [3, 'Which comes first?', '03-which-comes-first'],
    [12, '../../etc/passwd', '12-etc-passwd'],
    [1, 'CON', '01-con'],
    [1, '中文', '01'],
    [100, 'Grŵp Łódź', '100-grwp-odz'],
    [1, `${'long '.repeat(30)}`, '01-long-long-long-long-long-long-long-long'],
  ])('are safe on every system: %j %j', (number, question, name) => {
    expect(fileName(number, question)).toBe(name);
  });

  it('name a folder also where there is no reference', () => {
    expect(folderName('RT-2026-014')).toBe('rt-2026-014-results');
    expect(folderName(null)).toBe('results');
  });
});

describe('names of sheets', () => {
  it('are taken by every spreadsheet, and told apart', () => {
    const long = 'Q1 What should be done first of all [now]: a/b?';
    const first = sheetName(long, []);
    expect(first).toBe('Q1 What should be done first of');
    expect(sheetName(long, [first])).toBe('Q1 What should be done first 2');
    expect(sheetName("'quoted'", [])).toBe('quoted');
  });

  it('are as short as spreadsheets count, by halves of a pair, and hold no half of an emoji', () => {
    const emoji = sheetName('Q1 🌍 Which barrier should be tackled first?', []);
    expect(emoji).toBe('Q1 🌍 Which barrier should be t');
    for (const asked of [
      'Which barriers do you meet now 🌍',
      `Q12 What do they need${'👩‍👩‍👧‍👦'.repeat(3)}`,
      '🏴󠁧󠁢󠁷󠁬󠁳󠁿'.repeat(9),
    ]) {
      const first = sheetName(asked, []);
      const names = [first, sheetName(asked, [first])];
      for (const name of names) {
        expect([asked, name.length <= 31]).toEqual([asked, true]);
        expect(name).not.toMatch(/[\u200D\uD800-\uDFFF]( 2)?$/u);
        expect(asked.startsWith(name.replace(/ 2$/, ''))).toBe(true);
      }
    }
    expect(sheetName('Q1 a\uFFFEb', [])).toBe('Q1 a b');
  });
});
