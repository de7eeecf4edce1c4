/** The part of `npm run bench -- live` about a second process: how much later its own listeners hear of an answer. */
import { setTimeout as sleep } from 'node:timers/promises';

import { median } from './measure.mjs';
import { connectAll } from './raw-socket.mjs';
import { joinMany, response, Room, signInDemo, singleChoice } from './rooms.mjs';
import { RAISED_LIMITS, redisProgram, startRedis, startTopology } from './topology.mjs';

const ANSWERS = 60;
/** Longer than a window of the host's, so that each answer is told at once. */
const BETWEEN_MS = 400;

/** How many ms later a host at the second process receives an answer; undefined without Redis. */
export async function afterTheFirstProcess() {
  if (!redisProgram()) return undefined;
  const redis = await startRedis();
  try {
    const topology = await startTopology({ processes: 2, redisUrl: redis.url, env: RAISED_LIMITS });
    try {
      return await delays(topology.processes.map(({ url }) => url));
    } finally {
      await topology.stop();
    }
  } finally {
    await redis.stop();
  }
}

async function delays(urls) {
  const organiser = await signInDemo(urls[0]);
  const activities = [singleChoice('Which barrier comes first?', ['Cost of energy', 'Scale-up finance'])];
  const room = await Room.startOpen(organiser, { title: 'Bench of a second process', activities });
  const [token] = await joinMany([urls[0]], room.code, 1);
  const heard = [];
  const { ticket } = await organiser.post('/api/socket-tickets');
  const other = await organiser.post('/api/socket-tickets');
  const hosts = [ticket, other.ticket].map((one, at) => ({
    url: urls[at],
    auth: { ticket: one, roundtableId: room.id },
    onEvent: (name) => (name === 'room:changed' ? (heard[at] ??= performance.now()) : undefined),
  }));
  const sockets = await connectAll([...hosts, { url: urls[0], auth: { token } }]);
  await Promise.all(sockets.map((socket) => socket.emit('room:join', {})));
  await sleep(3 * BETWEEN_MS);
  const later = [];
  for (let n = 1; n <= ANSWERS; n++) {
    heard.length = 0;
    await sockets[2].emit('activity:respond', response(room.activityIds[0], { optionId: 'ab'[n % 2] }, n));
    await sleep(BETWEEN_MS);
    if (heard[0] !== undefined && heard[1] !== undefined) later.push(heard[1] - heard[0]);
  }
  sockets.forEach((socket) => socket.close());
  if (later.length < ANSWERS / 2)
    throw new Error(`of ${ANSWERS} answers only ${later.length} were heard of by both hosts`);
  return median(later);
}
