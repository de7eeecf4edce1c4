import type { Page } from 'playwright-core';

import type { Act } from '../screen';
import { changeAnswer, click, fails, fill, problem } from './common';

export const openAccountMenu: Act = {
  after: async (page) => {
    await click(page, 'Menu');
    await page.getByRole('button', { name: /\(demo\)$/ }).click();
  },
};

const askForCode = async (page: Page): Promise<void> => {
  await fill(page, 'E-mail address', 'someone@example.org');
  await click(page, 'Send the e-mail');
};
export const askCode: Act = {
  alone: true,
  after: async (page) => {
    await askForCode(page);
    await page.getByLabel('6-digit code').waitFor();
  },
};
export const enterWrongCode: Act = {
  alone: true,
  after: async (page) => {
    await askForCode(page);
    await fill(page, '6-digit code', '000000');
    await click(page, 'Sign in');
  },
};
const tooMany = { code: 'rate-limited', message: 'Too many attempts in a short time.', retryAfterMs: 600_000 };
export const askTooOften: Act = {
  ...fails('**/api/sign-in', { ...problem(429, tooMany), headers: { 'retry-after': '600' } }),
  alone: true,
  after: askForCode,
};

export const outboxAbsent = fails(
  '**/api/outbox',
  problem(404, { code: 'not-found', message: 'There is nothing at this address for you.' }),
);

/** As right after a roundtable was moved: its mails are scheduled, and who had accepted is asked again. */
export const moved: Act = {
  before: async (page) => {
    const id = 'f47ac10b-58cc-4372-a567-0e02b2c3d479';
    await changeAnswer(page, /\/api\/roundtables\/[^/]+$/, (body: { invitations: object }) => ({
      ...body,
      heldMails: [{ id, occasion: 'changed', count: 3, goInMs: 24_000 }],
      invitations: { ...body.invitations, accepted: 0, askedAgain: 1 },
    }));
    await changeAnswer(page, /\/invitations$/, ({ items, ...list }: { items: { state: string }[] }) => ({
      ...list,
      items: items.map((row) => ({ ...row, askedAgain: row.state === 'accepted' })),
    }));
  },
};
export const moveToDurham: Act = {
  after: async (page) => {
    await fill(page, 'Town', 'Durham');
    await click(page, 'Save');
  },
};
export const endOnAnotherDay: Act = { after: (page) => page.getByLabel('It ends on another day').check() };

export const previewFromLibrary: Act = {
  after: async (page) => {
    await click(page, 'From the library');
    await click(page, 'Preview First words');
  },
};

export const changeQuestionAtOnce: Act = {
  after: async (page) => {
    await page.getByLabel('Question', { exact: true }).fill('Which of these would help you first?');
    await page.evaluate(async () => {
      const path = `/api${location.pathname.replace('/console', '')}`;
      const headers = { 'content-type': 'application/json' };
      await fetch(path, { method: 'PATCH', headers, body: JSON.stringify({ durationSec: 95 }) });
    });
    await click(page, 'Save');
    await page.getByRole('button', { name: 'Load what is stored now' }).waitFor();
  },
};

export const emptyPrivacy: Act = {
  after: async (page) => {
    for (const label of ['Controller', 'E-mail address', 'Lawful basis', 'How long']) await fill(page, label, '');
    await click(page, 'Save');
  },
};
