/** Rooms in the states that screens show, made through the public interface as consoles and phones would make them. */
import { randomUUID } from 'node:crypto';

import { HttpClient } from '../load/http-client.mjs';
import { inParallel } from '../load/raw-socket.mjs';
import { joinByCode, response, wallTime } from '../load/room.mjs';
import { activitiesOf, answerOf, LONG, TYPICAL } from './texts.mjs';

const AGENDA = [
  { kind: 'intro', title: 'Welcome and the rule of the room', plannedMinutes: 10 },
  { kind: 'activity', title: 'What the room thinks', plannedMinutes: 40 },
  { kind: 'discussion', title: 'Who could act, and on what', plannedMinutes: 60 },
];

/** A draft with all that `over` says; `organiser` is signed in. */
export async function draft(organiser, { texts = TYPICAL, rule = 'attributed', ...over } = {}) {
  const sectors = await organiser.get('/api/sectors');
  return organiser.post('/api/roundtables', {
    title: texts.title,
    question: texts.question,
    sectorIds: sectors.items.slice(1, texts === TYPICAL ? 2 : 6).map(({ id }) => id),
    format: 'in_person',
    rule,
    ...over,
  });
}

/** A scheduled room with an agenda and activities: `{ id, code, rule, activities, agendaIds }`. */
export async function schedule(organiser, options = {}) {
  const {
    texts = TYPICAL,
    rule = 'attributed',
    agenda = AGENDA,
    activities = activitiesOf(texts),
    joining = 'open',
    sharedDevices = false,
  } = options;
  const { id, version } = await draft(organiser, { texts, rule });
  // In the afternoon whatever the hour is now: no screen says two days, and no clock is changed meanwhile.
  const [tomorrow] = wallTime(24 * 60).split('T');
  const changed = await organiser.patch(`/api/roundtables/${id}`, {
    version,
    tz: 'Europe/London',
    localStart: `${tomorrow}T14:00`,
    localEnd: `${tomorrow}T16:00`,
    place: texts.place,
    venue: `Room 2, ${texts.place}`.slice(0, 160),
    purpose: texts.question,
    capacity: 500,
    joining,
    sharedDevices,
  });
  const planned = await organiser.put(`/api/roundtables/${id}/agenda`, { version: changed.version, items: agenda });
  const agendaIds = planned.agenda.map((item) => item.id);
  const made = [];
  for (const activity of activities) {
    const body = { agendaItemId: agendaIds[1] ?? agendaIds[0], ...activity };
    made.push(await organiser.post(`/api/roundtables/${id}/activities`, body));
  }
  const { joinCode, ref } = await organiser.post(`/api/roundtables/${id}/schedule`);
  return { id, code: joinCode, ref, rule, activities: made, agendaIds };
}

/** A person of the directory, of whom it also knows what `known` says; the id. */
export async function addPerson(organiser, texts, n, known = {}) {
  const { id } = await organiser.post('/api/people', {
    fullName: `${texts.person}${texts === LONG ? '' : ` ${n}`}`,
    email:
      texts === LONG
        ? `a.${'very-long-local-part-'.repeat(2)}${n}@${'sub.'.repeat(20)}example.org`
        : `person-${n}@example.org`,
    organisationName: texts.organisation,
    stakeholderType: 'academia',
    regionCode: null,
    ...known,
  });
  return id;
}

export const invite = (organiser, room, personIds) =>
  organiser.post(`/api/roundtables/${room.id}/invitations`, { personIds });

/** A room whose session runs, nothing opened yet. */
export async function start(organiser, options) {
  const room = await schedule(organiser, options);
  await organiser.post(`/api/roundtables/${room.id}/session/start`, { confirmEarly: true });
  return room;
}

/** What the team wrote to the chair. */
export const writeNotes = (organiser, room, { chairNote }) =>
  organiser.put(`/api/roundtables/${room.id}/session/chair-note`, { text: chairNote, version: 0 });

export const act = (organiser, room, at, verb, body) =>
  organiser.post(`/api/roundtables/${room.id}/activities/${room.activities[at].id}/${verb}`, body);

/** Goes to activity number `at`: the room and its stage look at it. */
export const show = (organiser, room, at) =>
  organiser.put(`/api/roundtables/${room.id}/session/current`, { activityId: room.activities[at].id });

/** Lets `count` new people join and answer activity number `at`. */
export function answerAll(base, room, at, count) {
  return joinAll(base, room, count, (token, n) => answer(base, token, room.activities[at], n));
}

