import { readFileSync } from 'node:fs';

import type { Page } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const EVERYTHING = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
/** All that a page's colours can break: what else axe looks at is the same in light and dark. */
const COLOURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds on the page as it stands, one line a place; WCAG 2.2 A and AA, or its rules for colours alone. */
export async function axeFindings(page: Page, looksAt: 'everything' | 'colours' = 'everything'): Promise<string[]> {
  await page.waitForFunction(nothingMoves);
  // Evaluated by the debugger, so the page's own policy for scripts does not matter; once a page, since it is long.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const violations = await page.evaluate(
    async (runOnly) => {
      const { axe } = window as unknown as {
        axe: { run(options: object): Promise<{ violations: Violation[] }> };
      };
      // Sticky buttons cover part of a field until the page scrolls: axe checks them in their place after the fields.
      const rows = [...document.querySelectorAll<HTMLElement>('form > *')].filter(
        (element) => getComputedStyle(element).position === 'sticky',
      );
      for (const row of rows) row.style.position = 'relative';
      // What passes is not described: to name each element of it takes longer than to judge it.
      const found = await axe.run({ runOnly, resultTypes: ['violations'] });
      for (const row of rows) row.style.position = '';
      return found.violations;
    },
    looksAt === 'colours' ? COLOURS : EVERYTHING,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      (node) => `${id}: ${node.html.slice(0, 160)} ${(node.failureSummary ?? '').replace(/\s+/g, ' ').slice(0, 200)}`,
    ),
  );
}

function nothingMoves(): boolean {
  const moves = ({ playState, effect }: Animation): boolean =>
    playState === 'running' && effect?.getTiming().iterations !== Infinity;
  return !document.getAnimations().some(moves);
}
