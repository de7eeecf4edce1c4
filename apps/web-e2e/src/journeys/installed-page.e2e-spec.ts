import { ENERGY, type Room } from '@rt/testing/rooms';
import type { BrowserContext, Page } from 'playwright-core';

import { axeFindings } from '../support/axe';
import type { SharedDemo } from '../support/demo';
import { type NetworkProxy, openDemoBehindProxy } from '../support/network-proxy';
import { joinAsPhone } from '../support/phone';
import { retry } from '../support/retry';
import { inviteByName, startRoom } from '../support/room';

/** A page that is loaded while a device is offline hears of that from some browsers alone; others say what they find. */
const NO_LINE =
  /^(You are offline\. Answers are saved on this device and sent when you are back|Reconnecting\. You can still answer)\.$/;
const LATE = 'Back online. 1 answer sent.';

/** A phone that keeps the page, and loads it again where there is no network. */
describe('the page kept on a phone', () => {
  let context: BrowserContext;
  let page: Page;
  let demo: SharedDemo;
  let proxy: NetworkProxy;
  let room: Room;

  beforeAll(async () => {
    ({ demo, proxy } = await openDemoBehindProxy());
    room = await startRoom(demo.base, 'The page kept on a phone', [ENERGY, { ...ENERGY, question: 'And then?' }]);
    ({ context, page } = await demo.open({ baseURL: proxy.url, viewport: { width: 390, height: 844 } }));
    await joinAsPhone(page, room.code);
    await room.open(0);
    await page.getByRole('radio').first().waitFor();
    await isKept();
  }, 180_000);

  afterAll(async () => {
    proxy?.end();
    await demo?.stop();
  }, 60_000);

  /** Waits until every file that the page has loaded is kept. */
  const isKept = (shown = page): Promise<void> =>
    retry(async () => {
      const missing = await shown.evaluate(async () => {
        const asked = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
        const loaded = asked.filter((one) => one.responseStatus === 200).map(({ name }) => new URL(name).pathname);
        const files = ['/j', ...loaded.filter((path) => path.startsWith('/assets/'))];
        const kept = await Promise.all(files.map((file) => caches.match(file)));
        return files.filter((_file, at) => !kept[at]);
      });
      expect(missing).toEqual([]);
    });

  it('shows question and answer when it is loaded again offline, and sends that answer once (I24)', async () => {
    await proxy.lose(context);
    await page.getByRole('radio', { name: 'Grid connection' }).check();
    await page.getByRole('button', { name: 'Send answer' }).click();
    await page.reload();
    await page.getByRole('heading', { name: ENERGY.question }).waitFor();
    await page.getByText('You chose: Grid connection').waitFor();
    await page.getByText(NO_LINE).first().waitFor();
    await proxy.regain(context);
    await page.getByText(LATE).first().waitFor();
    await retry(async () => expect(await room.answers(0)).toEqual({ grid: 1 }));
  }, 60_000);

  it('leads back from the icon to the room that this phone has joined, also offline', async () => {
    const tap = async () => {
      await page.goto('/j');
      await page.getByRole('link', { name: 'The page kept on a phone' }).click();
      await page.getByRole('heading', { name: ENERGY.question }).waitFor();
    };
    await page.goto('/j');
    await page.getByRole('heading', { name: 'Roundtables on this device' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await tap();
    await isKept();
    await proxy.lose(context);
    await tap();
    await page.goto(`/j/${room.code}`);
    await page.getByRole('link', { name: 'Back to the current question' }).click();
    await page.getByRole('heading', { name: ENERGY.question }).waitFor();
    await proxy.regain(context);
  }, 60_000);

  it('can be answered while the network brings nothing (I29)', async () => {
    await room.open(1);
    await page.getByRole('heading', { name: 'And then?' }).waitFor();
    await page.getByRole('radio').first().waitFor();
    await isKept();
    await retry(async () =>
      expect(await page.evaluate(() => sessionStorage.getItem('rt-room') ?? '')).toContain('And then?'),
    );
    proxy.cut();
    await page.reload();
    await page.getByRole('radio', { name: 'Skilled technicians' }).check();
    await page.getByRole('button', { name: 'Send answer' }).click();
    proxy.mend();
    await retry(async () => expect(await room.answers(1)).toEqual({ skills: 1 }));
  }, 60_000);

  it('is kept at the first visit of those who come by a personal link', async () => {
    const link = await inviteByName(room, 'Ada Example');
    const invited = await demo.open({ baseURL: proxy.url, viewport: { width: 390, height: 844 } });
    await invited.page.goto(link);
    await invited.page.getByRole('button', { name: 'Join the roundtable' }).click();
    await invited.page.getByRole('button', { name: 'Accept the rule and continue' }).click();
    await invited.page.getByRole('radio', { name: 'Skilled technicians' }).check();
    await invited.page.getByRole('button', { name: 'Send answer' }).click();
    await invited.page.getByText('Answer saved').first().waitFor();
    await isKept(invited.page);

    // What the browser has in its own store may be gone by then.
    await (await invited.context.newCDPSession(invited.page)).send('Network.clearBrowserCache');
    await proxy.lose(invited.context);
    await invited.page.reload();
    await invited.page.getByText('You chose: Skilled technicians').waitFor();
    await proxy.regain(invited.context);
    await invited.context.close();
  }, 120_000);

  it('keeps nothing of the room among the files of the page', async () => {
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return requests.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(kept.filter((path) => path !== '/j' && !path.startsWith('/assets/'))).toEqual([]);
  });

  /** Puts another page in the place of the one that is kept, as if it had been kept before the service was updated. */
  const keepOfYesterday = (): Promise<void> =>
    page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      const cache = await caches.open(name);
      for (const file of await cache.keys()) await cache.delete(file);
      await cache.put('/j', new Response('<h1>Of yesterday</h1>', { headers: { 'content-type': 'text/html' } }));
    });

  const isOfToday = (): Promise<void> =>
    retry(async () =>
      expect(await page.evaluate(async () => (await caches.match('/j'))?.text())).toContain('id="app"'),
    );

  it('takes the page of the server again as soon as there is a network', async () => {
    await keepOfYesterday();
    await page.goto('/j');
    await page.getByRole('textbox').first().waitFor();
    await isOfToday();
  });

  it('opens after an update with all that it needs, also where it was not shown yet when the network went', async () => {
    await keepOfYesterday();
    // Files of an update are new to the browser.
    await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
    // The page comes later than the phone waits, which shows the page of yesterday: none of its files is loaded by being shown.
    proxy.lateByMs = 1500;
    await page.goto('/j');
    await page.getByRole('heading', { name: 'Of yesterday' }).waitFor();
    proxy.lateByMs = 0;
    await isOfToday();
    await proxy.lose(context);
    await page.goto(`/j/${room.code}`);
    await page.getByRole('link', { name: 'Back to the current question' }).click();
    await page.getByRole('heading', { name: 'And then?' }).waitFor();
    // The part of this kind of question is there; the test before may have left the page before that heard of its answer.
    const chosen = page.getByText('You chose: Skilled technicians');
    await page.getByRole('radio').first().or(chosen).first().waitFor();
    await proxy.regain(context);
  }, 60_000);

  it('can be installed: it has a name, an icon, and its own page', async () => {
    const manifest = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
      const { start_url, name, icons } = (await (await fetch(link?.href ?? '')).json()) as {
        start_url: string;
        name: string;
        icons: { src: string; type: string }[];
      };
      const types = await Promise.all(icons.map(async ({ src }) => (await fetch(src)).headers.get('content-type')));
      return { start_url, name, types, said: icons.map(({ type }) => type) };
    });
    expect(manifest).toMatchObject({ start_url: '/j', name: 'Roundtable' });
    expect(manifest.types).toEqual(manifest.said);
    expect(demo.faults).toEqual([]);
  });
});
