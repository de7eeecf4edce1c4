import type { Browser, Page } from 'playwright-core';

import { launchBrowser } from '../../../../tools/browser.mjs';
import { PSEUDO } from '../../../../tools/language-packs.mjs';
import { inParallel } from '../../../../tools/load/raw-socket.mjs';
import { buildPseudo } from '../../../../tools/pseudo-build.mjs';
import { geometryFaults } from '../../../../tools/screens/geometry.mjs';
import { PAGES } from '../../../../tools/screens/pages.mjs';
import { startSetting } from '../../../../tools/screens/setting.mjs';
import { browsersOf, resize } from '../../../../tools/screens/visit.mjs';
import { wordsOutside } from '../../../../tools/screens/words-outside.mjs';
import { groupNames, isStray, storedWords } from '../support/stored-words';

const WORLDS = ['empty', 'states'];
const AT_ONCE = 3;
/**
 * What the server renders has a test of its own; what is done on a page is found by English words; mails are in the
 * language of who gets them; states with very long words of people would say the same again;
 * and the people of a rehearsal go on writing while it is looked at.
 */
const inBrowser = PAGES.filter(
  ({ name, path, act }) =>
    /^\/(j|i|invitation|stage|console)\b/.test(path) &&
    !act &&
    !/^(demo-mail|live-rehearsal|(phone|stage|live)-long|stage-by-group-long)/.test(name),
);

describe('every page of phone, stage and console in the language of tests', () => {
  let setting: Awaited<ReturnType<typeof startSetting>>;
  let browser: Browser;

  beforeAll(async () => {
    setting = await startSetting(WORLDS, await buildPseudo());
    browser = await launchBrowser();
  }, 400_000);
  afterAll(async () => {
    await browser?.close();
    await setting?.stop();
  }, 60_000);

  it.each(WORLDS)(
    'in the world "%s"',
    async (name) => {
      const { value: world } = await setting.worlds.next();
      if (world?.name !== name) throw new Error(`The next world is ${world?.name}.`);
      const language = `${world.base}/language/${PSEUDO}`;
      const browsers = browsersOf(browser, world, {
        onContext: async (context) => void (await context.request.get(language, { maxRedirects: 0 })),
      });
      // One frame serves all screens of a room, so that groups stand in it in the language of the organisation.
      const data = [...acceptedRules(world.places), ...(await storedWords(world.database.ownerUrl, groupNames()))];
      const look = async (entry: (typeof PAGES)[number]) => {
        const page: Page = await browsers.visit({ ...entry, shows: entry.shows && inEither(entry.shows) });
        await resize(page, { width: 320, height: 640 });
        const outside = (await page.evaluate(wordsOutside)).filter((found) => isStray(found, data));
        const faults = await page.evaluate(geometryFaults);
        await browsers.leave(page, entry);
        return [...outside.map(({ text }) => text), ...faults].map((fault) => `${entry.name}: ${fault}`);
      };
      const entries = inBrowser.filter((entry) => entry.world === name);
      const found = (await inParallel(entries, AT_ONCE, look)).flat();
      await browsers.close();
      expect(found).toEqual([]);
    },
    // The world of states has most of the pages there are: a busy machine takes minutes.
    1_800_000,
  );
});

/** Finds words as they were written by people, or as they stand in brackets. */
function inEither(shows: string): RegExp {
  const word = (text: string) => `⟦?${text.replace(/[^\p{L}\p{N}]/gu, '\\$&')}[^\\s⟧]*⟧?`;
  return new RegExp(shows.split(' ').map(word).join('\\s+'));
}

interface Places {
  readonly phones?: Readonly<Record<string, { readonly session: { readonly ruleText: string } }>>;
}

/** A phone keeps the rule in the words in which it was accepted: those of who joined it to the room, in English. */
function acceptedRules({ phones = {} }: Places): string[] {
  return Object.values(phones).flatMap(({ session }) => session.ruleText.split(/\n+/));
}
