import { ENERGY, OPEN_ENERGY, type Room } from '@rt/testing/rooms';
import type { BrowserContext, Page } from 'playwright-core';

import type { Demo } from '../support/demo';
import { type NetworkProxy, startDemoBehindProxy } from '../support/network-proxy';
import { joinAsPhone, joinedCount, laterCode } from '../support/phone';
import { retry } from '../support/retry';
import { startRoom } from '../support/room';

const OFFLINE = 'You are offline. Answers are saved on this device and sent when you are back.';
const QUEUED = 'Your answer is saved on this device and sent as soon as there is a connection.';
const LATE = 'Back online. 1 answer sent.';
const RECONNECTING = 'Reconnecting. You can still answer.';
const TOO_LATE = 'Not counted: voting had closed';
const BLOCKED = /There is no live connection/;

/** A phone whose connection is cut, mended, or carries no WebSocket. */
describe('the connection of a phone', () => {
  let proxy: NetworkProxy;
  let demo: Demo;
  let room: Room;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    ({ demo, proxy } = await startDemoBehindProxy());
    room = await startRoom(demo.base, 'The connection of a phone', [
      ...Array.from({ length: 11 }, questionOf),
      OPEN_ENERGY,
    ]);
    ({ context, page } = await openPhone());
    await laterCode(page);
  }, 180_000);

  afterAll(async () => {
    proxy?.end();
    await demo?.stop();
  }, 60_000);

  async function openPhone(): Promise<{ context: BrowserContext; page: Page }> {
    const opened = await demo.open({ baseURL: proxy.url, viewport: { width: 390, height: 844 } });
    await joinAsPhone(opened.page, room.code);
    return opened;
  }

  const ask = async (at: number, on = page): Promise<void> => {
    await room.open(at);
    await on.getByRole('heading', { name: questionOf(undefined, at).question }).waitFor();
    // The form comes as a part of its own: whoever loses the connection before has none.
    await on.getByRole('radio').first().waitFor();
  };
  const answer = async (option: string, on = page): Promise<void> => {
    await on.getByRole('radio', { name: option }).check();
    await on.getByRole('button', { name: 'Send answer' }).click();
  };
  const shows = (sentence: string, on = page): Promise<void> =>
    on.getByRole('main').getByText(sentence).first().waitFor();
  const says = (sentence: string): Promise<void> =>
    page.getByRole('status').getByText(sentence).first().waitFor({ state: 'attached' });
  const counted = (at: number, expected: Record<string, number>): Promise<void> =>
    retry(async () => expect(await room.answers(at)).toEqual(expected));

  /** Loads the page anew. It is left before the network is mended: else it might send what is kept before it goes. */
  const openAgain = async (option: string, mend: () => Promise<void>): Promise<void> => {
    const address = page.url();
    await page.goto('about:blank');
    await mend();
    // At once: the news is shown for some seconds, and on a slow machine the rest may come after it.
    await Promise.all([page.goto(address), shows(LATE), page.getByText(`You chose: ${option}`).waitFor()]);
  };

  it('keeps an answer while it is offline and sends it once when it is back', async () => {
    await ask(0);
    await proxy.lose(context);
    await page.getByRole('main').getByText(OFFLINE).waitFor();
    await answer('Cost of energy');
    await shows(QUEUED);
    await says(QUEUED);
    await counted(0, {});
    await proxy.regain(context);
    await shows(LATE);
    await says(LATE);
    await page.getByRole('main').getByText(OFFLINE).waitFor({ state: 'detached' });
    await counted(0, { energy: 1 });
  }, 60_000);

  it('sends what was changed offline, not what was first', async () => {
    await proxy.lose(context);
    await page.getByRole('button', { name: 'Change my answer' }).click();
    await answer('Grid connection');
    await page.getByRole('button', { name: 'Change my answer' }).click();
    await answer('Skilled technicians');
    await shows(QUEUED);
    await proxy.regain(context);
    await shows(LATE);
    await counted(0, { skills: 1 });
  }, 60_000);

  it('is told that an answer was not counted when voting closed meanwhile (I28)', async () => {
    await ask(1);
    await proxy.lose(context);
    await answer('Cost of energy');
    await shows(QUEUED);
    await room.close(1);
    await proxy.regain(context);
    await shows('Your answer came after voting had closed: Cost of energy.');
    await says(TOO_LATE);
    await counted(1, {});
  }, 60_000);

  it('is told so with the question where the host has gone on meanwhile (I28)', async () => {
    await ask(9);
    await proxy.lose(context);
    await answer('Cost of energy');
    await shows(QUEUED);
    await room.close(9);
    await room.open(10);
    await proxy.regain(context);
    await page.getByRole('heading', { name: 'Question number 11?', level: 1 }).waitFor();
    const note = 'Your answer to “Question number 10?” came after voting had closed. It was not counted.';
    await shows(note);
    await page.getByRole('button', { name: `Close: ${note}` }).click();
    expect(await page.getByText(note).count()).toBe(0);
  }, 60_000);

  it('sends what it kept offline when the page is opened again', async () => {
    await ask(6);
    await proxy.lose(context);
    await answer('Cost of energy');
    await shows(QUEUED);
    await openAgain('Cost of energy', () => proxy.regain(context));
    await counted(6, { energy: 1 });
  }, 60_000);

  it('keeps person and answer over a reload in the middle of sending', async () => {
    await ask(2);
    proxy.swallowsAnswers = true;
    await answer('Grid connection');
    await counted(2, { grid: 1 });
    await openAgain('Grid connection', async () => {
      proxy.cut();
      proxy.swallowsAnswers = false;
      await proxy.regain(context);
    });
    await counted(2, { grid: 1 });
    expect(await joinedCount(page, room.code)).toBe(1);
  }, 60_000);

  it('goes back and forward without losing anything', async () => {
    await page.getByRole('link', { name: 'Me' }).click();
    await page.getByText('You chose: Grid connection').waitFor();
    await page.getByRole('link', { name: 'Results' }).click();
    await page.getByRole('heading', { name: 'Results', level: 1 }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'My answers' }).waitFor();
    await page.goBack();
    await page.getByText('You chose: Grid connection').waitFor();
    await page.goForward();
    await page.getByRole('heading', { name: 'My answers' }).waitFor();
    await page.goBack();
  });

  it('shows one person the same in two tabs', async () => {
    const second = await context.newPage();
    await second.goto(page.url());
    await second.getByText('You chose: Grid connection').waitFor();
    await ask(3, second);
    await answer('Cost of energy');
    await second.getByText('You chose: Cost of energy').waitFor();
    await second.getByRole('button', { name: 'Change my answer' }).click();
    await answer('Skilled technicians', second);
    await page.getByText('You chose: Skilled technicians').waitFor();
    await counted(3, { skills: 1 });
    expect(await joinedCount(page, room.code)).toBe(1);
    await second.close();
  });

  it('takes a double click for one answer (I25)', async () => {
    const sent: string[] = [];
    page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => sent.push(String(payload))));
    await page.reload();
    await ask(4);
    await page.getByRole('radio', { name: 'Cost of energy' }).check();
    await page.getByRole('button', { name: 'Send answer' }).dblclick();
    await counted(4, { energy: 1 });
    await page.getByText('You chose: Cost of energy').waitFor();
    expect(sent.filter((frame) => frame.includes('activity:respond'))).toHaveLength(1);
  });

  it('fetches every 5 seconds where WebSockets are blocked, and can answer (I27)', async () => {
    proxy.blocksWebSockets = true;
    const { page: phone } = await openPhone();
    const since = await phone.evaluate(now);
    await phone.getByRole('main').getByText(BLOCKED).waitFor();
    await ask(5, phone);
    await answer('Grid connection', phone);
    await shows('Answer saved', phone);
    await counted(5, { grid: 1 });
    await room.close(5);
    await phone.getByText('Voting closed').first().waitFor();
    // From an answer to the next request, by the phone's clock. A busy machine makes some longer, and none shorter.
    const gaps = await retry(async () => {
      const fetched = await phone.evaluate(statesAsked, since);
      expect(fetched.length).toBeGreaterThan(2);
      return fetched.slice(1).map(({ start }, index) => start - (fetched[index]?.end ?? 0));
    });
    expect(Math.min(...gaps)).toBeGreaterThan(4500);
    expect(Math.min(...gaps)).toBeLessThan(6000);
    proxy.blocksWebSockets = false;
    await phone.getByRole('main').getByText(BLOCKED).waitFor({ state: 'detached' });
    expect(demo.faults).toEqual([]);
  }, 90_000);

  it('counts one answer once whose acknowledgement was lost three times (I25)', async () => {
    proxy.blocksWebSockets = true;
    const { page: phone } = await openPhone();
    await phone.getByRole('main').getByText(BLOCKED).waitFor();
    await ask(7, phone);
    let lost = 0;
    await phone.route('**/response', async (route) => {
      if (lost === 3) return route.continue();
      await route.fetch();
      lost += 1;
      return route.abort();
    });
    await answer('Grid connection', phone);
    await shows('Answer saved', phone);
    expect(lost).toBe(3);
    await counted(7, { grid: 1 });
    proxy.blocksWebSockets = false;
    await phone.context().close();
  }, 120_000);

  it('hears within 3 seconds that the server was killed, and within 5 that it is back, and keeps what is typed (I26)', async () => {
    const server = demo.topology.processes[0];
    if (!server) throw new Error('There is no server.');
    await room.open(11);
    const own = page.getByRole('textbox', { name: 'Your own answer' });
    // Until this question is on the page, the radios are those of the one before.
    await page.getByRole('heading', { name: OPEN_ENERGY.question }).waitFor();
    await page.getByRole('radio').last().check();
    await own.fill('Half a sen');
    await page.evaluate(() => Object.assign(window, { rtSamePage: true }));
    const banner = page.getByRole('main').getByText(RECONNECTING);
    const killed = await page.evaluate(noteWhenSaid, RECONNECTING);
    await server.kill('SIGKILL');
    await banner.waitFor();
    // By the phone's own clock: two of the seconds are its grace, and the test looks every half a second only.
    expect((await page.evaluate(whenSaid)) - killed).toBeLessThan(3000);
    await own.pressSequentially('tence');
    await server.restart();
    const back = await page.evaluate(now);
    let sockets = 0;
    page.on('websocket', () => (sockets += 1));
    // What that makes of it stands for a moment in the place of the banner, until the socket is up as well.
    for (const gone of [banner, page.getByRole('main').getByText(BLOCKED)]) await gone.waitFor({ state: 'detached' });
    // By what the phone does on its own clock, however long a busy machine takes to draw it: it asks within 5 seconds unless
    // its socket was up before, and of its tries by socket the first one that found the server was enough.
    const [asked] = await page.evaluate(statesAsked, back);
    expect((asked?.start ?? back) - back).toBeLessThan(6000);
    expect(sockets).toBeLessThanOrEqual(2);
    expect(await own.inputValue()).toBe('Half a sentence');
    await page.getByRole('button', { name: 'Send answer' }).click();
    await shows('Answer saved');
    await shows('Half a sentence');
    expect(await page.evaluate(() => 'rtSamePage' in window)).toBe(true);
  }, 120_000);
});

/** The phone's own clock, in ms. Runs in the page. */
function now(): number {
  return performance.now();
}

/** From now on notes when a sentence is first on the page, and answers when that is. Runs in the page. */
function noteWhenSaid(sentence: string): number {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('main')?.textContent?.includes(sentence)) return;
    observer.disconnect();
    Object.assign(window, { rtSaidAt: performance.now() });
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  return performance.now();
}

/** When it was, by the phone's own clock. Runs in the page. */
function whenSaid(): number {
  return (window as unknown as { rtSaidAt: number }).rtSaidAt;
}

/** When the phone asked for the state of the room, and had its answer, by its own clock. Runs in the page. */
function statesAsked(since: number): { start: number; end: number }[] {
  const asked = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/api/live/state'));
  const times = asked.map(({ startTime, duration }) => ({ start: startTime, end: startTime + duration }));
  return times.filter(({ start }) => start >= since);
}

function questionOf(_value: unknown, at: number): typeof ENERGY {
  return { ...ENERGY, question: `Question number ${at + 1}?` };
}
