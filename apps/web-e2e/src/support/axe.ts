import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds on the page as it stands, one line a place; WCAG 2.2 A and AA. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.waitForFunction(nothingMoves);
  // Evaluated by the debugger, so the page's own policy for scripts does not matter.
  await page.evaluate(source);
  const violations = await page.evaluate(async (tags) => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> };
    };
    const found = await axe.run({ runOnly: { type: 'tag', values: tags } });
    return found.violations;
  }, TAGS);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      (node) => `${id}: ${node.html.slice(0, 160)} ${(node.failureSummary ?? '').replace(/\s+/g, ' ').slice(0, 200)}`,
    ),
  );
}

/** What fades in or out has no colours of its own yet. */
function nothingMoves(): boolean {
  const moves = ({ playState, effect }: Animation): boolean =>
    playState === 'running' && effect?.getTiming().iterations !== Infinity;
  return !document.getAnimations().some(moves);
}
