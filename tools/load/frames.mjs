/** The parts of `npm run bench -- live` that count frames: how often whoever listens is told something. */
import { setTimeout as sleep } from 'node:timers/promises';

import { cpuSeconds } from './measure.mjs';
import { connectAll, inParallel } from './raw-socket.mjs';
import { joinMany, response, Room, singleChoice } from './rooms.mjs';

const OPTIONS = ['Skilled technicians', 'Cost of energy', 'Scale-up finance', 'Planning and grid connection'];
/** What joining itself has to say is over after one window of the phones. */
const QUIET_MS = 2500;

/** (d) Frames over 10 s to a phone and to the host's console while 200 people keep changing their answers. */
export async function pushRates(server, organiser) {
  const room = await openRoom(organiser, 'Bench of pushes', 1);
  const heard = { phone: 0, host: 0 };
  const phones = await phonesIn(server, room, 200, (at) => {
    if (at === 0) heard.phone += 1;
  });
  const host = await hostOf(server, organiser, room, () => (heard.host += 1));
  await sleep(QUIET_MS);
  Object.assign(heard, { phone: 0, host: 0 });
  const end = Date.now() + 10_000;
  for (let n = 1; Date.now() < end; n++) {
    await Promise.all(phones.map((phone, at) => vote(phone, room.activityIds[0], n, n + at)));
  }
  [...phones, host].forEach((socket) => socket.close());
  // One frame may stand on each end of the ten seconds.
  const rate = (count) => Math.max(0, count - 1) / 10;
  return {
    phonePushesPerSecond: { ours: heard.phone / 10, bare: 0, ratio: rate(heard.phone) },
    stagePushesPerSecond: { ours: heard.host / 10, bare: 0, ratio: rate(heard.host) },
  };
}

const PHONES = 500;
const VOTES_PER_SECOND = 100;
const FRAMES_MS = 60_000;

/** (e) Every frame to 500 phones within a minute, and the server's CPU, with 1, 20 and 100 activities open at 100 votes a second. */
export async function framesOfManyOpen(server, organiser) {
  const figures = {};
  const cpu = {};
  for (const open of [1, 20, 100]) {
    const measured = await framesWith(server, organiser, open);
    cpu[open] = measured.cpu;
    figures[`phoneFramesWith${open}`] = { ours: measured.frames, bare: 0, ratio: measured.frames };
  }
  return { ...figures, cpuWith100: { ours: cpu[100], bare: cpu[1], ratio: cpu[100] / cpu[1] } };
}

async function framesWith(server, organiser, open) {
  const room = await openRoom(organiser, `Bench of ${open} open activities`, open);
  let frames = 0;
  const phones = await phonesIn(server, room, PHONES, () => (frames += 1));
  const host = await hostOf(server, organiser, room, () => undefined);
  await sleep(QUIET_MS);
  frames = 0;
  const before = cpuSeconds(server.pid);
  const votes = await voteFor(FRAMES_MS, phones, room.activityIds);
  const seconds = FRAMES_MS / 1000;
  const cpu = (cpuSeconds(server.pid) - before) / seconds;
  [...phones, host].forEach((socket) => socket.close());
  console.log(`${open} open: ${Math.round(votes / seconds)} votes a second, ${cpu.toFixed(2)} CPU`);
  return { frames: frames / PHONES / seconds, cpu };
}

/** Votes at a steady rate, each of the next phone on the next activity; answers how many were acknowledged. */
async function voteFor(ms, phones, activityIds) {
  const start = performance.now();
  const waiting = [];
  for (let at = 0; performance.now() - start < ms; at++) {
    const round = Math.floor(at / phones.length);
    waiting.push(vote(phones[at % phones.length], activityIds[(at + round) % activityIds.length], round + 1, at));
    await sleep(Math.max(0, start + (at * 1000) / VOTES_PER_SECOND - performance.now()));
  }
  return (await Promise.all(waiting)).length;
}

async function vote(phone, activityId, n, choice) {
  const ack = await phone.emit('activity:respond', response(activityId, { optionId: 'abcd'[choice % 4] }, n));
  if (!ack.ok) throw new Error(`a response was refused: ${JSON.stringify(ack)}`);
}

function openRoom(organiser, title, open) {
  const activities = Array.from({ length: open }, (_, at) =>
    singleChoice(`Which barrier comes first in place ${at + 1}?`, OPTIONS, { visibility: 'always' }),
  );
  return Room.startOpen(organiser, { title, activities });
}

/** People who have joined; `onEvent` is told the position of whoever heard something. */
async function phonesIn(server, room, count, onEvent) {
  const tokens = await joinMany([server.url], room.code, count);
  const phones = await connectAll(
    tokens.map((token, at) => ({ url: server.url, auth: { token }, onEvent: () => onEvent(at) })),
  );
  await inParallel(phones, 50, (phone) => phone.emit('room:join', {}));
  return phones;
}

async function hostOf(server, organiser, room, onEvent) {
  const { ticket } = await organiser.post('/api/socket-tickets');
  const [host] = await connectAll([{ url: server.url, auth: { ticket, roundtableId: room.id }, onEvent }]);
  await host.emit('room:join', {});
  return host;
}
