/** Word clouds that are asked again as a further round, in which everybody's words still stand. */
import { randomUUID } from 'node:crypto';

import { HttpClient } from '../load/http-client.mjs';
import { inParallel } from '../load/raw-socket.mjs';
import { joinMany, response } from '../load/room.mjs';
import { act, readEntries, stageOf, start } from './rooms.mjs';
import { activitiesOf, TYPICAL } from './texts.mjs';

const PEOPLE = 20;
const LATE = 3;
const WORDS = [
  'Grid',
  'Net zero',
  'Skilled technicians',
  'Trust',
  'Ports',
  'Affordable housing nearby',
  'Scale-up finance',
  'R&D',
  'Pace',
  'Planning certainty',
];

/** One to three words of a person in the first round. */
const wordsOf = (n) => [...new Set([n % 2, n % 5, n % WORDS.length])].map((at) => WORDS[at]);

/** What people write in the second round in place of words that nobody writes any more; one of the new ones waits. */
const INSTEAD = { 'R&D': 'A body that decides', Pace: 'Storage', Ports: 'Storage', 'Planning certainty': 'Storage' };

/** The place and stage of a cloud in its second round; `closed`: after the close, with both rounds shown. */
export async function wordsAgainRoom(base, { organiser }, name, closed = false) {
  const cloud = activitiesOf(TYPICAL).find(({ kind }) => kind === 'word_cloud');
  const room = await start(organiser, { activities: [cloud] });
  const [{ id: activityId }] = room.activities;
  await act(organiser, room, 0, 'open');
  await organiser.put(`/api/roundtables/${room.id}/session/current`, { activityId });
  const people = await joinMany([base], room.code, PEOPLE);
  const before = people.map((_, n) => wordsOf(n));
  await writeAll(base, activityId, people, before, 1);
  await readEntries(organiser, room, 0);
  await act(organiser, room, 0, 'close');
  await act(organiser, room, 0, 'ask-again', { opId: randomUUID() });
  const late = await joinMany([base], room.code, LATE);
  const after = before.map((words) => [...new Set(words.map((word) => INSTEAD[word] ?? word))]);
  await writeAll(base, activityId, [...people, ...late], [...after, ...late.map(() => ['Storage', 'Grid'])], 2);
  await organiser.post(`/api/roundtables/${room.id}/activities/${activityId}/hide`, { label: 'Storage', hide: false });
  if (closed) {
    await act(organiser, room, 0, 'close');
    await act(organiser, room, 0, 'reveal', { revealed: true });
  }
  return { name, room, stage: await stageOf(base, organiser, room) };
}

/** Each person's words of a round, the numbers of which go on from round to round. */
function writeAll(base, activityId, people, words, round) {
  return inParallel(people, 8, async (token, n) => {
    const { activityId: _of, ...body } = response(activityId, { words: words[n] }, round, { round });
    await new HttpClient(base, { token }).put(`/api/live/activities/${activityId}/response`, body);
  });
}

export const wordsAgainPages = [
  { name: 'stage-words-again', path: '/stage', stage: 'words-again', shows: 'Round 2' },
  { name: 'stage-words-again-closed', path: '/stage', stage: 'words-again-closed', shows: 'Voting closed' },
];

export const wordsAgainConsole = [
  { name: 'live-words-again', path: '/console/roundtables/{words-again}/live', sees: 'A body that decides' },
  {
    name: 'live-words-again-closed',
    path: '/console/roundtables/{words-again-closed}/live',
    sees: 'people in round 1',
  },
];
