/** Several lines come into a field as from the clipboard, which a browser without a window keeps to itself. */
const paste = (field, lines) =>
  field.evaluate((input, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, lines.join('\n'));

/** Somebody else gives the question whose form is open another time limit. */
async function changeAsAnother() {
  const path = `/api${location.pathname.replace('/console', '')}`;
  const headers = { 'content-type': 'application/json' };
  await fetch(path, { method: 'PATCH', headers, body: JSON.stringify({ durationSec: 95 }) });
}

/** What a facilitator asks without having planned it. */
export const ASKING = {
  'question-conflict': {
    after: async (page) => {
      await page.getByLabel('Question', { exact: true }).fill('Which of these would help you first?');
      await page.evaluate(changeAsAnother);
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByRole('button', { name: 'Load what is stored now' }).waitFor();
    },
  },
  'ask-time': { after: (page) => page.getByRole('button', { name: 'Ask for more time' }).click() },
  'ask-new': {
    after: async (page) => {
      await page.getByRole('button', { name: /^Ask a new question/ }).click();
      await paste(page.getByLabel('Option 1', { exact: true }), ['Loans', 'Test facilities', 'Training', 'Loans']);
    },
  },
  'ask-from-library': {
    after: async (page) => {
      await page.getByRole('button', { name: /^Ask a new question/ }).click();
      await page.getByRole('button', { name: 'From the library' }).click();
      await page.getByRole('button', { name: 'Preview Go ahead or not' }).click();
    },
  },
  'plan-from-library': {
    after: async (page) => {
      await page.getByRole('button', { name: 'From the library' }).click();
      await page.getByRole('button', { name: 'Preview First words' }).click();
    },
  },
  rehearse: { after: (page) => page.getByRole('button', { name: 'Rehearse', exact: true }).click() },
  'ask-next': { after: (page) => page.getByRole('button', { name: /^Ask the room about these/ }).click() },
};

const RESULTS = '**/api/roundtables/*/results';
const download = (page) => page.getByRole('button', { name: 'Download all' }).click();
const refused = { status: 500, json: { code: 'internal', message: 'Something went wrong on our side.' } };

/** After the session: results that are taken away, and texts that are opened for review. */
export const REVIEWING = {
  'download-all': { after: download },
  'download-fails': { before: (page) => page.route(RESULTS, (route) => route.fulfill(refused)), after: download },
  'download-hangs': { before: (page) => page.route(RESULTS, () => undefined), after: download },
  'open-marked': {
    after: (page) => page.getByRole('button', { name: /^As Dr Jane Smith/ }).click(),
  },
  'open-at-door': { after: (page) => page.getByRole('button', { name: /^Grid connection dates/ }).click() },
};

const openOwnDevices = (page) =>
  page
    .getByText(/own device/)
    .first()
    .click();
const takeOut = (page) =>
  page
    .getByRole('button', { name: /^Take out / })
    .first()
    .click();

/** What is done with seats in the live console. */
export const SEATS = {
  seats: {
    after: async (page) => {
      await openOwnDevices(page);
      await page.getByRole('heading', { name: 'Seats' }).scrollIntoViewIfNeeded();
    },
  },
  'take-out': { after: (page) => takeOut(page) },
  'take-out-own': {
    after: async (page) => {
      await openOwnDevices(page);
      await takeOut(page);
    },
  },
};
