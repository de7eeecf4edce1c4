/**
 * `npm run bench -- door`: what four hostile connections do to those who are in the room. One run, one process, durable
 * PostgreSQL: 100 phones answer and one visitor asks for `GET /api/ready`, first in quiet, then under attack. Prints a
 * table and, as its last line, one line of JSON with the figures and a `pass` each.
 */
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import { p95, residentBytes, since, table } from './measure.mjs';
import { connectAll, inParallel } from './raw-socket.mjs';
import { joinMany, response, Room, signInDemo, singleChoice } from './rooms.mjs';
import { startTopology } from './topology.mjs';

const PHONES = 100;
const PHASE_MS = 15_000;
/** A phone answers this often: well within what one may. */
const ANSWER_EVERY_MS = 1000;
const READY_EVERY_MS = 50;
/** Slower than three times the quiet p95 only where that is still quick, in ms. */
const QUICK_MS = 250;
const TIMES = 3;
const MEMORY_TIMES = 1.5;
/** What the four connections do, again as soon as they are closed. */
const ATTACKS = ['connects', 'tickets', 'heartbeats', 'acks'];

/** Runs everything and answers the exit code. */
export async function benchDoor() {
  // The limits of the product stand, but for joining a hundred people from one machine.
  const topology = await startTopology({ env: { LOG_LEVEL: 'error', RT_LIMIT_REQUESTS_PER_MIN: '1000000' } });
  const attackers = [];
  try {
    const [server] = topology.processes;
    const room = await honestRoom(server.url);
    await measured(server, room, 3000);
    const quiet = await measured(server, room, PHASE_MS);
    attackers.push(...ATTACKS.map((kind) => attacker(server.url, kind)));
    await Promise.all(attackers.map(({ begun }) => begun));
    const attacked = await measured(server, room, PHASE_MS);
    const sent = await Promise.all(attackers.map(({ ask }) => ask()));
    room.phones.forEach((phone) => phone.close());
    return report(quiet, attacked, sent);
  } finally {
    attackers.forEach(({ stop }) => stop());
    await topology.stop();
  }
}

async function honestRoom(url) {
  const organiser = await signInDemo(url);
  const { code, activityIds } = await Room.startOpen(organiser, {
    title: 'Bench of a room under attack',
    activities: [singleChoice('Which barrier comes first?', ['Skilled technicians', 'Cost of energy'])],
  });
  const tokens = await joinMany([url], code, PHONES);
  const phones = await connectAll(tokens.map((token) => ({ url, auth: { token } })));
  await inParallel(phones, 50, (phone) => phone.emit('room:join', {}));
  return { phones, activityId: activityIds[0] };
}

/** Times in ms of everything that was asked within `ms`, and the most memory that the server held. */
async function measured(server, { phones, activityId }, ms) {
  const times = { ready: [], acks: [] };
  let memory = 0;
  const end = performance.now() + ms;
  const repeat = async (everyMs, act) => {
    while (performance.now() < end) {
      const next = performance.now() + everyMs;
      await act();
      await sleep(Math.max(0, next - performance.now()));
    }
  };
  await Promise.all([
    repeat(READY_EVERY_MS, () => timed(times.ready, () => ready(server.url))),
    repeat(200, async () => {
      memory = Math.max(memory, residentBytes(server.pid));
    }),
    ...phones.map(async (phone, at) => {
      await sleep((at / PHONES) * ANSWER_EVERY_MS);
      await repeat(ANSWER_EVERY_MS, () => timed(times.acks, () => answer(phone, activityId)));
    }),
  ]);
  return { ready: p95(times.ready), acks: p95(times.acks), memory };
}

async function timed(times, act) {
  const start = performance.now();
  try {
    await act();
    times.push(since(start));
  } catch {
    // Not answered at all is slower than anything that was.
    times.push(PHASE_MS);
  }
}

async function ready(url) {
  const answered = await fetch(`${url}/api/ready`);
  await answered.arrayBuffer();
  if (!answered.ok) throw new Error(`/api/ready was answered with ${answered.status}`);
}

async function answer(phone, activityId) {
  phone.n = (phone.n ?? 0) + 1;
  const answered = { optionId: 'ab'[phone.n % 2] };
  const ack = await phone.emit('activity:respond', response(activityId, answered, phone.n, { opId: randomUUID() }));
  if (!ack.ok) throw new Error(`an answer was refused: ${JSON.stringify(ack)}`);
}

/** One hostile connection, in a process of its own: opened again whenever it is closed. */
function attacker(url, kind) {
  const child = fork(new URL('./bare/attacker.mjs', import.meta.url), [url, kind]);
  const next = () => new Promise((resolve) => child.once('message', resolve));
  return {
    begun: next(),
    ask: () => {
      const told = next();
      child.send('sent');
      return told;
    },
    stop: () => child.kill('SIGKILL'),
  };
}

function report(quiet, attacked, sent) {
  const most = (quietMs) => Math.max(QUICK_MS, TIMES * quietMs);
  const lines = {
    ready: { what: 'GET /api/ready, p95 in ms', quiet: quiet.ready, most: most(quiet.ready), attacked: attacked.ready },
    acks: { what: 'answer to ack, p95 in ms', quiet: quiet.acks, most: most(quiet.acks), attacked: attacked.acks },
    memory: {
      what: 'memory of the server, MB',
      quiet: quiet.memory / 1e6,
      most: (MEMORY_TIMES * quiet.memory) / 1e6,
      attacked: attacked.memory / 1e6,
    },
  };
  const round = (value) => Number(value.toPrecision(3));
  const results = Object.entries(lines).map(([name, line]) => ({ ...line, name, pass: line.attacked <= line.most }));
  console.log(
    table([
      ['measure', 'quiet', 'attacked', 'bound', 'pass'],
      ...results.map(({ what, quiet: calm, attacked: now, most: bound, pass }) => [
        what,
        round(calm),
        round(now),
        `<= ${round(bound)}`,
        pass ? 'yes' : 'NO',
      ]),
    ]),
  );
  const hostile = Object.fromEntries(sent.map(({ kind, connections, packets }) => [kind, { connections, packets }]));
  const figures = Object.fromEntries(
    results.map(({ name, quiet: calm, attacked: now, most: bound, pass }) => [
      name,
      { quiet: round(calm), attacked: round(now), most: round(bound), pass },
    ]),
  );
  console.log(JSON.stringify({ bench: 'door', phones: PHONES, hostile, ...figures }));
  return results.every(({ pass }) => pass) ? 0 : 1;
}
