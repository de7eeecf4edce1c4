/** Opens a page of the list as the person it is for, in the state it is about. */
import { ACTS as MOST_ACTS } from './acts.mjs';
import { boardActs } from './boards.mjs';
import { failingActs } from './failing-acts.mjs';
import { ownActs } from './own.mjs';
import { roomScreenActs } from './room-screen.mjs';
import { waitingActs } from './waiting.mjs';
import { writtenActs } from './written.mjs';

const ACTS = {
  ...MOST_ACTS,
  ...waitingActs,
  ...ownActs,
  ...boardActs,
  ...roomScreenActs,
  ...writtenActs,
  ...failingActs,
};

const CLIENTS = {
  organiser: 'organiser',
  note_taker: 'noteTaker',
  reviewer: 'reviewer',
  administrator: 'administrator',
  platform: 'platform',
  emergency: 'emergency',
};

/**
 * Browsers for the people of one world: one a role, so that letters and scripts are there after the first page, and
 * one of its own for what would change the others' state. A page on which nothing is done serves again: each new one
 * takes two processes, which cost more than to load what is looked at.
 * @param {import('playwright-core').Browser} browser
 * @param {{ base: string, staff: object, places: object }} world
 * @param {{ onContext?: (context: import('playwright-core').BrowserContext) => Promise<void> }} [options]
 */
export function browsersOf(browser, world, options = {}) {
  const open = new Map();
  /** Of each context that has its letters: its pages that are looked at by nobody. */
  const free = new Map();
  const contextFor = (entry) => {
    const key = isAlone(entry) ? entry.name : (entry.as ?? 'nobody');
    if (!open.has(key)) open.set(key, makeContext(browser, world, entry, options));
    return open.get(key);
  };
  const pageFor = async (context, entry) => {
    if (free.has(context)) return (staysClean(entry) && free.get(context).pop()) || context.newPage();
    const page = await firstPage(context);
    free.set(context, free.get(context) ?? []);
    return page;
  };
  return {
    /** A page in the state of an entry; `leave` it afterwards. */
    visit: async (entry) => {
      const page = await pageFor(await contextFor(entry), entry);
      // Several are opened at once on a machine that may be busy with another file.
      page.setDefaultTimeout(60_000);
      await visit(page, entry, world).catch(async (error) => {
        const [what] = error.message.split('\n');
        throw new Error(`${entry.name}: ${what} ${await shownBy(page)}`, { cause: error });
      });
      return page;
    },
    /** After the look at a page that `visit` opened for an entry. */
    leave: async (page, entry) => {
      if (!staysClean(entry)) return page.close();
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce', forcedColors: 'none' });
      await page.setViewportSize(PHONE);
      free.get(page.context()).push(page);
    },
    close: async () => {
      // One that could not be opened has told its page.
      for (const opened of await Promise.allSettled(open.values())) await opened.value?.close();
    },
  };
}

/** Pages are opened on a phone: what a script opens on a wide screen alone stays shut there. */
const PHONE = { width: 390, height: 844 };

/** What is done on a page may stay behind in it, and one that differs by what follows a `#` would not be loaded anew. */
const staysClean = ({ act, path }) => act === undefined && !path.includes('#');

const isAlone = ({ act, path }) => (ACTS[act]?.alone ?? false) || path.startsWith('/i/');

async function makeContext(browser, { base, staff, places }, { as }, { onContext }) {
  const phones = Object.values(places.phones ?? {});
  const localStorage = phones.map((phone) => ({ name: `rt-place:${phone.place}`, value: JSON.stringify(phone) }));
  const storageState = { cookies: cookiesOf(staff[CLIENTS[as]], base), origins: [{ origin: base, localStorage }] };
  const context = await browser.newContext({
    baseURL: base,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    viewport: PHONE,
    storageState,
  });
  await onContext?.(context);
  return context;
}

/** A page of that browser with something loaded: the first one is drawn before its letters have come. */
async function firstPage(context) {
  const page = await context.newPage();
  await page.goto('/', { waitUntil: 'load' });
  return page;
}

function cookiesOf(client, base) {
  const { hostname } = new URL(base);
  return [...(client?.cookies ?? [])].map(([name, value]) => ({
    name,
    value,
    domain: hostname,
    path: '/',
    expires: -1,
    httpOnly: true,
    secure: name.startsWith('__Host-'),
    sameSite: 'Lax',
  }));
}

async function visit(page, entry, world) {
  const { places } = world;
  const { before, after } = ACTS[entry.act] ?? {};
  await remember(page, entry.stage && places.stages[entry.stage]);
  await before?.(page);
  await page.goto(addressOf(entry, places), { waitUntil: 'load' });
  if (!after) await page.locator('h1').first().waitFor();
  await after?.(page, world);
  if (entry.shows) await page.getByText(entry.shows).first().waitFor();
  await still(page);
}

/** What a page shows, for whoever reads why a test failed. */
async function shownBy(page) {
  const text = await page.evaluate(() => document.body.innerText).catch((error) => error.message);
  return `At ${page.url()} it showed: ${text.replace(/\s+/g, ' ').slice(0, 600)}`;
}

/** Puts the token of a stage, or none, into the session storage of the page that comes next. */
async function remember(page, token) {
  // What a page is told to do as it loads, it does at each later load as well: a new page gets an address first.
  if (page.url() === 'about:blank') {
    if (!token) return;
    await page.goto('/', { waitUntil: 'domcontentloaded' });
  }
  await page.evaluate((kept) => {
    sessionStorage.clear();
    if (kept) sessionStorage.setItem('rt-stage', kept);
  }, token);
}

/** The path of an entry with its places filled in; a place that the world has not is a fault of the list. */
export function addressOf({ name, path, phone }, places) {
  return path.replace(/\{([\w-]+)\}/g, (_, place) => {
    const value = place === 'place' ? places.phones[phone]?.place : places[place];
    if (value === undefined) throw new Error(`The page ${name} needs a place ${place}.`);
    return value;
  });
}

/** Makes the window of a page another size, and waits until what measures itself has been drawn for it. */
export async function resize(page, size) {
  await page.setViewportSize(size);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

/** Nothing loads, nothing moves, the letters are there. */
async function still(page) {
  await page.waitForFunction(() => {
    const busy = document.querySelector('[aria-busy="true"]') && !document.documentElement.dataset.loading;
    const moves = ({ playState, effect }) => playState === 'running' && effect?.getTiming().iterations !== Infinity;
    return !busy && !document.getAnimations().some(moves) && document.fonts.status === 'loaded';
  });
}
