/**
 * What a person does on a page before it is looked at: `before` it is opened, or `after`. `alone`: it changes what other
 * pages of the same browser would show.
 */

import { ASKING, REVIEWING, SEATS } from './asking-acts.mjs';
import { FILLING } from './filled-forms.mjs';
import { laterCode } from './later-code.mjs';

const button = (page, name) => page.getByRole('button', { name, exact: true }).first();
const press = (name) => ({ after: (page) => button(page, name).click() });
const fill = async (page, label, value) => page.getByLabel(label).first().fill(value);

const problem = {
  status: 500,
  contentType: 'application/problem+json',
  body: JSON.stringify({
    type: 'about:blank',
    title: 'internal',
    status: 500,
    code: 'internal',
    message: 'Something went wrong on our side.',
    traceId: '0f8fad5b-d9cb-469f-a165-70867728950e',
  }),
};

const absent = {
  ...problem,
  status: 404,
  body: JSON.stringify({
    code: 'not-found',
    message: 'There is nothing at this address for you.',
    traceId: '0f8fad5b',
  }),
};

/** A part of the interface that fails, one that is not there, and one that never answers. */
const fails = (path, answer = problem) => ({ before: (page) => page.route(path, (route) => route.fulfill(answer)) });
const hangs = (path) => ({
  before: (page) => page.route(path, () => undefined),
  after: async (page) => {
    await page.getByText('Loading').first().waitFor();
    await page.evaluate(() => (document.documentElement.dataset.loading = 'yes'));
  },
});

/** The line goes away once the state stands, which an offline phone still shows. */
const goesOffline = (shown) => ({
  alone: true,
  after: async (page) => {
    await page.getByText(shown).first().waitFor();
    await page.context().setOffline(true);
  },
});

/** Changes what the server tells a page of its room, on the socket and without it. */
const retold = (change) => ({
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
});

/** As after a crash of the database in which the key of the session was lost while voting was open. */
const cutShort = (told) => told.replaceAll('"state":"open"', '"state":"closed","cutShort":true');
/** As once another host has gone from the question to none. */
const atNoQuestion = (told) => told.replace(/"currentActivityId":"[^"]+"/g, '"currentActivityId":null');
/** The time runs from when it is told, before the page stands: a busy machine needs many of these seconds for it. */
const nearlyOver = (told) => told.replace(/"remainingMs":\d+/g, '"remainingMs":59000');

const tooMany = {
  ...problem,
  status: 429,
  headers: { 'retry-after': '600' },
  body: JSON.stringify({
    code: 'rate-limited',
    message: 'Too many attempts in a short time.',
    retryAfterMs: 600_000,
    traceId: '0f8fad5b',
  }),
};

const NOTE = 'Only the team sees this';

/**
 * Leaves the notes to the chair of a page with a text of its own, while another console stores one. What the page sends is held
 * until the other text is stored: it saves by itself as well, and a busy machine may be slower than that.
 */
async function writeAtOnce(page, organiser, { own, other }) {
  const notes = '/session/chair-note';
  const isSaved = (request) => request.method() === 'PUT' && request.url().endsWith(notes);
  let letPass = () => undefined;
  const stored = new Promise((resolve) => (letPass = resolve));
  await page.route(`**${notes}`, async (route) => {
    if (isSaved(route.request())) await stored;
    await route.continue();
  });
  const write = async () => {
    await page.getByLabel(NOTE).fill(own);
    await page.getByLabel(NOTE).blur();
  };
  await Promise.all([page.waitForRequest(isSaved), write()]);
  const path = `/api${new URL(page.url()).pathname.replace('/console', '').replace('/live', '')}${notes}`;
  const { version } = await organiser.get(path);
  await organiser.put(path, { text: other, version });
  letPass();
}

/** As right after a roundtable was moved: its mails wait, and who had accepted is asked again. */
async function showMoved(page) {
  const change = (path, over) =>
    page.route(path, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: over(await response.json()) });
    });
  const held = { id: 'f47ac10b-58cc-4372-a567-0e02b2c3d479', occasion: 'changed', count: 3, goInMs: 24_000 };
  await change(/\/api\/roundtables\/[^/]+$/, (body) => ({
    ...body,
    heldMails: [held],
    invitations: { ...body.invitations, accepted: 0, askedAgain: 1 },
  }));
  await change(/\/invitations$/, ({ items, ...list }) => ({
    ...list,
    items: items.map((row) => ({ ...row, askedAgain: row.state === 'accepted' })),
  }));
}

