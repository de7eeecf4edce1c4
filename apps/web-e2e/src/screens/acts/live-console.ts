import type { Page, Request } from 'playwright-core';

import type { Site } from '../rooms/room';
import type { Act } from '../screen';
import { click, fails, FAULT, goOffline, received, seen } from './common';

const NOTE = 'Only the team sees this';

/** As once another host has gone from the question to none. */
export const sortOn = received(
  (text) => text.replace(/"currentActivityId":"[^"]+"/g, '"currentActivityId":null'),
  (page) => page.getByRole('button', { name: 'Go on grouping' }).first().click(),
);

const pressFirst = (name: RegExp): Act => ({ after: (page) => page.getByRole('button', { name }).first().click() });

export const openGroups: Act = { after: (page) => page.getByText('Results by group').first().click() };
export const changeAnswer = pressFirst(/^Change the answer: /);
export const refuse = pressFirst(/^Do not let in/);
export const askNext = pressFirst(/^Ask about these results/);
export const takeOut = pressFirst(/^Remove /);

const showHands = (page: Page): Promise<void> => page.getByText('Show of hands').click();
export const openHands: Act = { after: showHands };
export const countTooManyHands: Act = {
  after: async (page) => {
    await showHands(page);
    await page.getByLabel('People in the room').fill('12');
    await page.getByRole('button', { name: 'Save counts' }).click();
  },
};

const openOwnDevices = (page: Page): Promise<void> =>
  page
    .getByText(/own device/)
    .first()
    .click();
export const openSeats: Act = {
  after: async (page) => {
    await openOwnDevices(page);
    await page.getByRole('heading', { name: 'Seats' }).scrollIntoViewIfNeeded();
  },
};
export const takeOutOwn: Act = {
  after: async (page, site, room) => {
    await openOwnDevices(page);
    await takeOut.after?.(page, site, room);
  },
};

export const openPairs: Act = {
  after: async (page) => {
    await page.getByText('Picked together').first().click();
    await page.getByRole('table').first().waitFor();
  },
};

export const untickResult: Act = {
  after: (page) =>
    page
      .getByRole('checkbox', { name: /^Save the result/ })
      .first()
      .uncheck(),
};

const RESULTS = '**/api/roundtables/*/results';
const download = (page: Page): Promise<void> => click(page, 'Download all');
export const downloadFails: Act = { ...fails(RESULTS, FAULT), after: download };
export const downloadHangs: Act = { before: (page) => page.route(RESULTS, () => undefined), after: download };

/** Several lines are pasted into a field; a browser without a window has no clipboard. */
const paste = (page: Page, lines: readonly string[]): Promise<void> =>
  page.getByLabel('Option 1', { exact: true }).evaluate((input, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, lines.join('\n'));

const newQuestion = (page: Page): Promise<void> => page.getByRole('button', { name: /^Ask a new question/ }).click();
export const askNew: Act = {
  after: async (page) => {
    await newQuestion(page);
    await paste(page, ['Loans', 'Test facilities', 'Training', 'Loans']);
  },
};
export const askFromLibrary: Act = {
  after: async (page) => {
    await newQuestion(page);
    await click(page, 'From the library');
    await click(page, 'Preview Go ahead or not');
  },
};

export const writeNoteOffline: Act = {
  alone: true,
  after: async (page, site, room) => {
    await goOffline('Close voting').after?.(page, site, room);
    await page.getByLabel(NOTE).fill('Ask Wales as well.');
    await page.getByLabel(NOTE).blur();
    await seen(page, 'the connection is lost');
  },
};

/** Two hosts write notes at once: what the page sends is held back until the other text is stored. */
export const writeNoteAtOnce: Act = {
  after: async (page, { staff }: Site, { id }) => {
    const path = `/api/roundtables/${id}/session/chair-note`;
    const isSaved = (request: Request): boolean => request.method() === 'PUT' && request.url().endsWith(path);
    let letPass = (): void => undefined;
    const stored = new Promise<void>((resolve) => (letPass = resolve));
    await page.route(`**${path}`, async (route) => {
      if (isSaved(route.request())) await stored;
      await route.continue();
    });
    const sent = page.waitForRequest(isSaved);
    await page.getByLabel(NOTE).fill('Ask Wales as well.');
    await page.getByLabel(NOTE).blur();
    await sent;
    const { version } = await staff.organiser.get(path);
    await staff.organiser.put(path, { text: 'Ask Scotland first: they have to leave at three.', version });
    letPass();
    await page.getByText('The other text:').waitFor();
  },
};
