import { ENERGY, HELP, type Room, TRUST } from '@rt/testing/rooms';
import type { Page, Route } from 'playwright-core';

import { axeFindings } from '../support/axe';
import { openDemo, type SharedDemo } from '../support/demo';
import { openAsHost } from '../support/host';
import { retry } from '../support/retry';
import { startRoom } from '../support/room';

/** Two facilitators with a console each: what the one has pressed reaches the server after what the other has done. */
describe('two facilitators of one session', () => {
  let demo: SharedDemo;
  let room: Room;
  let host: Page;
  let other: Page;
  /** Status of each answer to an act of the host. */
  const answers: number[] = [];

  beforeAll(async () => {
    demo = await openDemo();
    room = await startRoom(demo.base, 'With two hosts', [ENERGY, HELP, TRUST]);
    host = await openAsHost(demo, room);
    other = await openAsHost(demo, room);
    for (const page of [host, other]) await next(page, ENERGY).waitFor();
    await countActs(host);
    host.on('response', (response) => {
      if (response.request().method() !== 'GET') answers.push(response.status());
    });
  }, 180_000);

  afterAll(() => demo?.stop(), 60_000);

  const next = (page: Page, { question }: typeof ENERGY | typeof HELP | typeof TRUST) =>
    page.getByRole('button', { name: `Next: ${question}` });
  const problem = (page: Page) => page.getByRole('alert').filter({ hasText: 'This could not be done' });

  /**
   * Presses a key again until the page sends a request, since a busy page ignores keys. The page counts its requests, so that
   * no key acts twice.
   */
  async function press(key: string): Promise<void> {
    const before = await sent();
    await retry(async () => {
      if ((await sent()) === before) await host.keyboard.press(key);
      expect(await sent()).toBeGreaterThan(before);
    });
  }

  /** A press of the host that the server hears of only once the other one’s act is done. */
  async function overtaken(path: string, byOther: () => Promise<unknown>, key: string): Promise<void> {
    const held = async (route: Route) => {
      await byOther();
      await route.continue();
    };
    await host.route(`**/session/${path}`, held, { times: 1 });
    await press(key);
  }

  /** Presses of one host, each as soon as the one before is answered. */
  async function quickly(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      const answered = answers.length;
      await press(key);
      await retry(async () => expect(answers.length).toBeGreaterThan(answered));
    }
  }

  const sent = () => host.evaluate(() => (globalThis as { acts?: number }).acts ?? 0);

  /** From now on the page counts the acts that it sends. */
  async function countActs(page: Page): Promise<void> {
    await page.evaluate(() => {
      const counting = globalThis as { acts?: number };
      const usual = fetch;
      globalThis.fetch = (input, init) => {
        if ((init?.method ?? 'GET') !== 'GET') counting.acts = (counting.acts ?? 0) + 1;
        return usual(input, init);
      };
    });
  }

  it('see each other’s acts', async () => {
    await next(other, ENERGY).click();
    await next(host, HELP).waitFor();
    await host.keyboard.press('b');
    await other.getByRole('button', { name: 'Show the screen' }).waitFor();
    await other.keyboard.press('b');
    await host.getByRole('button', { name: 'Blank the screen' }).waitFor();
  });

  it('are told what the other has done where both press at once, and see where the session stands', async () => {
    const atTrust = { activityId: room.activityIds[2] };
    await overtaken(
      'current',
      () => room.host.put(`/api/roundtables/${room.id}/session/current`, atTrust),
      'ArrowRight',
    );
    await problem(host).getByText('Somebody else went to another question a moment ago.').waitFor();
    await host.getByRole('region', { name: 'Now' }).getByText(TRUST.question).first().waitFor();
    expect(await axeFindings(host)).toEqual([]);

    await quickly('ArrowLeft');
    await next(host, TRUST).waitFor();
    await problem(host).waitFor({ state: 'detached' });
  });

  it('of whom one presses in quick succession are no conflict with themselves', async () => {
    await quickly('ArrowLeft', 'b', 'b', ' ', 'b');
    expect(answers.filter((status) => status !== 200)).toEqual([409]);
    expect(await problem(host).count()).toBe(0);
    await other.getByRole('button', { name: 'Close voting' }).waitFor();
    expect(demo.faults).toEqual([]);
  });
});
