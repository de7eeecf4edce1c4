import { Phone } from '@rt/testing/rooms';
import type { Page } from 'playwright-core';

import type { Act } from '../screen';
import { FAULT, loseConnection, seen } from './common';

type Step = NonNullable<Act['after']>;

const ADDED = 'Connections should go first to those who have planning consent.';

const press =
  (name: string | RegExp): Step =>
  (page) =>
    page.getByRole('button', { name }).first().click();

const inTurn =
  (...steps: readonly Step[]): Step =>
  async (page, site, room) => {
    for (const step of steps) await step(page, site, room);
  };

const failing = (path: string, after: Step, method?: string): Act => ({
  before: (page) =>
    page.route(path, (route) =>
      method && route.request().method() !== method ? route.continue() : route.fulfill(FAULT),
    ),
  after,
});

const offline = (...steps: readonly Step[]): Act => ({ after: inTurn(...steps) });

const inDialogue =
  (name: RegExp): Step =>
  (page) =>
    page.getByRole('dialog').getByRole('button', { name }).last().click();

const writeQuestion: Step = async (page) => {
  await page
    .getByRole('button', { name: /^Ask a new question/ })
    .first()
    .click();
  const dialogue = page.getByRole('dialog');
  await dialogue.getByLabel('Question', { exact: true }).fill('Who has to act first?');
  for (const [at, text] of ['The government', 'The industry', 'Investors'].entries())
    await dialogue.getByLabel(`Option ${at + 1}`, { exact: true }).fill(text);
};
const nextQuestion = inTurn(press(/^Ask about these results/), (page) => seen(page, 'ticked; at most'));
const numberOfPeople = inTurn(press(/^Rehearse$/), (page) => page.getByLabel('Number of simulated people').fill('45'));
const writeMessage: Step = async (page) => {
  await page.getByLabel('Message', { exact: true }).fill('Coffee is served. We go on at 11:15.');
  await page.getByLabel('Message', { exact: true }).scrollIntoViewIfNeeded();
};
const selectIdeas: Step = async (page) => {
  await page.getByRole('option').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('g');
  await page.keyboard.type('Finance');
};
const askNow = inDialogue(/^Ask now/);

export const openLibrary = failing('**/api/templates', inTurn(press(/^Ask a new question/), press('From the library')));
export const saveToLibrary = failing('**/activities/*/save', press('Save to the library'));
export const ask = failing('**/session/ask', inTurn(writeQuestion, askNow));
export const askOffline = offline(writeQuestion, loseConnection, askNow);
export const loadItems = failing('**/activities/*/items', press(/^Ask about these results/));
export const askNext = failing('**/session/ask', inTurn(nextQuestion, askNow));
export const askNextOffline = offline(nextQuestion, loseConnection, askNow);
export const rehearse = failing('**/rehearse', inTurn(numberOfPeople, inDialogue(/^Start/)));
export const rehearseOffline = offline(numberOfPeople, loseConnection, inDialogue(/^Start/));
export const admit = failing('**/session/waiting/admit', press(/^Let in all/));
export const sendMessage = failing('**/session/message', inTurn(writeMessage, press('Send to all phones')));
export const writeMessageOffline = offline(writeMessage, loseConnection);
export const openGroups = failing('**/by-group', (page) => page.getByText('Results by group').first().click());
export const group = failing(
  '**/entries/arrange',
  inTurn(selectIdeas, (page) => page.keyboard.press('Enter')),
);
export const groupOffline = offline(selectIdeas, loseConnection);

export const addFromLibrary = failing(
  '**/api/roundtables/*/activities',
  inTurn(press('From the library'), async (page: Page) => {
    const add = page.getByRole('button', { name: 'Add Go ahead or not' });
    await add.scrollIntoViewIfNeeded();
    await add.click();
  }),
  'POST',
);

export const approveStatement = failing('**/entries/*/decide', async (page, { base }, { code, activities = [] }) => {
  const id = activities.find(({ kind }) => kind === 'consensus')?.id ?? '';
  const person = await Phone.join(base, code ?? '');
  await person.answer(id, { agree: [], disagree: [], pass: [], entries: [ADDED] });
  await page
    .getByRole('button', { name: `Approve: ${ADDED}` })
    .first()
    .click();
});
