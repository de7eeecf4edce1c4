import type { Browser } from 'playwright-core';

import { launchBrowser } from '../../../../tools/browser.mjs';
import { buildPseudo } from '../../../../tools/pseudo-build.mjs';
import { watch } from '../support/demo';
import { groupNames, isStray, storedWords } from '../support/stored-words';
import { faultsOf } from './checks';
import { check } from './checks/in-page';
import { WordsOutsideCheck, type WordsFound } from './checks/words-outside';
import { Pictures } from './pictures';
import { RunningSite } from './rooms/site';
import { ROWS, type Screen } from './screen';
import { Visits } from './visits';

/** Screens that are open at once: each waits half of its time for its server. */
const AT_ONCE = 2;

interface Seen {
  readonly faults: readonly string[];
  readonly words: readonly WordsFound[];
}

/** Visits each screen once and checks all that there is to check, one test per screen. */
export function walk(title: string, all: readonly Screen[], { pseudo = false } = {}): void {
  const screens = Pictures.chosen(all);
  (screens.length > 0 ? describe : describe.skip)(title, () => {
    const pageFaults: string[] = [];
    let browser: Browser;
    let built: { program: string; webDir: string } | undefined;

    beforeAll(async () => {
      built = pseudo ? await buildPseudo() : undefined;
      browser = await launchBrowser();
    }, 400_000);

    afterAll(() => browser?.close(), 60_000);

    // Lists show what other screens make, so each kind of rows comes after those before it.
    describe.each([[false, ROWS.slice(0, 2)] as const, [true, ROWS.slice(2)] as const])(
      'seeded: %s',
      (seed, rowsHere) => {
        const here = screens.filter(({ rows }) => rowsHere.includes(rows));
        if (here.length === 0) return;
        let site: RunningSite;

        beforeAll(async () => {
          site = await RunningSite.start(seed, built);
        }, 400_000);

        afterAll(() => site?.stop(), 60_000);

        describe.each(rowsHere.filter((rows) => here.some((screen) => screen.rows === rows)))('rows: %s', (rows) => {
          const chosen = here.filter((screen) => screen.rows === rows);
          const seen = new Map<Screen, Promise<Seen>>();
          let visits: Visits;
          let stored: readonly string[] = [];

          beforeAll(() => {
            visits = new Visits(browser, site, { pseudo, onContext: (context) => watch(context, pageFaults) });
            visitAll(chosen, visits, pseudo, seen);
          });

          afterAll(() => visits.close(), 60_000);

          it.each(chosen)(
            '$name',
            async (screen) => {
              const { faults, words } = (await seen.get(screen)) as Seen;
              expect(faults).toEqual([]);
              const isNew = words.filter((found) => isStray(found, stored));
              if (isNew.length === 0) return;
              stored = [...(await acceptedRules(site)), ...(await storedWords(site.ownerUrl, groupNames()))];
              expect(isNew.filter((found) => isStray(found, stored)).map(({ text }) => text)).toEqual([]);
            },
            600_000,
          );
        });
      },
    );

    it('keeps to the content security policy', () => {
      expect(pageFaults).toEqual([]);
    });
  });
}

/** Begins the visits, some at once. */
function visitAll(screens: readonly Screen[], visits: Visits, pseudo: boolean, seen: Map<Screen, Promise<Seen>>): void {
  let next = 0;
  const done = new Map<Screen, (result: Promise<Seen>) => void>();
  for (const screen of screens) seen.set(screen, new Promise((resolve) => done.set(screen, resolve)));
  const lane = async (): Promise<void> => {
    for (let screen = screens[next++]; screen; screen = screens[next++]) {
      const result = visit(screen, visits, pseudo);
      done.get(screen)?.(result);
      await result.catch(() => undefined);
    }
  };
  for (let at = 0; at < AT_ONCE; at++) void lane();
}

async function visit(screen: Screen, visits: Visits, pseudo: boolean): Promise<Seen> {
  const page = await visits.open(screen);
  try {
    const words = pseudo ? await check(page, WordsOutsideCheck) : [];
    const faults = await faultsOf(page, screen);
    await Pictures.take(page, screen);
    return { faults, words };
  } finally {
    await visits.leave(page, screen);
  }
}

/** A phone stores the rule in the words in which its participant accepted it. */
async function acceptedRules(site: RunningSite): Promise<string[]> {
  const phones = (await site.made()).flatMap((room) => Object.values(room.phones ?? {}));
  return phones.flatMap(({ session }) => session.ruleText.split(/\n+/));
}
