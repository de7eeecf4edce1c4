/** @jest-environment node */
import { makeFiles } from '../make-files';
import { filesOf, readPdf, TOOLS } from '../spec-files';
import { activity, FACTS, sampleResult } from '../spec-session';

const QUESTION = 'طاقة الرياح أولاً، or the grid?';
const NOTE =
  'Some characters cannot be shown in the PDF. It shows “[not shown]” for them. The spreadsheet, the CSV files and results.json have the whole text.';

async function made(question: string, options: readonly string[]) {
  const config = { options: options.map((text, at) => ({ id: String.fromCharCode(97 + at), text })) };
  const items = [activity(question, [sampleResult('single_choice', question, { config })])];
  const files = filesOf(await makeFiles(FACTS, { items }, TOOLS));
  const text = (name: string) => new TextDecoder().decode(files.get(name));
  const { pages, outline } = readPdf(files.get('results.pdf') ?? new Uint8Array());
  const pdf = pages.map((page) => page.text).join(' ');

  return { readme: text('README.txt'), csv: text('results.csv'), pdf, outline };
}

describe('texts in characters that the font of the PDF lacks', () => {
  it('have a mark in the PDF, once for words that belong together, which PDF and README explain', async () => {
    const options = ['Offshore 風力 發電 wind', 'שלום', 'हरित ऊर्जा', 'Yes 👍🏽!'];
    const { readme, csv, pdf, outline } = await made(QUESTION, options);

    for (const text of [QUESTION, ...options]) expect(csv).toContain(text);
    expect(outline).toContain('1. [not shown] or the grid?');
    expect(pdf).toContain('Offshore [not shown] wind');
    expect(pdf).toContain('Yes [not shown]!');
    expect(pdf).not.toMatch(/[\p{Script=Arabic}\p{Script=Han}\p{Script=Hebrew}\p{Script=Devanagari}👍]/u);
    for (const text of [pdf, readme]) expect(text.replaceAll(/\s+/g, ' ')).toContain(NOTE);
  });

  it('are nothing to tell of where the font has every character', async () => {
    const question = 'Énergie d’abord – « Łódź » → Ελλάδα, Київ, Việt Nam, naı̈ve?';
    const { readme, pdf, outline } = await made(question, ['½ “yes” ©️', 'cre\u0301\u00ad\u200bme', 'C', 'D']);

    expect(outline).toContain(`1. ${question}`);
    expect(pdf + readme).not.toContain('not shown');
  });
});
