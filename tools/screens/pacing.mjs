/** Questions as they seldom stand: paused, all open at people's own pace, closed without an answer, and asked once more. */
import { randomUUID } from 'node:crypto';

import { HttpClient } from '../load/http-client.mjs';
import { inParallel } from '../load/raw-socket.mjs';
import { joinMany, response } from '../load/room.mjs';
import { act, answerAll, phoneIn, show, stageOf, start } from './rooms.mjs';
import { activitiesOf, answerOf, TYPICAL } from './texts.mjs';

const PEOPLE = 12;

const named = async (base, organiser, name, room) => ({
  name,
  room,
  phone: await phoneIn(base, room),
  stage: await stageOf(base, organiser, room),
});

/** Half of the time is left, and nobody can answer. */
export async function pausedRoom(base, { organiser }) {
  const room = await start(organiser, { activities: activitiesOf(TYPICAL, { durationSec: 1800 }) });
  await act(organiser, room, 0, 'open');
  await show(organiser, room, 0);
  await answerAll(base, room, 0, 7);
  await act(organiser, room, 0, 'pause', { paused: true });
  return named(base, organiser, 'paused', room);
}

/** Some questions are open at once, and each person goes on as they like: three, or as many as there are in long words. */
export async function ownPaceRoom(base, { organiser }, name, texts) {
  const activities = activitiesOf(texts).slice(0, texts === TYPICAL ? 3 : undefined);
  const room = await start(organiser, { activities });
  for (const at of activities.keys()) await act(organiser, room, at, 'open');
  await organiser.put(`/api/roundtables/${room.id}/session/stage-view`, { view: 'open-questions' });
  await answerAll(base, room, 1, 7);
  return named(base, organiser, name, room);
}

/** Nobody has answered a question that is closed and shown. */
export async function unansweredRoom(base, { organiser }) {
  const room = await start(organiser);
  await act(organiser, room, 0, 'open');
  await show(organiser, room, 0);
  await act(organiser, room, 0, 'close');
  await act(organiser, room, 0, 'reveal', { revealed: true });
  return named(base, organiser, 'unanswered', room);
}

/** The same people have answered a choice twice; most of them otherwise than before. Both rounds are shown. */
export async function askedAgainRoom(base, { organiser }, name, texts) {
  const room = await start(organiser, { texts });
  await act(organiser, room, 0, 'open');
  await show(organiser, room, 0);
  const people = await joinMany([base], room.code, PEOPLE);
  await answerRound(base, room, people, 1, (n) => n);
  await act(organiser, room, 0, 'close');
  await act(organiser, room, 0, 'ask-again', { opId: randomUUID() });
  await answerRound(base, room, people, 2, (n) => Math.floor(n / 3));
  await act(organiser, room, 0, 'close');
  await act(organiser, room, 0, 'reveal', { revealed: true });
  return named(base, organiser, name, room);
}

/** Lets people answer the first question in a round; `as` says whose answer the nth gives. */
export function answerRound(base, room, people, round, as) {
  const [activity] = room.activities;
  return inParallel(people, 4, async (token, n) => {
    const { activityId, ...body } = response(activity.id, answerOf(activity, as(n)), round, { round });
    await new HttpClient(base, { token }).put(`/api/live/activities/${activityId}/response`, body);
  });
}

export const pacingPages = [
  { name: 'phone-paused', path: '/j/{place}/now', phone: 'paused', shows: 'paused this question' },
  { name: 'stage-paused', path: '/stage', stage: 'paused', shows: 'Paused' },
  { name: 'phone-own-pace', path: '/j/{place}/now', phone: 'own-pace', shows: 'Send answer' },
  { name: 'stage-own-pace', path: '/stage', stage: 'own-pace', shows: 'answered' },
  { name: 'phone-unanswered-results', path: '/j/{place}/results', phone: 'unanswered', shows: 'No answers' },
  { name: 'stage-unanswered', path: '/stage', stage: 'unanswered', shows: 'No answers' },
  { name: 'phone-asked-again-results', path: '/j/{place}/results', phone: 'asked-again', shows: 'Round' },
  { name: 'stage-asked-again', path: '/stage', stage: 'asked-again', shows: 'Round' },
];

export const pacingConsole = [
  { name: 'live-paused', path: '/console/roundtables/{paused}/live', shows: 'Paused' },
  { name: 'live-own-pace', path: '/console/roundtables/{own-pace}/live', shows: 'Close all 3 questions' },
  { name: 'live-unanswered', path: '/console/roundtables/{unanswered}/live', shows: 'Voting has closed' },
  { name: 'live-asked-again', path: '/console/roundtables/{asked-again}/live', shows: 'Voting has closed' },
];
