/**
 * What the pages are looked at with: a server without a row, one row in each list, the demo with rooms in every state,
 * 200 rows in each list. Each maker answers the places that the paths of pages.mjs name, and `phones` and `stages`.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import { HttpClient } from '../load/http-client.mjs';
import { inParallel } from '../load/raw-socket.mjs';
import { roomsInMoreStates } from './more-states.mjs';
import { publishedCompared, publishedResult } from './published.mjs';
import { rehearsalOf } from './rehearsals.mjs';
import {
  acceptAll,
  act,
  addPerson,
  answerAll,
  draft,
  invite,
  joinOnOneDevice,
  note,
  phoneIn,
  readEntries,
  schedule,
  stageOf,
  start,
} from './rooms.mjs';
import { roomsInAllStates } from './states.mjs';
import { LONG, LONG_BODY, TYPICAL } from './texts.mjs';
import { waitingRooms } from './waiting.mjs';

/** Rows that a list is looked at with. */
const MANY = 200;
const numbers = Array.from({ length: MANY }, (_, n) => n);

/** Empty, of a server without demo data; the administrator is there, since somebody must be. */
export async function emptyWorld() {
  return {};
}

/** One roundtable, held and published with one contribution; one person, one invitation, one mail. */
export async function oneWorld(base, { organiser, reviewer, noteTaker }) {
  const room = await schedule(organiser);
  await invite(organiser, room, [await addPerson(organiser, TYPICAL, 'one')]);
  await organiser.post(`/api/roundtables/${room.id}/session/start`, { confirmEarly: true });
  const { contributionRefs } = await holdAndPublish({ organiser, reviewer, noteTaker }, room, 1, () => ({
    title: 'Grid connection dates delay cell plants',
    body: 'Offers are dated 2031 or later, so that investors wait.',
  }));
  return { id: room.id, ref: room.ref, text: contributionRefs[0] };
}

/** The demo as `npm start` makes it. */
export async function demoWorld(base, { organiser }) {
  const { items } = await organiser.get('/api/roundtables');
  const ready = items.find((one) => one.state === 'scheduled');
  const published = items.find((one) => one.state === 'published');
  const found = await organiser.get('/api/archive/search');
  const [activity] = (await organiser.get(`/api/roundtables/${ready.id}/activities`)).items;
  const { joinCode } = await organiser.get(`/api/roundtables/${ready.id}`);
  return {
    id: ready.id,
    code: joinCode,
    activity: activity.id,
    published: published.id,
    ref: published.ref,
    poll: found.items.find((one) => one.type === 'poll_result').ref,
    scale: found.items.find((one) => one.title.includes('on a scale of')).ref,
    text: found.items.find((one) => one.type !== 'poll_result').ref,
  };
}

/** Beside the demo: rooms in every state, in usual and in very long words, and personal links in every state. */
export async function statesWorld(base, staff) {
  const { organiser } = staff;
  const demo = await demoWorld(base, staff);
  const usual = await roomsInAllStates(base, staff, TYPICAL);
  const long = await roomsInAllStates(base, staff, LONG, 'long-');
  const [seats, longSeats] = [await seatsRoom(base, organiser, TYPICAL), await seatsRoom(base, organiser, LONG)];
  const more = await roomsInMoreStates(base, staff);
  return {
    ...demo,
    nothing: '00000000-0000-4000-8000-000000000000',
    draft: (await draft(organiser)).id,
    ...usual.places,
    ...long.places,
    ...more.places,
    ...(await longInPublic(staff)),
    ...(await withdrawn(staff)),
    ranking: await publishedResult(base, staff, 3, TYPICAL),
    'long-ranking': await publishedResult(base, staff, 3, LONG),
    points: await publishedResult(base, staff, 4, TYPICAL),
    'long-points': await publishedResult(base, staff, 4, LONG),
    written: await publishedResult(base, staff, 5, TYPICAL),
    consensus: await publishedResult(base, staff, 9, TYPICAL),
    'long-consensus': await publishedResult(base, staff, 9, LONG),
    ideas: await publishedResult(base, staff, 10, TYPICAL),
    cloud: await publishedResult(base, staff, 7, TYPICAL),
    asked: await publishedResult(base, staff, 8, TYPICAL),
    statements: await publishedResult(base, staff, 6, TYPICAL),
    'long-statements': await publishedResult(base, staff, 6, LONG),
    ...(await publishedCompared(base, staff)),
    ...(await invitations(base, organiser)),
    ...(await waitingRooms(base, organiser)),
    ...(await rehearsalOf(organiser)),
    unplanned: await runNow(organiser, TYPICAL),
    unfiled: await runNow(organiser, LONG, 'and ended'),
    seats: seats.id,
    'long-seats': longSeats.id,
    phones: {
      ...usual.phones,
      ...long.phones,
      ...more.phones,
      ...(await takenOut(base, organiser)),
      ...seats.phones,
    },
    stages: { ...usual.stages, ...long.stages, ...more.stages },
  };
}

