/** A list of questions that people vote on, 20 votes a second: what the server spends for 500 questions and for 20. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import { cpuSecondsOfFamily } from './measure.mjs';
import { connectAll } from './raw-socket.mjs';
import { joinMany, Room } from './rooms.mjs';

const LISTS = [20, 500];
const VOTES_A_SECOND = 20;
const SECONDS = 15;
const PHONES = 60;

/**
 * Votes a list for so long and counts the frames to its stage. The server's CPU a second by the length of the list.
 * @returns {Promise<{ questions: number, framesPerSecond: number, cpu: number, votes: number }[]>}
 */
export async function votedLists(client, server, organiser) {
  const rows = [];
  for (const questions of LISTS) rows.push(await votedList(client, server, organiser, questions));
  return rows;
}

async function votedList(client, server, organiser, questions) {
  const room = await Room.startOpen(organiser, {
    title: `A list of ${questions}`,
    activities: [{ kind: 'qa', question: 'What would you ask?', config: { moderation: 'post' } }],
  });
  const [activityId] = room.activityIds;
  await organiser.put(`/api/roundtables/${room.id}/session/current`, { activityId });
  const { rows } = await client.query(
    `insert into entries (org_id, activity_id, round, body, state, ordinal)
     select a.org_id, a.id, 1, 'Question number ' || n || ', in as many words as people use for one?', 'shown', n
     from activities a, generate_series(1, $2::int) n where a.id = $1 returning id`,
    [activityId, questions],
  );
  await client.query('analyze entries');
  const tokens = await joinMany([server.url], room.code, PHONES);
  const phones = await connectAll(tokens.map((token) => ({ url: server.url, auth: { token } })));
  for (const phone of phones) await phone.emit('room:join', {});
  let frames = 0;
  const count = (name) => (frames += Number(name === 'room:changed'));
  const token = await room.pairStage();
  const [stage] = await connectAll([{ url: server.url, auth: { token }, onEvent: count }]);
  await stage.emit('room:join', {});
  await sleep(1000);

  frames = 0;
  const before = cpuSecondsOfFamily(server.pid);
  const votes = await vote(phones, { activityId, ids: rows.map(({ id }) => id) });
  const cpu = (cpuSecondsOfFamily(server.pid) - before) / SECONDS;

  [stage, ...phones].forEach((socket) => socket.close());
  // One frame may stand on each end of the time.
  return { questions, framesPerSecond: Math.max(0, frames - 1) / SECONDS, cpu, votes };
}

/** Each phone votes for one question after another, so that no vote is a repeat. */
async function vote(phones, { activityId, ids }) {
  const begun = performance.now();
  const acks = [];
  for (let at = 0; at < SECONDS * VOTES_A_SECOND; at += 1) {
    const entryId = ids[Math.floor(at / phones.length) % ids.length];
    const message = { activityId, entryId, round: 1, opId: randomUUID(), n: 1, value: 1 };
    acks.push(phones[at % phones.length].emit('entry:react', message));
    await sleep(Math.max(0, ((at + 1) * 1000) / VOTES_A_SECOND - (performance.now() - begun)));
  }
  const refused = (await Promise.all(acks)).filter(({ ok }) => !ok);
  if (refused.length > 0) throw new Error(`A vote was refused: ${JSON.stringify(refused[0])}`);
  return acks.length;
}
