import type { Browser, Page } from 'playwright-core';

import { launchBrowser } from '../../../../tools/browser.mjs';

/** An empty page of 400 by 400 px, into which specs of the looks at pages plant what must be found. */
export class PlantedPage {
  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  static async open(): Promise<PlantedPage> {
    const browser = await launchBrowser();
    return new PlantedPage(browser, await browser.newPage({ viewport: { width: 400, height: 400 } }));
  }

  async plant(body: string): Promise<void> {
    await this.page.setContent(`<!doctype html><body style="margin: 0; font: 16px/20px sans-serif">${body}</body>`);
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
