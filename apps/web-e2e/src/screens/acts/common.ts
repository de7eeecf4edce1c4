import type { Page, Route } from 'playwright-core';

import type { Act } from '../screen';

type Name = string | RegExp;

export const button = (page: Page, name: Name) => page.getByRole('button', { name, exact: true }).first();
export const click = (page: Page, name: Name): Promise<void> => button(page, name).click();
export const fill = (page: Page, label: Name, value: string): Promise<void> =>
  page.getByLabel(label).first().fill(value);
export const seen = (page: Page, text: string): Promise<void> => page.getByText(text).first().waitFor();

export const press = (name: Name): Act => ({ after: (page) => click(page, name) });

export const showTable = press('Table');

const trace = { traceId: '0f8fad5b-d9cb-469f-a165-70867728950e' };

export const problem = (status: number, body: object): Parameters<Route['fulfill']>[0] => ({
  status,
  contentType: 'application/problem+json',
  body: JSON.stringify({ ...body, ...trace }),
});

export const FAULT = problem(500, { code: 'internal', message: 'Something went wrong on our side.' });

export const fails = (path: string, answer = FAULT): Act => ({
  before: (page) => page.route(path, (route) => route.fulfill(answer)),
});

/** A part of the interface that never answers. */
export const hangs = (path: string): Act => ({
  before: (page) => page.route(path, () => undefined),
  after: async (page) => {
    await seen(page, 'Loading');
    await page.evaluate(() => (document.documentElement.dataset['loading'] = 'yes'));
  },
});

/** Takes the connection of this page alone, so that other pages of its browser keep theirs. */
export async function loseConnection(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const offline = { offline: true, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
  await devtools.send('Network.emulateNetworkConditions', offline);
  // The browser's network process may still send what is asked for next.
  await page.waitForFunction(() =>
    fetch('/robots.txt', { cache: 'no-store' }).then(
      () => false,
      () => true,
    ),
  );
}

export const goOffline = (shown: string): Act => ({
  after: async (page) => {
    await seen(page, shown);
    await loseConnection(page);
  },
});

export const received = (change: (text: string) => string, after?: Act['after']): Act => ({
  alone: true,
  before: async (page) => {
    await page.routeWebSocket(/socket\.io/, (socket) => {
      const server = socket.connectToServer();
      server.onMessage((frame) => socket.send(typeof frame === 'string' ? change(frame) : frame));
    });
    await page.route('**/api/live/state', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    });
  },
  ...(after ? { after } : {}),
});

/** As after a crash of the database in which the key of the session was lost while voting was open. */
export const cutShort = received((text) => text.replaceAll('"state":"open"', '"state":"closed","cutShort":true'));

/** The time runs from when it is received, before the page shows it: a busy machine needs many of these seconds. */
export const timeRunsOut = received((text) => text.replace(/"remainingMs":\d+/g, '"remainingMs":59000'));

/** The room's screen as it is shown in an online meeting, with the button that chooses the same. */
export const shareView: Act = {
  after: async (page) => {
    await page.locator('.stage').waitFor();
    await page.keyboard.press('s');
    await page.locator('.stage-view').focus();
  },
};

/** Another user's change of what a page reads. */
export const changeAnswer = (page: Page, path: string | RegExp, change: (body: never) => object): Promise<unknown> =>
  page.route(path, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: change((await response.json()) as never) });
  });
