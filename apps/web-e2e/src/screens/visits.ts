import type { Browser, BrowserContext, Page } from 'playwright-core';

import { PSEUDO } from '../../../../tools/language-packs.mjs';
import type { Room } from './rooms/room';
import type { RunningSite } from './rooms/site';
import { isRoomScreen, type Screen } from './screen';

/** Pages open on a phone: what a script opens only on a wide screen stays closed there. */
export const PHONE = { width: 320, height: 800 };

interface Options {
  readonly pseudo?: boolean;
  readonly onContext?: (context: BrowserContext) => Promise<void>;
}

/** One browser context per role, so that fonts load once; one per visit that changes shared state. */
export class Visits {
  private readonly contexts = new Map<string, Promise<BrowserContext>>();
  private readonly free = new Map<BrowserContext, Page[]>();

  constructor(
    private readonly browser: Browser,
    private readonly site: RunningSite,
    private readonly options: Options = {},
  ) {}

  /** A page in the state of a screen; `leave` it afterwards. */
  async open(screen: Screen): Promise<Page> {
    const room: Room = screen.room ? await this.site.room(screen.room) : { id: '' };
    const context = await this.contextFor(screen);
    const page = (isReusable(screen) && this.free.get(context)?.pop()) || (await context.newPage());
    // Several pages open at once on a machine that may be busy.
    page.setDefaultTimeout(60_000);
    await this.visit(page, screen, room).catch(async (error: Error) => {
      const text = await page.evaluate(() => document.body.innerText).catch(String);
      const shown = `At ${page.url()} it showed: ${text.replace(/\s+/g, ' ').slice(0, 600)}`;
      throw new Error(`${error.message.split('\n')[0]} ${shown}`, { cause: error });
    });
    return page;
  }

  async leave(page: Page, screen: Screen): Promise<void> {
    if (isAlone(screen)) return page.context().close();
    if (!isReusable(screen)) return page.close();
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce', forcedColors: 'none' });
    await page.setViewportSize(PHONE);
    const free = this.free.get(page.context()) ?? [];
    this.free.set(page.context(), [...free, page]);
  }

  async close(): Promise<void> {
    for (const context of await Promise.allSettled(this.contexts.values()))
      if (context.status === 'fulfilled') await context.value.close();
  }

  private contextFor(screen: Screen): Promise<BrowserContext> {
    if (isAlone(screen)) return this.makeContext(screen);
    const key = screen.as ?? 'public';
    const context = this.contexts.get(key) ?? this.makeContext(screen);
    this.contexts.set(key, context);
    return context;
  }

  private async makeContext({ as }: Screen): Promise<BrowserContext> {
    const { base, staff } = this.site;
    const cookies = [...(as ? staff[as].cookies : [])].map(([name, value]: [string, string]) => ({
      ...{ name, value, domain: new URL(base).hostname, path: '/', expires: -1, httpOnly: true },
      ...{ secure: name.startsWith('__Host-'), sameSite: 'Lax' as const },
    }));
    const context = await this.browser.newContext({
      ...{ baseURL: base, locale: 'en-GB', reducedMotion: 'reduce', viewport: PHONE },
      storageState: { cookies, origins: [] },
    });
    if (this.options.pseudo) await context.request.get(`${base}/language/${PSEUDO}`, { maxRedirects: 0 });
    await this.options.onContext?.(context);
    // The first page of a context is drawn before its fonts have come.
    const page = await context.newPage();
    await page.goto('/', { waitUntil: 'load' });
    this.free.set(context, [page]);
    return context;
  }

  private async visit(page: Page, screen: Screen, room: Room): Promise<void> {
    const { act, shows } = screen;
    await store(page, screen, room);
    await act?.before?.(page);
    await page.goto(addressOf(screen, room), { waitUntil: 'load' });
    if (!act?.after) await page.locator('h1').first().waitFor();
    await act?.after?.(page, this.site, room);
    if (shows)
      await page
        .getByText(this.options.pseudo ? inBrackets(shows) : shows)
        .first()
        .waitFor();
    await settle(page);
  }
}

/** What an act leaves behind stays in the page, and an address that differs after the `#` does not load again. */
const isReusable = ({ act, path }: Screen): boolean =>
  act === undefined && !path.includes('#') && !path.startsWith('/i/');

const isAlone = ({ act, path }: Screen): boolean => (act?.alone ?? false) || path.startsWith('/i/');

async function store(page: Page, screen: Screen, room: Room): Promise<void> {
  if (page.url() === 'about:blank') await page.goto('/about', { waitUntil: 'domcontentloaded' });
  await page.evaluate(
    ({ phone, stage }) => {
      sessionStorage.clear();
      if (stage) sessionStorage.setItem('rt-stage', stage);
      if (phone) localStorage.setItem(`rt-place:${phone.place}`, JSON.stringify(phone));
    },
    { phone: phoneOf(screen, room), stage: isRoomScreen(screen) ? room.stage : undefined },
  );
}

function phoneOf({ path, phone }: Screen, room: Room) {
  return phone || path.includes('{place}') ? room.phones?.[phone ?? 'phone'] : undefined;
}

export function addressOf(screen: Screen, room: Room): string {
  const { id, code, ref, contribution, token, activities } = room;
  const places: Record<string, string | undefined> = {
    ...{ id, code, ref, contribution, token, place: phoneOf(screen, room)?.place },
    ...{ activity: activities?.[0]?.id, other: activities?.[1]?.id },
  };
  return screen.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = places[name];
    if (value === undefined) throw new Error(`The screen ${screen.name} needs the place ${name} of a room.`);
    return value;
  });
}

function inBrackets(shows: string): RegExp {
  const word = (text: string): string => `⟦?${text.replace(/[^\p{L}\p{N}]/gu, '\\$&')}[^\\s⟧]*⟧?`;
  return new RegExp(shows.split(' ').map(word).join('\\s+'));
}

async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const isBusy = document.querySelector('[aria-busy="true"]') && !document.documentElement.dataset['loading'];
    const moves = ({ playState, effect }: Animation): boolean =>
      playState === 'running' && effect?.getTiming().iterations !== Infinity;
    return !isBusy && !document.getAnimations().some(moves) && document.fonts.status === 'loaded';
  });
}
