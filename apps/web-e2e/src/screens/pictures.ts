import fs from 'node:fs';
import path from 'node:path';

import type { Page } from 'playwright-core';

import { resize } from './checks/resize';
import { isRoomScreen, type Screen } from './screen';

const SIZES = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];
const DARK = [390, 1280];
const TALLEST = 3000;

const folder = process.env['RT_SCREENS_DIR'];
const parts = (process.env['RT_SCREENS'] ?? '').split(' ').filter(Boolean);

export const Pictures = {
  areTaken: folder !== undefined,
  arePseudo: folder !== undefined && process.env['RT_SCREENS_PSEUDO'] === '1',

  chosen(screens: readonly Screen[]): readonly Screen[] {
    return parts.length === 0 ? screens : screens.filter(({ name }) => parts.some((part) => name.includes(part)));
  },

  async take(page: Page, screen: Screen): Promise<void> {
    if (!folder) return;
    fs.mkdirSync(folder, { recursive: true });
    for (const size of SIZES)
      for (const colour of DARK.includes(size.width) ? (['light', 'dark'] as const) : (['light'] as const)) {
        await page.emulateMedia({ colorScheme: colour, reducedMotion: 'reduce' });
        await resize(page, size);
        await picture(page, screen, size, path.join(folder, `${screen.name}-${size.width}-${colour}.png`));
      }
  },
};

/** The window is made as high as the page first: a picture of more than the window may hold stale parts. */
async function picture(page: Page, screen: Screen, size: (typeof SIZES)[number], file: string): Promise<void> {
  if (screen.sees) await page.getByText(screen.sees).last().scrollIntoViewIfNeeded({ timeout: 5000 });
  // A dialogue covers what is seen, not what is below it.
  const isDialogue = (await page.locator('[role="dialog"]').count()) > 0;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (!isDialogue && !isRoomScreen(screen))
    await resize(page, { ...size, height: Math.min(TALLEST, Math.max(size.height, height)) });
  await page.screenshot({ path: file });
}
