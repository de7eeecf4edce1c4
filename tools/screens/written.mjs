/** What people write: questions that votes hide and hosts answer, and entries with what they rest on. */
import { HttpClient } from '../load/http-client.mjs';
import { joinByCode, response } from '../load/room.mjs';
import { eachReacts } from './reactions.mjs';
import { act, answerAll, phoneIn, stageOf, start } from './rooms.mjs';
import { activitiesOf, LONG, TYPICAL } from './texts.mjs';

const HIDE_AT = 2;
const VOTERS = 5;

/** Two questions of the author stand there with what became of them, and one is still to be dealt with. */
const OWN = [
  'Why are the plants of the south always asked first?',
  'When will a firm with fewer than 250 people get a date for its grid connection?',
  'Who pays for the training of the technicians who are needed from next spring?',
];
const REPLY = 'The network operator gives dates from May. Whoever has waited for more than two years comes first.';

/** The place and the author's phone of a list of which votes have hidden two questions, the host a third, and that has two answers. */
export async function votedOutRoom(base, { organiser }, name, texts) {
  const board = activitiesOf(texts).find(({ kind }) => kind === 'qa');
  const config = { ...board.config, moderation: 'post', downvotes: true, hideAt: HIDE_AT };
  const room = await start(organiser, { texts, activities: [{ ...board, config }] });
  const [{ id: activityId }] = room.activities;
  await act(organiser, room, 0, 'open');
  await organiser.put(`/api/roundtables/${room.id}/session/current`, { activityId });
  await answerAll(base, room, 0, 3);
  const phone = await phoneIn(base, room);
  const own = texts === LONG ? OWN.map((text) => `${text} ${LONG.question}`.slice(0, 500).trim()) : OWN;
  const { activityId: _of, ...body } = response(activityId, { entries: own }, 1);
  await new HttpClient(base, { token: phone.token }).put(`/api/live/activities/${activityId}/response`, body);
  await decide(base, organiser, room, own, texts === LONG ? LONG.question : REPLY);
  return { name, room, phone };
}

async function decide(base, organiser, room, own, reply) {
  const [{ id: activityId }] = room.activities;
  const at = `/api/roundtables/${room.id}/activities/${activityId}/entries`;
  const { items } = await organiser.get(`${at}?state=shown`);
  const [disliked, answered, waiting] = own.map((text) => items.find((entry) => entry.text === text));
  const [another, third, fourth] = items.filter(({ text }) => !own.includes(text));
  await eachReacts(base, room, activityId, VOTERS, (n) => [
    [answered, 1],
    [n % 2 ? waiting : fourth, n % 3 ? 1 : -1],
    ...(n < HIDE_AT ? [disliked, another].map((entry) => [entry, -1]) : []),
  ]);
  await organiser.post(`${at}/${third.id}/decide`, { verb: 'hide' });
  await organiser.post(`${at}/${fourth.id}/decide`, { verb: 'answer' });
  await organiser.post(`${at}/${answered.id}/decide`, { verb: 'answer', text: reply });
}

const SIGNED_AS = 'Dr Alexandra Featherstonehaugh-Cholmondeley';
const SIGNED = 'Give dates for connections that a bank can lend on.';

/**
 * The place, stage and a phone of an open question of this kind, read by all while it is open, to which that person and others, who
 * gave no name, have written: one of the others' texts is pinned, and one waits for a host.
 */
export async function signedRoom(base, { organiser }, name, kindOf = 'open_text') {
  const asked = activitiesOf(TYPICAL, { visibility: 'always' }).find(({ kind }) => kind === kindOf);
  const room = await start(organiser, { activities: [asked] });
  const [{ id: activityId }] = room.activities;
  await act(organiser, room, 0, 'open');
  await organiser.put(`/api/roundtables/${room.id}/session/current`, { activityId });
  await answerAll(base, room, 0, 3);
  const session = await new HttpClient(base).post('/api/join/lookup', { code: room.code });
  const join = () => joinByCode(base, room.code, { displayName: SIGNED_AS });
  const [writer, reader] = [await join(), await join()];
  const { activityId: _of, ...body } = response(activityId, { entries: [SIGNED], named: [true] }, 1);
  await new HttpClient(base, { token: writer }).put(`/api/live/activities/${activityId}/response`, body);
  await pinOne(organiser, `/api/roundtables/${room.id}/activities/${activityId}/entries`);
  await organiser.put(`/api/roundtables/${room.id}/session/stage-view`, { view: 'results' });
  const phone = { place: room.code, token: reader, session, ruleAcknowledged: true, name: SIGNED_AS };
  return { name, room, phone, stage: await stageOf(base, organiser, room) };
}

async function pinOne(organiser, at) {
  const { items } = await organiser.get(`${at}?state=waiting`);
  const [waits, pinned] = items.filter(({ text }) => text !== SIGNED).toSorted((a, b) => (a.text < b.text ? -1 : 1));
  for (const entry of items) if (entry !== waits) await organiser.post(`${at}/${entry.id}/decide`, { verb: 'approve' });
  await organiser.post(`${at}/${pinned.id}/decide`, { verb: 'pin' });
}

export const writtenPages = [
  { name: 'phone-own-name', path: '/j/{place}/now', phone: 'signed', shows: 'Show my name' },
  { name: 'stage-asked-by-name', path: '/stage', stage: 'asked-by-name', shows: SIGNED_AS },
  { name: 'stage-signed', path: '/stage', stage: 'signed', shows: SIGNED_AS },
  { name: 'phone-voted-out', path: '/j/{place}/now', phone: 'voted-out', shows: 'Hidden by votes of the room' },
  { name: 'phone-long-voted-out', path: '/j/{place}/now', phone: 'long-voted-out', shows: 'Hidden by votes' },
  { name: 'phone-sources', path: '/j/{place}/now', phone: 'open-written', act: 'name-sources', shows: 'Send answer' },
  {
    name: 'phone-sources-wrong',
    path: '/j/{place}/now',
    phone: 'open-written',
    act: 'name-wrong-source',
    shows: 'must begin with https',
  },
];

export const writtenConsole = [
  { name: 'live-signed', path: '/console/roundtables/{signed}/live', sees: 'With the name' },
  ...['', 'long-'].map((words) => ({
    name: `live-${words}voted-out`,
    path: `/console/roundtables/{${words}voted-out}/live`,
    sees: 'Hidden by votes',
  })),
  {
    name: 'live-answer',
    path: '/console/roundtables/{voted-out}/live',
    act: 'change-answer',
    sees: 'The room reads it',
  },
];

const nameSources = (sources) => async (page) => {
  await page.getByLabel('Entry 1', { exact: true }).fill('Give dates for connections that a bank can lend on.');
  await page.getByLabel(/^Sources of entry 1/).fill(sources.join('\n'));
};

export const writtenActs = {
  'name-sources': {
    after: nameSources([
      'https://www.example.org/a-report/with-a-long-address/on-the-queue-for-connections-in-2026.pdf',
      '10.5555/12345678',
      'EP 1234567 B1',
    ]),
  },
  'name-wrong-source': {
    after: async (page) => {
      await nameSources(['http://www.example.org/grid-queue'])(page);
      await page.getByRole('button', { name: 'Send answer' }).click();
    },
  },
  'change-answer': {
    after: (page) =>
      page
        .getByRole('button', { name: /^Change the answer: / })
        .first()
        .click(),
  },
};
