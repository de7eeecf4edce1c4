import type { Page, Route } from 'playwright-core';

import { laterCode } from '../../support/phone';
import { LONG, LONG_BODY } from '../rooms/texts';
import type { Act } from '../screen';
import { click, fill, seen } from './common';

const TEXT = {
  title: 'Grid connection dates delay cell plants',
  body: 'Offers are dated 2031 or later, so that investors wait.',
};

export const writeNothing: Act = {
  after: async (page) => {
    await page.getByLabel('Something else').check();
    await click(page, 'Send answer');
  },
};

const withSources = async (page: Page, sources: readonly string[]): Promise<void> => {
  await page.getByLabel('Entry 1', { exact: true }).fill('Give dates for connections that a bank can lend on.');
  await page.getByLabel(/^Sources of entry 1/).fill(sources.join('\n'));
};
export const nameSources: Act = {
  after: (page) =>
    withSources(page, [
      'https://www.example.org/a-report/with-a-long-address/on-the-queue-for-connections-in-2026.pdf',
      '10.5555/12345678',
      'EP 1234567 B1',
    ]),
};
export const nameWrongSource: Act = {
  after: async (page) => {
    await withSources(page, ['http://www.example.org/grid-queue']);
    await click(page, 'Send answer');
  },
};

export const rate: Act = {
  after: async (page) => {
    const scales = page.locator('.rt-scale__points');
    await scales.first().waitFor();
    for (const scale of await scales.all()) await scale.getByRole('radio').nth(2).check();
  },
};
export const rank: Act = {
  after: async (page) => {
    for (const at of [2, 1, 3]) await page.locator('.rt-rank__pick').nth(at).click();
  },
};
export const shareOut: Act = {
  after: async (page) => {
    for (const at of [0, 0, 1]) await page.getByRole('button', { name: /^\+/ }).nth(at).click();
  },
};
export const shareOutTooMuch: Act = {
  after: async (page) => {
    for (const at of [0, 1]) await page.locator('.rt-share__field').nth(at).fill('70');
    await click(page, 'Send answer');
  },
};

/** An answer is given without a connection, and voting closes before it is sent. */
export const answerLate: Act = {
  alone: true,
  after: async (page, { staff }, { id, activities }) => {
    await page.getByLabel('Cost of energy').check();
    await laterCode(page);
    await page.context().setOffline(true);
    await click(page, 'Send answer');
    await seen(page, 'saved on this device');
    await staff.organiser.post(`/api/roundtables/${id}/activities/${activities?.[0]?.id}/close`);
    await page.context().setOffline(false);
  },
};

export const openTable: Act = { after: (page) => page.getByText('Show as a table').first().click() };
export const unfold: Act = { after: (page) => page.getByRole('button', { expanded: false }).first().click() };

export const contribute: Act = {
  after: async (page) => {
    await fill(page, 'Title', TEXT.title);
    await fill(page, 'Your contribution', TEXT.body);
    await click(page, 'Send contribution');
  },
};

/** Stores a text and an answer as the page does: it reads them when it is loaded. */
async function storeOwn(page: Page, text: typeof TEXT): Promise<void> {
  await page.evaluate(
    ([receipt, answer]) => {
      const place = localStorage.getItem(`rt-place:${location.pathname.split('/')[2]}`) ?? '';
      const { session, token } = JSON.parse(place) as { session: { roundtableId: string }; token: string };
      const seat = `${session.roundtableId}:${token.slice(0, 21)}`;
      localStorage.setItem(`rt-receipts:${seat}`, JSON.stringify([receipt]));
      localStorage.setItem(`rt-own:${seat}`, JSON.stringify([answer]));
    },
    [
      { secret: 'q3V7n1s8kZp0aXyTg5Lw2RfBhJcUeMdKiOvNxQzSt4E', ...text },
      { activityId: 'a0', question: 'Which barrier should be taken up first?', words: 'Cost of energy' },
    ],
  );
  await page.reload();
  await page.getByText('My contributions').waitFor();
}

export const wrote: Act = { alone: true, after: (page) => storeOwn(page, TEXT) };
export const wroteLong: Act = {
  alone: true,
  after: (page) => storeOwn(page, { title: LONG.title, body: LONG_BODY }),
};
export const withdraw: Act = {
  alone: true,
  after: async (page) => {
    await storeOwn(page, TEXT);
    await page.getByRole('button', { name: /^Withdraw/ }).click();
  },
};

const seeResult = (answer: (route: Route) => Promise<void>): Act => ({
  alone: true,
  before: (page) => page.route('**/by-secret', answer),
  after: async (page) => {
    await storeOwn(page, TEXT);
    await click(page, 'See what happened to it');
  },
});
export const seeRejected = seeResult((route) =>
  route.fulfill({ json: { state: 'rejected', ref: null, reason: 'Said twice.', approval: 'none' } }),
);
export const seeNothing = seeResult((route) => route.abort());
