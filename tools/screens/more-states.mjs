/** Rooms in states that need more than opening, answering and closing: a timer, a blank screen, a late answer and others. */
import { randomUUID } from 'node:crypto';

import { HttpClient } from '../load/http-client.mjs';
import { inParallel } from '../load/raw-socket.mjs';
import { boardRoom } from './boards.mjs';
import { ideasRoom } from './ideas.mjs';
import { askedAgainRoom, ownPaceRoom, pausedRoom, unansweredRoom } from './pacing.mjs';
import { act, addPerson, answerAll, invite, joinAll, phoneIn, readEntries, show, stageOf, start } from './rooms.mjs';
import { activitiesOf, LONG, TYPICAL } from './texts.mjs';
import { wordsAgainRoom } from './words-again.mjs';
import { signedRoom, votedOutRoom } from './written.mjs';

/** As many as a full round table with guests has. */
const CROWD = 60;
const GUEST = 'Amara Okafor';

const timed = (durationSec) => activitiesOf(TYPICAL, { durationSec, visibility: 'on_reveal' });

/** The places, phones and stages by the name of the state. */
export async function roomsInMoreStates(base, staff) {
  const made = await Promise.all([
    timedRoom(base, staff),
    blankRoom(base, staff),
    tenOptionsRoom(base, staff),
    shownRoom(base, staff, 'long-several', 1, LONG),
    shownRoom(base, staff, 'rated', 2),
    shownRoom(base, staff, 'long-rated', 2, LONG),
    shownRoom(base, staff, 'ranked', 3),
    shownRoom(base, staff, 'long-ranked', 3, LONG),
    shownRoom(base, staff, 'shared-out', 4),
    shownRoom(base, staff, 'long-shared-out', 4, LONG),
    shownRoom(base, staff, 'wrote', 5),
    shownRoom(base, staff, 'long-wrote', 5, LONG),
    shownRoom(base, staff, 'clouded', 7),
    shownRoom(base, staff, 'long-clouded', 7, LONG),
    shownRoom(base, staff, 'judged', 6),
    shownRoom(base, staff, 'long-judged', 6, LONG),
    shownRoom(base, staff, 'agreed', 9),
    shownRoom(base, staff, 'long-agreed', 9, LONG),
    ideasRoom(base, staff, 'grouping', TYPICAL, 'group'),
    ideasRoom(base, staff, 'long-grouping', LONG, 'group'),
    ideasRoom(base, staff, 'dotting', TYPICAL, 'vote'),
    ideasRoom(base, staff, 'long-dotting', LONG, 'vote'),
    ideasRoom(base, staff, 'dotted', TYPICAL, 'done'),
    ideasRoom(base, staff, 'long-dotted', LONG, 'done'),
    ideasRoom(base, staff, 'long-without-columns', LONG, 'done', false),
    groupsRoom(base, staff, 'by-group', TYPICAL),
    groupsRoom(base, staff, 'long-by-group', LONG),
    groupsRoom(base, staff, 'agreed-by-group', TYPICAL, 9),
    groupsRoom(base, staff, 'long-agreed-by-group', LONG, 9),
    handsRoom(base, staff, 'by-hand', TYPICAL),
    handsRoom(base, staff, 'long-by-hand', LONG),
    boardRoom(base, staff, 'selected', TYPICAL),
    boardRoom(base, staff, 'long-selected', LONG),
    boardRoom(base, staff, 'asked-out', TYPICAL, true),
    boardRoom(base, staff, 'long-asked-out', LONG, true),
    votedOutRoom(base, staff, 'voted-out', TYPICAL),
    votedOutRoom(base, staff, 'long-voted-out', LONG),
    gatheredRoom(base, staff, 'gathered', TYPICAL),
    gatheredRoom(base, staff, 'long-gathered', LONG),
    signedRoom(base, staff, 'signed'),
    signedRoom(base, staff, 'asked-by-name', 'qa'),
    wordsAgainRoom(base, staff, 'words-again'),
    wordsAgainRoom(base, staff, 'words-again-closed', true),
    pausedRoom(base, staff),
    ownPaceRoom(base, staff, 'own-pace', TYPICAL),
    ownPaceRoom(base, staff, 'long-own-pace', LONG),
    unansweredRoom(base, staff),
    askedAgainRoom(base, staff, 'asked-again', TYPICAL),
    askedAgainRoom(base, staff, 'long-asked-again', LONG),
    lateRoom(base, staff),
    doorRoom(base, staff),
  ]);
  const all = { places: {}, phones: {}, stages: {} };
  for (const { name, room, phone, stage } of made) {
    all.places[name] = room.id;
    if (phone) all.phones[name] = phone;
    if (stage) all.stages[name] = stage;
  }
  return all;
}

