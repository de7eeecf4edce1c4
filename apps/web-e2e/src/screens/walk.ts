import type { Browser } from 'playwright-core';

import { launchBrowser } from '../../../../tools/browser.mjs';
import { buildPseudo } from '../../../../tools/pseudo-build.mjs';
import { watch } from '../support/demo';
import { groupNames, isStray, storedWords } from '../support/stored-words';
import { faultsOf } from './checks';
import { check } from './checks/in-page';
import { type WordsFound, WordsOutsideCheck } from './checks/words-outside';
import { Pictures } from './pictures';
import { type Built, RunningSite } from './rooms/site';
import { ROWS, type Screen } from './screen';
import { Visits } from './visits';

/** Screens that are open at once: each waits half of its time for its server. */
const AT_ONCE = 2;

interface Seen {
  readonly faults: readonly string[];
  readonly words: readonly WordsFound[];
}

interface Walk {
  readonly pseudo: boolean;
  readonly browser: Browser;
  readonly built: Built | undefined;
  readonly pageFaults: string[];
}

export function walk(title: string, all: readonly Screen[], { pseudo = false } = {}): void {
  const screens = Pictures.chosen(all);
  (screens.length > 0 ? describe : describe.skip)(title, () => {
    const pageFaults: string[] = [];
    let begun: Walk;

    beforeAll(async () => {
      const built = pseudo ? await buildPseudo() : undefined;
      begun = { pseudo, built, pageFaults, browser: await launchBrowser() };
    }, 400_000);

    afterAll(() => begun?.browser.close(), 60_000);

    describe('on a server without rows', () => onSite(false, screens, () => begun));
    describe('on a server with the demo', () => onSite(true, screens, () => begun));

    it('keeps to the content security policy', () => {
      expect(pageFaults).toEqual([]);
    });
  });
}

function onSite(seed: boolean, screens: readonly Screen[], begun: () => Walk): void {
  // Lists show what other screens make, so each kind of rows comes after those before it.
  const parts = ROWS.filter((rows) => ['empty', 'one'].includes(rows) !== seed)
    .map((rows) => screens.filter((screen) => screen.rows === rows))
    .filter((part) => part.length > 0);
  if (parts.length === 0) return;
  let site: RunningSite;

  beforeAll(async () => {
    site = await RunningSite.start(seed, begun().built);
  }, 400_000);

  afterAll(() => site?.stop(), 60_000);

  describe.each(parts.map((part) => [part[0]?.rows, part] as const))('and the rows "%s"', (_rows, part) =>
    withRows(part, begun, () => site),
  );
}

function withRows(screens: readonly Screen[], begun: () => Walk, siteOf: () => RunningSite): void {
  let seen: ReadonlyMap<Screen, Promise<Seen>>;
  let visits: Visits;
  let stored: readonly string[] = [];

  beforeAll(() => {
    const { browser, pseudo, pageFaults } = begun();
    visits = new Visits(browser, siteOf(), { pseudo, onContext: (context) => watch(context, pageFaults) });
    seen = visitAll(screens, (screen) => visit(screen, visits, pseudo));
  });

  afterAll(() => visits?.close(), 60_000);

  const strayWords = async (words: readonly WordsFound[]): Promise<readonly string[]> => {
    const unknown = words.filter((found) => isStray(found, stored));
    if (unknown.length === 0) return [];
    // Rooms that were made since have words of their own.
    const { ownerUrl } = siteOf();
    stored = await storedWords(ownerUrl, [...groupNames(), ...(await siteOf().acceptedRules())]);
    return unknown.filter((found) => isStray(found, stored)).map(({ text }) => text);
  };

  it.each(screens)(
    '$name',
    async (screen) => {
      const { faults, words } = (await seen.get(screen)) as Seen;
      expect([...faults, ...(await strayWords(words))]).toEqual([]);
    },
    600_000,
  );
}

function visitAll(screens: readonly Screen[], visitOne: (screen: Screen) => Promise<Seen>) {
  const lanes: Promise<unknown>[] = Array.from({ length: AT_ONCE }, () => Promise.resolve());
  const seen = screens.map((screen, at) => {
    const result = lanes[at % AT_ONCE]?.then(() => visitOne(screen)) as Promise<Seen>;
    // The test of the screen reports its failure.
    lanes[at % AT_ONCE] = result.catch(() => undefined);
    return [screen, result] as const;
  });
  return new Map(seen);
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
