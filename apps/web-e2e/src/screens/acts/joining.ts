import type { Page, Route } from 'playwright-core';

import type { Act } from '../screen';
import { click, problem } from './common';

export const passOn: Act = {
  alone: true,
  before: (page) =>
    page.route('**/api/join/lookup', async (route) => {
      const session = (await (await route.fetch()).json()) as object;
      await route.fulfill({ json: { ...session, sharedDevices: true } });
    }),
  after: async (page) => {
    await page.evaluate(() => Object.entries(localStorage).forEach(([key, value]) => (sessionStorage[key] = value)));
    await page.reload();
  },
};

const asks = async (page: Page): Promise<void> => {
  await page.getByRole('checkbox').check();
  await click(page, 'Ask to join');
};

const receives = (answer: (route: Route) => Promise<void>): Act => ({
  alone: true,
  before: (page) => page.route('**/api/join/waiting/look', answer),
  after: asks,
});

export const askToJoin: Act = { alone: true, after: asks };
export const waitOffline = receives((route) => route.abort());
export const notLetIn = receives(async (route) => {
  const body = (await (await route.fetch()).json()) as object;
  const reason = 'This session is for members of the board. Write to us.';
  await route.fulfill({ json: { ...body, state: 'refused', reason } });
});
export const noWaitingRoom = receives((route) =>
  route.fulfill(problem(409, { code: 'wrong-state', message: 'This session cannot be joined now.' })),
);