/** Many have joined and half have answered; nearly an hour is left, so that every picture shows a running timer, also of a busy machine. One asks for more. */
async function timedRoom(base, { organiser }) {
  const room = await start(organiser, { activities: timed(3540) });
  await act(organiser, room, 0, 'open');
  await show(organiser, room, 0);
  const phone = await phoneIn(base, room);
  await answerAll(base, room, 0, CROWD);
  const { id } = room.activities[0];
  await new HttpClient(base, { token: phone.token }).post(`/api/live/activities/${id}/more-time`);
  return { name: 'timed', room, phone, stage: await stageOf(base, organiser, room) };
}

/** Before the first question most are here; of one type and of one place some were invited. */
async function gatheredRoom(base, { organiser }, name, texts) {
  const room = await start(organiser, { texts });
  const known = { stakeholderType: 'academia', regionCode: 'TLD' };
  const people = await inParallel([...Array(12).keys()], 4, (n) => addPerson(organiser, texts, `${name}-${n}`, known));
  await invite(organiser, room, people);
  await joinAll(base, room, CROWD);
  return { name, room, stage: await stageOf(base, organiser, room) };
}

/** A result by type of organisation on the room's screen alone: phones do not have it. */
async function groupsRoom(base, { organiser }, name, texts, at = 0) {
  const room = await start(organiser, { texts });
  await act(organiser, room, at, 'open');
  await show(organiser, room, at);
  await answerAll(base, room, at, CROWD);
  await act(organiser, room, at, 'close');
  await organiser.put(`/api/roundtables/${room.id}/session/stage-view`, { view: 'results', by: 'type' });
  return { name, room, stage: await stageOf(base, organiser, room) };
}

/** A result on devices, and beside it the hands that the host counted. */
async function handsRoom(base, staff, name, texts) {
  const made = await shownRoom(base, staff, name, 0, texts);
  const { id, config } = made.room.activities[0];
  await staff.organiser.put(`/api/roundtables/${made.room.id}/activities/${id}/hands`, {
    ...{ opId: randomUUID(), round: 1, version: 0, present: 60 },
    counts: config.options.map(({ id: optionId }, at) => ({ optionId, count: [21, 14, 9][at] ?? 2 })),
  });
  return made;
}

/** Voting goes on behind a blank screen. */
async function blankRoom(base, { organiser }) {
  const room = await start(organiser);
  await act(organiser, room, 0, 'open');
  await show(organiser, room, 0);
  await answerAll(base, room, 0, 7);
  await organiser.put(`/api/roundtables/${room.id}/session/stage-view`, { view: 'blank' });
  return { name: 'blank', room, stage: await stageOf(base, organiser, room) };
}

/** A long question with ten options, as surveys have them. */
async function tenOptionsRoom(base, { organiser }) {
  const texts = new Set([...TYPICAL.options, ...LONG.options, 'Access to test and pilot facilities', 'Export rules']);
  const options = [...texts].map((text, at) => ({ id: `o${at}`, text: text.slice(0, 90) }));
  const question = `${LONG.question.slice(0, 240).replace(/\s\S*$/, '')}?`;
  const room = await start(organiser, {
    activities: [{ kind: 'single_choice', question, config: { options } }],
  });
  await act(organiser, room, 0, 'open');
  await answerAll(base, room, 0, 12);
  return { name: 'ten-options', room, stage: await stageOf(base, organiser, room) };
}

/** The result of activity number `at` is on the screen. */
async function shownRoom(base, { organiser }, name, at, texts = TYPICAL) {
  const room = await start(organiser, { texts });
  await act(organiser, room, at, 'open');
  await show(organiser, room, at);
  await answerAll(base, room, at, 23);
  await readEntries(organiser, room, at);
  await act(organiser, room, at, 'close');
  await act(organiser, room, at, 'reveal', { revealed: true });
  return { name, room, phone: await phoneIn(base, room), stage: await stageOf(base, organiser, room) };
}

/** Voting is open until the act of the page closes it. */
async function lateRoom(base, { organiser }) {
  const room = await start(organiser);
  await act(organiser, room, 0, 'open');
  return { name: 'late', room, phone: await phoneIn(base, room) };
}

/** Somebody who joined with the code writes under a name like that of somebody invited. */
async function doorRoom(base, { organiser }) {
  const room = await start(organiser);
  const texts = { ...TYPICAL, person: GUEST };
  await invite(organiser, room, [await addPerson(organiser, texts, 'door')]);
  const phone = new HttpClient(base);
  const joined = await phone.post('/api/join', { code: room.code, displayName: `Dr ${GUEST} door` });
  phone.token = joined.participantToken;
  await phone.post('/api/live/acknowledge', { ruleVersion: joined.session.ruleVersion });
  await phone.post('/api/live/contributions', {
    type: 'barrier',
    title: 'Grid connection dates delay cell plants',
    body: 'Offers are dated 2031 or later, so that investors wait.',
    attribution: 'on_record',
    opId: randomUUID(),
  });
  return { name: 'door', room };
}
