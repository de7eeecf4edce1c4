/** Results that are kept and published: alone, and beside what they are compared with. */
import { randomUUID } from 'node:crypto';

import { HttpClient } from '../load/http-client.mjs';
import { inParallel } from '../load/raw-socket.mjs';
import { joinByCode, joinMany, response } from '../load/room.mjs';
import { answerRound } from './pacing.mjs';
import { act, answerAll, readEntries, start } from './rooms.mjs';
import { LONG, TYPICAL } from './texts.mjs';

/** So many that what is told of them in public, by fives and from ten on, is told. */
const PEOPLE = 60;

/** The result of activity number `at` is kept and published: its reference. */
export async function publishedResult(base, staff, at, texts) {
  const room = await start(staff.organiser, { texts });
  await act(staff.organiser, room, at, 'open');
  await answerAll(base, room, at, 23);
  await readEntries(staff.organiser, room, at);
  await act(staff.organiser, room, at, 'close');
  return publish(staff, room, at);
}

/** References of results with a round before, with raised hands, and by who took part online and in the room. */
export async function publishedCompared(base, staff) {
  const [rounds, longRounds, hands, groups, longGroups] = await inParallel(
    [
      () => publishedRounds(base, staff, TYPICAL),
      () => publishedRounds(base, staff, LONG),
      () => publishedHands(base, staff),
      () => publishedGroups(base, staff, TYPICAL),
      () => publishedGroups(base, staff, LONG),
    ],
    2,
    (make) => make(),
  );
  return { rounds, 'long-rounds': longRounds, hands, groups, 'long-groups': longGroups };
}

async function publishedRounds(base, staff, texts) {
  const room = await start(staff.organiser, { texts });
  const people = await joinMany([base], room.code, PEOPLE);
  await act(staff.organiser, room, 0, 'open');
  await answerRound(base, room, people, 1, (n) => n);
  await act(staff.organiser, room, 0, 'close');
  await act(staff.organiser, room, 0, 'ask-again', { opId: randomUUID() });
  await answerRound(base, room, people, 2, (n) => Math.floor(n / 3));
  await act(staff.organiser, room, 0, 'close');
  return publish(staff, room, 0);
}

async function publishedHands(base, staff) {
  const room = await start(staff.organiser, { texts: TYPICAL });
  await act(staff.organiser, room, 0, 'open');
  await answerAll(base, room, 0, 23);
  await act(staff.organiser, room, 0, 'close');
  const { id, config } = room.activities[0];
  await staff.organiser.put(`/api/roundtables/${room.id}/activities/${id}/hands`, {
    ...{ opId: randomUUID(), round: 1, version: 0, present: PEOPLE },
    counts: config.options.map(({ id: optionId }, at) => ({ optionId, count: [21, 14, 9][at] ?? 2 })),
  });
  return publish(staff, room, 0);
}

async function publishedGroups(base, staff, texts) {
  const room = await start(staff.organiser, { texts });
  const [{ id, config }] = room.activities;
  await act(staff.organiser, room, 0, 'open');
  await inParallel([...Array(PEOPLE).keys()], 4, async (n) => {
    const token = await joinByCode(base, room.code, { online: n % 2 === 0 });
    const { activityId, ...body } = response(id, { optionId: config.options[n % 3 === 0 ? 0 : 1].id }, 1);
    await new HttpClient(base, { token }).put(`/api/live/activities/${activityId}/response`, body);
  });
  await act(staff.organiser, room, 0, 'close');
  return publish(staff, room, 0, async () => {
    await staff.organiser.put(`/api/roundtables/${room.id}/activities/${id}/published-groups`, { by: 'way' });
  });
}

/** Keeps the result, ends the session, does what is done then, and publishes as a second person. */
async function publish({ organiser, reviewer }, room, at, once = async () => undefined) {
  await act(organiser, room, at, 'keep');
  await organiser.post(`/api/roundtables/${room.id}/session/close`, { closeActivities: true });
  await once();
  const { contributionRefs } = await reviewer.post(`/api/roundtables/${room.id}/publish`);
  return contributionRefs[0];
}

export const publishedPages = [
  { name: 'contribution-rounds', path: '/contributions/{rounds}', shows: 'Round 2' },
  { name: 'contribution-rounds-table', path: '/contributions/{rounds}', act: 'table' },
  { name: 'contribution-rounds-long', path: '/contributions/{long-rounds}', act: 'table' },
  { name: 'contribution-by-hand', path: '/contributions/{hands}', shows: 'by hand' },
  { name: 'contribution-groups', path: '/contributions/{groups}', shows: 'Online and in the room' },
  { name: 'contribution-groups-table', path: '/contributions/{groups}', act: 'table' },
  { name: 'contribution-groups-long', path: '/contributions/{long-groups}', act: 'table' },
];