/** A session that nobody planned: it runs, or it has ended. */
async function runNow(organiser, words, ended) {
  const id = randomUUID();
  await organiser.post('/api/sessions', { opId: id, title: words.title });
  if (ended) await organiser.post(`/api/roundtables/${id}/session/close`, { closeActivities: true });
  return id;
}

/** 200 people, roundtables, invitations, mails, texts that wait, published contributions, accounts; the longest agenda. */
export async function manyWorld(base, staff) {
  const { organiser, administrator, reviewer } = staff;
  const people = await inParallel(numbers, 8, (n) => addPerson(organiser, n % 9 ? TYPICAL : LONG, n));
  const crowded = await schedule(organiser, { agenda: manyItems(), activities: [longestChoice()] });
  await invite(organiser, crowded, people);
  const waiting = await start(organiser);
  await note(staff.noteTaker, waiting, MANY, textNumber);
  const held = await start(organiser);
  const { contributionRefs } = await holdAndPublish(staff, held, MANY, textNumber);
  const open = await start(organiser, { agenda: manyItems(), activities: manyActivities() });
  await act(organiser, open, 0, 'open');
  await inParallel(numbers, 8, (n) => addAccount(administrator, n));
  await inParallel(numbers, 4, (n) => publishedRoundtable({ organiser, reviewer }, n, staff.noteTaker));
  return {
    crowded: crowded.id,
    crowdedActivity: crowded.activities[0].id,
    waiting: waiting.id,
    held: held.id,
    ref: held.ref,
    text: contributionRefs[0],
    open: open.id,
    planned: (await schedule(organiser)).id,
    phones: { open: await phoneIn(base, open) },
    stages: { open: await stageOf(base, organiser, open) },
  };
}

const textNumber = (n) =>
  n % 20 === 3
    ? { title: LONG.title, body: LONG_BODY }
    : {
        title: `Finding number ${n + 1}: grid dates delay plants`,
        body: `Offers of kind ${n + 1} are dated 2031 or later.`,
      };

function addAccount(administrator, n) {
  const texts = n % 9 ? TYPICAL : LONG;
  return administrator.post('/api/accounts', {
    email: `account-${n}@${texts === LONG ? 'sub.'.repeat(20) : ''}example.org`,
    displayName: n % 9 ? `${texts.person} ${n}` : texts.person,
    roles: [{ role: 'organiser', scope: 'organisation', scopeId: null }],
  });
}

/** Texts are written and accepted, the session ends, a second person publishes. */
async function holdAndPublish({ organiser, reviewer, noteTaker }, room, count, textOf) {
  const ids = await note(noteTaker, room, count, textOf);
  await acceptAll(organiser, room, ids);
  await organiser.post(`/api/roundtables/${room.id}/session/close`, { closeActivities: true });
  return reviewer.post(`/api/roundtables/${room.id}/publish`);
}

async function publishedRoundtable({ organiser, reviewer }, n, noteTaker) {
  const room = await start(organiser, {
    texts: { ...TYPICAL, title: `${TYPICAL.title}, part ${n + 1}` },
    activities: [],
  });
  await holdAndPublish({ organiser, reviewer, noteTaker }, room, 1, () => textNumber(n + 1000));
}

async function longInPublic(staff) {
  const room = await start(staff.organiser, { texts: LONG, activities: [] });
  const { contributionRefs } = await holdAndPublish(staff, room, 1, () => ({ title: LONG.title, body: LONG_BODY }));
  return { 'long-ref': room.ref, 'long-text': contributionRefs[0] };
}

