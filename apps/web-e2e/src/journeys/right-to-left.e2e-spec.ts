import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { isolated } from '@rt/domain/text';

import { root } from '../../../../tools/paths.mjs';
import { PlantedPage } from '../support/planted-page';

const GROUND = readFileSync(join(root, 'libs/web/ui/src/base.css'), 'utf8');
const ARABIC = 'نحتاج إلى مهندسين مدربين.';

/** Text from right to left, as a browser lays it out on the ground of all pages that participants and readers see. */
describe('text from right to left', () => {
  let planted: PlantedPage;

  beforeAll(async () => {
    planted = await PlantedPage.open();
  }, 60_000);

  afterAll(() => planted?.close());

  /** Where letters of the element stand from the left, in px: those that begin at these places of its text. */
  async function lefts(body: string, ...of: readonly string[]): Promise<readonly number[]> {
    await planted.plant(`<style>${GROUND}</style>${body}`);
    return planted.page.evaluate((parts) => {
      const texts = document.createTreeWalker(document.getElementById('it') as Node, NodeFilter.SHOW_TEXT);
      const found = new Map<string, number>();
      for (let node = texts.nextNode(); node; node = texts.nextNode())
        for (const part of parts) {
          const at = node.nodeValue?.lastIndexOf(part) ?? -1;
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          found.set(part, range.getBoundingClientRect().left);
        }
      return parts.map((part) => found.get(part) ?? -1);
    }, of);
  }

  it.each([
    ['a paragraph', `<p id="it">${ARABIC}</p>`],
    ['an item of a list', `<ul><li id="it">${ARABIC}</li></ul>`],
    ['the words of a link in a heading', `<h2 id="it"><a href="#a">${ARABIC}</a></h2>`],
    ['the label of an option', `<label id="it"><input type="radio"> <span>${ARABIC}</span></label>`],
    ['a cell of a table', `<table><tbody><tr><th id="it">${ARABIC}</th></tr></tbody></table>`],
  ])('ends at the left, with its full stop, in %s', async (_what, body) => {
    const [first = -1, stop = -1] = await lefts(body, 'نحتاج', '.');

    expect(stop).toBeGreaterThanOrEqual(0);
    expect(stop).toBeLessThan(first);
  });

  it('begins at the right of a paragraph', async () => {
    const [first = -1] = await lefts(`<p id="it">${ARABIC}</p>`, 'نحتاج');

    expect(first).toBeGreaterThan(350);
  });

  it('lets English end at the right, beside it and around it', async () => {
    const line = [ARABIC, '12 March 2026', 'RT-2026-014'].map(isolated).join(' · ');
    const [day = -1, month = -1, ref = -1] = await lefts(`<p id="it">${line}</p>`, '12', 'March', 'RT-');

    expect([day, month, ref]).toEqual([day, month, ref].toSorted((a, b) => a - b));
  });

  it('does not turn round a sentence that begins with it', async () => {
    const [said = -1, leads = -1, base = -1] = await lefts(
      `<p id="it">“${isolated('الشبكة')}” leads (12 of 41).</p>`,
      'ا',
      'leads',
      '(12',
    );

    expect([said, leads, base]).toEqual([said, leads, base].toSorted((a, b) => a - b));
  });
});