/** Lets `count` new people join, who say of themselves what `saidBy` tells; each then does what `next` says. */
export async function joinAll(base, room, count, next = () => undefined) {
  const { asks } = await new HttpClient(base).post('/api/join/lookup', { code: room.code });
  return inParallel(
    Array.from({ length: count }, (_, n) => n),
    8,
    async (n) => next(await joinByCode(base, room.code, saidBy(asks, n)), n),
  );
}

/** What the nth person says when joining: most are of three types and two places, and every seventh says nothing. */
function saidBy(asks, n) {
  if (!asks || n % 7 === 6) return {};
  return { typeId: asks.types[n % 3].id, placeId: asks.places[n % 2].id, online: n % 4 === 0 };
}

/** The host has read most entries of activity number `at`: of every five one waits still and one is hidden. */
export async function readEntries(organiser, room, at) {
  const activity = `/api/roundtables/${room.id}/activities/${room.activities[at].id}`;
  const { result } = await organiser.get(`${activity}/tally`);
  if (result && 'words' in result) return readWords(organiser, activity, result.words);
  const address = `${activity}/entries`;
  const { items } = await organiser.get(`${address}?state=waiting`);
  for (const [n, { id }] of items.entries()) {
    if (n % 5 !== 0) await organiser.post(`${address}/${id}/decide`, { verb: n % 5 === 1 ? 'hide' : 'approve' });
  }
  if (room.activities[at].kind === 'qa') await orderQuestions(organiser, address);
}

/** Of the questions the first is pinned, the second counts with it, and the last has its answer. */
async function orderQuestions(organiser, address) {
  const { items } = await organiser.get(`${address}?state=shown`);
  if (items.length < 4) return;
  await organiser.post(`${address}/${items[0].id}/decide`, { verb: 'pin' });
  await organiser.post(`${address}/${items[1].id}/decide`, { verb: 'merge', into: items[0].id });
  await organiser.post(`${address}/${items[3].id}/decide`, { verb: 'answer', text: 'By the end of the year.' });
}

/** Of the words every sixth stays unread, one is hidden and one counts as another. */
async function readWords(organiser, activity, words) {
  for (const [n, { label }] of words.entries()) {
    if (n % 6 !== 5) await organiser.post(`${activity}/hide`, { label, hide: n % 6 === 4 });
  }
  if (words.length > 4) {
    await organiser.post(`${activity}/merge`, { label: words[1].label, into: words[0].label });
  }
}

async function answer(base, token, activity, n) {
  const phone = new HttpClient(base, { token });
  // The path names the activity, the body does not.
  const { activityId, ...body } = response(activity.id, answerOf(activity, n), 1);
  await phone.put(`/api/live/activities/${activityId}/response`, body);
}

/**
 * A phone that has joined by code, and where `answered` says so has answered that activity: what its browser keeps
 * under the place.
 */
export async function phoneIn(base, room, { answered } = {}) {
  const token = await joinByCode(base, room.code);
  if (answered !== undefined) await answer(base, token, room.activities[answered], 1);
  const session = await new HttpClient(base).post('/api/join/lookup', { code: room.code });
  // A browser keeps one person a place: this one came as if by a personal link.
  const place = answered === undefined ? room.code : room.id;
  return { place, token, session, ruleAcknowledged: true };
}

/** People who share one device join by code, by name or without: their tokens in that order. */
export async function joinOnOneDevice(base, room, names) {
  const device = new HttpClient(base);
  const tokens = [];
  for (const displayName of names) {
    const { participantToken } = await device.post('/api/join', {
      code: room.code,
      ...(displayName && { displayName }),
    });
    tokens.push(participantToken);
  }
  return tokens;
}

/** A stage that is paired with the room: its token. */
export async function stageOf(base, organiser, room) {
  const screen = new HttpClient(base);
  const { pairingId, code, secret } = await screen.post('/api/stage/pairings');
  await organiser.post(`/api/roundtables/${room.id}/stage`, { code });
  return (await screen.post('/api/stage/pairings/claim', { pairingId, secret })).stageToken;
}

/** A note taker writes `count` texts; answers their ids. */
export function note(noteTaker, room, count, textOf) {
  return inParallel(
    Array.from({ length: count }, (_, n) => n),
    8,
    async (n) => {
      const body = { type: 'barrier', agendaItemId: room.agendaIds[2] ?? null, opId: randomUUID(), ...textOf(n) };
      return (await noteTaker.post(`/api/roundtables/${room.id}/contributions`, body)).id;
    },
  );
}

/** Accepts texts as they stand. */
export function acceptAll(organiser, room, ids) {
  const decision = { decision: 'accept', waveThrough: true, reason: 'Public knowledge only.' };
  return inParallel(ids, 8, (id) => organiser.post(`/api/roundtables/${room.id}/contributions/${id}/review`, decision));
}