export const ACTS = {
  'phone-offline': goesOffline('Send answer'),
  'stage-offline': goesOffline('answered'),
  'live-offline': goesOffline('Close voting'),
  'offline-early': goesOffline('Start the session'),
  'sorting-on': {
    ...retold(atNoQuestion),
    after: (page) => page.getByRole('button', { name: 'Go on grouping' }).first().click(),
  },
  'cut-short': retold(cutShort),
  'last-seconds': retold(nearlyOver),
  /** An answer is given without a connection, and voting closes before it is sent. */
  late: {
    alone: true,
    after: async (page, { staff, places }) => {
      await page.getByLabel('Cost of energy').check();
      await laterCode(page);
      await page.context().setOffline(true);
      await button(page, 'Send answer').click();
      await page.getByText('saved on this device').first().waitFor();
      const { items } = await staff.organiser.get(`/api/roundtables/${places.late}/activities`);
      await staff.organiser.post(`/api/roundtables/${places.late}/activities/${items[0].id}/close`);
      await page.context().setOffline(false);
    },
  },
  'by-group': { after: (page) => page.getByText('Results by group').first().click() },
  pairs: {
    after: async (page) => {
      await page.getByText('Picked together').first().click();
      await page.getByRole('table').first().waitFor();
    },
  },
  'note-offline': {
    alone: true,
    after: async (page) => {
      await goesOffline('Close voting').after(page);
      await page.getByLabel(NOTE).fill('Ask Wales as well.');
      await page.getByLabel(NOTE).blur();
      await page.getByText('the connection is lost').first().waitFor();
    },
  },
  'note-conflict': {
    after: async (page, { staff }) => {
      const other = 'Ask Scotland first: they have to leave at three.';
      await writeAtOnce(page, staff.organiser, { own: 'Ask Wales as well.', other });
      await page.getByText('The other text:').waitFor();
    },
  },
  loading: hangs('**/api/roundtables'),
  'join-loading': hangs('**/api/join/lookup'),
  'list-fails': fails('**/api/roundtables'),
  'roundtable-fails': fails('**/api/roundtables/*'),
  'outbox-absent': fails('**/api/outbox', absent),
  'join-fails': fails('**/api/join/lookup'),
  'invitation-fails': fails('**/api/invitation'),

  // The public site
  table: press('Table'),

  // Phones
  'code-empty': press('Continue'),
  'join-unread': press('Join'),
  'whole-title': { after: (page) => page.getByRole('button', { expanded: false }).first().click() },
  'answer-empty': press('Send answer'),
  'open-table': {
    after: (page) => page.getByText('Show as a table').first().click(),
  },
  ...FILLING,
  'write-empty': {
    after: async (page) => {
      await page.getByLabel('Something else').check();
      await button(page, 'Send answer').click();
    },
  },
  contribute: press('Save contribution'),
  'contribute-saved': {
    after: async (page) => {
      await fill(page, 'Title', 'Grid connection dates delay cell plants');
      await fill(page, 'Your contribution', 'Offers are dated 2031 or later, so that investors wait.');
      await button(page, 'Save contribution').click();
    },
  },

  // Signing in
  'mail-wrong': press('Send the e-mail'),
  'ask-code': {
    alone: true,
    after: async (page) => {
      await fill(page, 'E-mail address', 'someone@example.org');
      await button(page, 'Send the e-mail').click();
      await page.getByLabel('6-digit code').waitFor();
    },
  },
  'too-many': {
    alone: true,
    before: (page) => page.route('**/api/sign-in', (route) => route.fulfill(tooMany)),
    after: async (page) => {
      await fill(page, 'E-mail address', 'someone@example.org');
      await button(page, 'Send the e-mail').click();
    },
  },
  'wrong-code': {
    alone: true,
    after: async (page) => {
      await ACTS['ask-code'].after(page);
      await fill(page, '6-digit code', '000000');
      await button(page, 'Sign in').click();
    },
  },

  // The console
  'word-entry': press(/^Edit: /),
  menu: press('Menu'),
  who: {
    after: async (page) => {
      await button(page, 'Menu').click();
      await page.getByRole('button', { name: /\(demo\)$/ }).click();
    },
  },
  'make-empty': press('Create draft'),
  'add-person': press('Add a person'),
  'add-account': press('Add an account'),
  'privacy-empty': {
    after: async (page) => {
      for (const label of ['Controller', 'E-mail address', 'Lawful basis', 'How long']) await fill(page, label, '');
      await button(page, 'Save').click();
    },
  },
  'ask-emergency': press('Emergency access'),
  'add-item': press('Add an item'),
  'invite-people': press('Invite people'),
  'delete-draft': press('Delete draft'),
  'held-mails': { before: showMoved },
  'tell-people': {
    after: async (page) => {
      await fill(page, 'Town', 'Durham');
      await button(page, 'Save').click();
    },
  },
  'ends-other-day': { after: (page) => page.getByLabel('It ends on another day').check() },
  'cancel-roundtable': press('Cancel this roundtable'),
  'start-early': press('Start the session'),
  keys: press('Keys'),
  ...SEATS,
  ...ASKING,
  ...REVIEWING,
  'end-session': press('End session'),
  promote: { after: (page) => page.getByRole('button', { name: /^Make it an option/ }).click() },
  reopen: press('Open again'),
  reject: press('Reject'),
  edit: press('Edit'),
  withdraw: press('Withdraw'),
  'publish-dialogue': press('Publish'),
  'save-empty': press('Save'),
};
