import type { Browser } from 'playwright-core';

import { launchBrowser } from '../../../../tools/browser.mjs';
import { unseenInForcedColours } from '../../../../tools/screens/forced-colours.mjs';
import { geometryFaults } from '../../../../tools/screens/geometry.mjs';
import { motionOver1Ms } from '../../../../tools/screens/motion.mjs';
import { PAGES } from '../../../../tools/screens/pages.mjs';
import { startSetting } from '../../../../tools/screens/setting.mjs';
import { projectorFaults, saysHowToJoin, shareViewFaults } from '../../../../tools/screens/small-texts.mjs';
import { targetFaults } from '../../../../tools/screens/targets.mjs';
import { browsersOf, resize } from '../../../../tools/screens/visit.mjs';
import { axeFindings } from '../support/axe';
import { watch } from '../support/demo';

const WIDTHS = [320, 1280];
const WORLDS = ['empty', 'one', 'demo', 'states', 'many'];

/** Screens on which nobody is to join, or not yet this roundtable. */
const WITHOUT_CODE = /^stage-(long-)?(pairing|blank|ended|cancelled)$/;

const onPhone = (path: string): boolean => /^\/(j|i|invitation)\b/.test(path);

/**
 * Every page and state of the one list: by axe in light and dark, those of the stage and of the full console among them, by
 * geometry on a phone and a desktop, by what a thumb can press on a participant's phone, phones and the room's screen by what moves and
 * what is seen in forced colours, and that screen by its letters on a projector and in an online meeting, by whether all of it is
 * there or counted, and by its code.
 */
describe('every page by axe (I1, I2, I3), without sideways scrolling (I8), for a thumb (I11, I12), still (I13), in forced colours (I14), from the last row and with the code (I32)', () => {
  const faults: string[] = [];
  let setting: Awaited<ReturnType<typeof startSetting>>;
  let browser: Browser;

  beforeAll(async () => {
    setting = await startSetting();
    browser = await launchBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await setting?.stop();
  }, 60_000);

  // The rows of one world are made when those before it have been looked at.
  describe.each(WORLDS)('with the rows of the world "%s"', (name) => {
    let browsers: ReturnType<typeof browsersOf>;

    beforeAll(async () => {
      const { value: world } = await setting.worlds.next();
      if (world?.name !== name) throw new Error(`The next world is ${world?.name}.`);
      browsers = browsersOf(browser, world, { onContext: (context) => watch(context, faults) });
    }, 1_200_000);

    afterAll(() => browsers?.close(), 60_000);

    it.each(PAGES.filter(({ world }) => world === name))(
      '$name',
      async (entry) => {
        const page = await browsers.visit(entry);
        try {
          expect(await axeFindings(page)).toEqual([]);
          await page.emulateMedia({ colorScheme: 'dark' });
          expect(await axeFindings(page, 'colours')).toEqual([]);
          for (const width of WIDTHS) {
            await resize(page, { width, height: 800 });
            expect({ width, faults: await page.evaluate(geometryFaults) }).toEqual({ width, faults: [] });
            if (width === 320 && onPhone(entry.path)) expect(await page.evaluate(targetFaults)).toEqual([]);
          }
          if (onPhone(entry.path) || entry.path === '/stage') {
            expect(await page.evaluate(motionOver1Ms)).toEqual([]);
            await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
            expect(await page.evaluate(unseenInForcedColours)).toEqual([]);
            await page.emulateMedia({ forcedColors: 'none' });
          }
          if (entry.path === '/stage') {
            expect(await projectorFaults(page)).toEqual([]);
            expect(await page.evaluate(saysHowToJoin)).toBe(!WITHOUT_CODE.test(entry.name));
            await page.emulateMedia({ reducedMotion: 'no-preference' });
            expect(await shareViewFaults(page)).toEqual([]);
          }
        } finally {
          await browsers.leave(page, entry);
        }
      },
      120_000,
    );
  });

  it('kept to the content security policy', () => {
    expect(faults).toEqual([]);
  });
});
