import type { Page } from 'playwright-core';

/** A class that judges a page. It runs inside the page, so it uses nothing from outside of itself. */
export type PageCheck<Result> = new () => { find(): Result };

export function check<Result>(page: Page, type: PageCheck<Result>): Promise<Result> {
  return page.evaluate<Result>(`new (${type.toString()})().find()`);
}
