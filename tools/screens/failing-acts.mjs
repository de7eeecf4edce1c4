/** What hosts see where a press is refused by a server with a fault, and where the line is gone: what they typed stays. */
import { HttpClient } from '../load/http-client.mjs';
import { joinMany, response } from '../load/room.mjs';

const FAULT = {
  status: 500,
  contentType: 'application/problem+json',
  body: JSON.stringify({
    code: 'internal',
    message: 'Something went wrong on our side. Nothing was changed.',
    traceId: '0f8fad5b-d9cb-469f-a165-70867728950e',
  }),
};

const ADDED = 'Connections should go first to those who have planning consent.';

const press = (page, name) => page.getByRole('button', { name }).first().click();

/** Answers a part of the interface with a fault from when the page opens; `sent`: one method of it alone. */
const failing = (path, after, sent = null) => ({
  before: (page) =>
    page.route(path, (route) => {
      const passes = sent !== null && route.request().method() !== sent;
      return passes ? route.continue() : route.fulfill(FAULT);
    }),
  after,
});

/** Loses the line once `during` is done, then presses on. */
const losing = (during, then) => ({
  alone: true,
  after: async (page) => {
    await during(page);
    await page.context().setOffline(true);
    await then(page);
  },
});

const asksNew = async (page) => {
  await press(page, /^Ask a new question/);
  const dialogue = page.getByRole('dialog');
  await dialogue.getByLabel('Question', { exact: true }).fill('Who has to act first?');
  await dialogue.getByLabel('Option 1', { exact: true }).fill('The government');
  await dialogue.getByLabel('Option 2', { exact: true }).fill('The industry');
  await dialogue.getByLabel('Option 3', { exact: true }).fill('Investors');
};
const asksNext = async (page) => {
  await press(page, /^Ask the room about these/);
  await page.getByText('ticked; at most').first().waitFor();
};
const rehearses = async (page) => {
  await press(page, /^Rehearse$/);
  await page.getByLabel('Number of simulated people').fill('45');
};
const inDialogue = (name) => (page) => page.getByRole('dialog').getByRole('button', { name }).last().click();
const writesMessage = async (page) => {
  await page.getByLabel('Message', { exact: true }).fill('Coffee is served. We go on at 11:15.');
  await page.getByLabel('Message', { exact: true }).scrollIntoViewIfNeeded();
};
const selectsIdeas = async (page) => {
  const ideas = page.getByRole('option');
  await ideas.first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('g');
  await page.keyboard.type('Finance');
};

/** Somebody adds a statement, which waits for the host. */
async function addsStatement(base, code) {
  const [token] = await joinMany([base], code, 1);
  const phone = new HttpClient(base, { token });
  const { state } = await phone.get('/api/live/state');
  const { id } = state.activities.find(({ kind }) => kind === 'consensus');
  const { activityId: _of, ...body } = response(id, { agree: [], disagree: [], pass: [], entries: [ADDED] }, 1);
  await phone.put(`/api/live/activities/${id}/response`, body);
}

const addsFromLibrary = async (page) => {
  await press(page, 'From the library');
  const add = page.getByRole('button', { name: 'Add Go ahead or not' });
  await add.scrollIntoViewIfNeeded();
  await add.click();
};
const done = () => undefined;

const both = (one, then) => async (page) => {
  await one(page);
  await then(page);
};

export const failingActs = {
  'library-fails': failing(
    '**/api/templates',
    both(
      (page) => press(page, /^Ask a new question/),
      (page) => press(page, 'From the library'),
    ),
  ),
  'save-fails': failing('**/activities/*/save', (page) => press(page, 'Save to the library')),
  'ask-fails': failing('**/session/ask', both(asksNew, inDialogue(/^Ask now/))),
  'ask-offline': losing(asksNew, inDialogue(/^Ask now/)),
  'items-fail': failing('**/activities/*/items', (page) => press(page, /^Ask the room about these/)),
  'next-fails': failing('**/session/ask', both(asksNext, inDialogue(/^Ask now/))),
  'next-offline': losing(asksNext, inDialogue(/^Ask now/)),
  'rehearse-fails': failing('**/rehearse', both(rehearses, inDialogue(/^Start/))),
  'rehearse-offline': losing(rehearses, inDialogue(/^Start/)),
  'line-fails': failing('**/session/waiting', done),
  'admit-fails': failing('**/session/waiting/admit', (page) => press(page, /^Let in all/)),
  'line-offline': losing((page) => page.getByText('on the list').first().waitFor(), done),
  'message-fails': failing(
    '**/session/message',
    both(writesMessage, (page) => press(page, 'Send to all phones')),
  ),
  'message-offline': losing(writesMessage, done),
  'groups-fail': failing('**/by-group', (page) => page.getByText('Results by group').first().click()),
  'grouping-fails': failing(
    '**/entries/arrange',
    both(selectsIdeas, (page) => page.keyboard.press('Enter')),
  ),
  'grouping-offline': losing(selectsIdeas, done),
  'let-in-fails': failing('**/entries/*/decide', async (page, { base, places }) => {
    await addsStatement(base, places['open-consensus-code']);
    await press(page, `Approve: ${ADDED}`);
  }),
  'add-fails': failing('**/api/roundtables/*/activities', addsFromLibrary, 'POST'),
};
