import type { Page, ViewportSize } from 'playwright-core';

/** Makes the window another size, and waits until what measures itself is drawn for it. */
export async function resize(page: Page, size: ViewportSize): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}
