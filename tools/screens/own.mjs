/** The page about oneself: what a phone has kept of its person, and what became of it; and whoever joins in their tab. */
import { LONG, LONG_BODY } from './texts.mjs';

export const ownPages = [
  { name: 'phone-me-wrote', path: '/j/{place}/me', phone: 'waiting', act: 'me-wrote', shows: 'My contributions' },
  { name: 'phone-me-wrote-long', path: '/j/{place}/me', phone: 'long-waiting', act: 'me-wrote-long' },
  { name: 'phone-me-became', path: '/j/{place}/me', phone: 'waiting', act: 'me-became', shows: 'Said twice' },
  { name: 'phone-me-withdraw', path: '/j/{place}/me', phone: 'waiting', act: 'me-withdraw', shows: 'cannot be undone' },
  {
    name: 'phone-me-offline',
    path: '/j/{place}/me',
    phone: 'waiting',
    act: 'me-offline',
    shows: 'The server could not be reached',
  },
  { name: 'join-passed-on', path: '/j/{place}', phone: 'waiting', act: 'passed-on', shows: 'Somebody has joined here' },
];

/** As the page keeps it: it is read when the page is loaded. */
const kept = (title, body) => async (page) => {
  await page.evaluate(
    ([receipt, answer]) => {
      const kept = localStorage.getItem(`rt-place:${location.pathname.split('/')[2]}`);
      const { session, token } = JSON.parse(kept);
      const seat = `${session.roundtableId}:${token.slice(0, 21)}`;
      localStorage.setItem(`rt-receipts:${seat}`, JSON.stringify([receipt]));
      localStorage.setItem(`rt-own:${seat}`, JSON.stringify([answer]));
    },
    [
      { secret: 'q3V7n1s8kZp0aXyTg5Lw2RfBhJcUeMdKiOvNxQzSt4E', title, body },
      { activityId: 'a0', question: 'Which barrier should be taken up first?', words: 'Cost of energy' },
    ],
  );
  await page.reload();
  await page.getByText('My contributions').waitFor();
};
const wrote = kept(
  'Grid connection dates delay cell plants',
  'Offers are dated 2031 or later, so that investors wait.',
);

const answer = (body) => (route) => route.fulfill({ contentType: 'application/json', body: JSON.stringify(body) });
const look = (page) => page.getByRole('button', { name: 'See what became of it' }).click();

const shared = async (route) => answer({ ...(await (await route.fetch()).json()), sharedDevices: true })(route);

export const ownActs = {
  'passed-on': {
    alone: true,
    before: (page) => page.route('**/api/join/lookup', shared),
    after: async (page) => {
      await page.evaluate(() => Object.entries(localStorage).forEach(([key, kept]) => (sessionStorage[key] = kept)));
      await page.reload();
    },
  },
  'me-wrote': { alone: true, after: wrote },
  'me-wrote-long': { alone: true, after: kept(LONG.title, LONG_BODY) },
  'me-became': {
    alone: true,
    before: (page) =>
      page.route('**/by-secret', answer({ state: 'rejected', ref: null, reason: 'Said twice.', approval: 'none' })),
    after: async (page) => {
      await wrote(page);
      await look(page);
    },
  },
  'me-withdraw': {
    alone: true,
    after: async (page) => {
      await wrote(page);
      await page.getByRole('button', { name: /^Withdraw/ }).click();
    },
  },
  'me-offline': {
    alone: true,
    before: (page) => page.route('**/by-secret', (route) => route.abort()),
    after: async (page) => {
      await wrote(page);
      await look(page);
    },
  },
};