async function withdrawn(staff) {
  const room = await start(staff.organiser, { activities: [] });
  await holdAndPublish(staff, room, 1, textNumber);
  await staff.organiser.post(`/api/roundtables/${room.id}/withdraw`, {
    reason: 'A speaker was quoted without consent.',
  });
  return { withdrawn: room.ref, withdrawnId: room.id };
}

const manyItems = () =>
  Array.from({ length: 60 }, (_, n) => ({
    kind: 'talk',
    title: n === 5 ? LONG.title : `Item ${n + 1}`,
    plannedMinutes: 2,
  }));

const longestChoice = () => ({
  kind: 'single_choice',
  question: LONG.question,
  config: { options: Array.from({ length: 50 }, (_, n) => ({ id: `o${n}`, text: `Option ${n + 1}` })) },
});

const manyActivities = () =>
  Array.from({ length: 40 }, (_, n) => ({ ...longestChoice(), question: `Question ${n + 1} of many` }));

/** Personal links in each state: their tokens. */
async function invitations(base, organiser) {
  const room = await schedule(organiser);
  const longRoom = await schedule(organiser, { texts: LONG });
  const cancelled = await schedule(organiser);
  const live = await start(organiser, { joining: 'invited' });
  const tokens = {
    invited: await personalLink(organiser, room, 'invited'),
    accepted: await personalLink(organiser, room, 'accepted'),
    'long-invited': await personalLink(organiser, longRoom, 'long-invited', LONG),
    'invited-cancelled': await personalLink(organiser, cancelled, 'cancelled'),
    'invited-live': await personalLink(organiser, live, 'live'),
  };
  await (await browserWith(base, tokens.accepted)).put('/api/invitation/answer', { answer: 'accepted' });
  await organiser.post(`/api/roundtables/${cancelled.id}/cancel`, { reason: 'The minister is away that week.' });
  return { ...tokens, invitees: room.id };
}

/** Invites a new person and reads the link in the mail: its token. */
async function personalLink(organiser, room, n, texts = TYPICAL) {
  const personId = await addPerson(organiser, texts, n);
  await invite(organiser, room, [personId]);
  const { items: people } = await organiser.get('/api/people');
  const { email } = people.find((one) => one.id === personId);
  return (await mailTo(organiser, email)).match(/\/i\/([\w-]+)/)[1];
}

/** The text of the newest mail to an address, once its job has run. */
export async function mailTo(organiser, address, tries = 600) {
  const { items } = await organiser.get('/api/outbox');
  const mail = items.find((one) => one.to.includes(address));
  if (mail) return mail.text;
  if (tries === 0) throw new Error(`No mail reached ${address}.`);
  await sleep(100);
  return mailTo(organiser, address, tries - 1);
}

async function browserWith(base, token) {
  const browser = new HttpClient(base);
  // The link answers with the cookie and a redirect, which only a browser follows.
  await browser.get(`/i/${token}`).catch((answer) => {
    if (answer.status !== 303) throw answer;
  });
  return browser;
}

/** A phone whose invitation was withdrawn while it was in the room. */
async function takenOut(base, organiser) {
  const room = await start(organiser, { joining: 'invited' });
  const browser = await browserWith(base, await personalLink(organiser, room, 'taken-out'));
  const { participantToken, session } = await browser.post('/api/join/invitation');
  const { items } = await organiser.get(`/api/roundtables/${room.id}/invitations`);
  await organiser.post(`/api/roundtables/${room.id}/invitations/${items[0].id}/revoke`);
  return { 'taken-out': { place: room.id, token: participantToken, session, ruleAcknowledged: true } };
}

/** Two seats on one device, others on devices of their own, and one that the host has taken out: its phone. */
async function seatsRoom(base, organiser, texts) {
  const room = await start(organiser, { texts, sharedDevices: true });
  const at = `/api/roundtables/${room.id}/session/seats`;
  const gone = await phoneIn(base, room);
  const { single } = await organiser.get(at);
  await organiser.post(`${at}/take-out`, { seatId: single[0].id });
  await joinOnOneDevice(base, room, [texts.person, undefined]);
  for (const name of [texts.person, undefined, undefined]) await joinOnOneDevice(base, room, [name]);
  return { id: room.id, phones: { 'seat-taken-out': { ...gone, place: room.id } } };
}
