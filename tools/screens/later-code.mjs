/** Parts of the code of charts; with them comes what is said of answers that came too late. */
const PARTS = ['charts', 'kind-chart', 'numbers'];

/**
 * Waits for the code that a phone fetches soon after joining. A browser that was refused code, as its network went, asks for it no
 * second time.
 * @param {import('playwright-core').Page} page
 */
export async function laterCode(page) {
  await page.waitForFunction((parts) => {
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    return parts.every((part) => names.some((name) => new RegExp(`/${part}-[^/]*[.]js$`).test(name)));
  }, PARTS);
}
