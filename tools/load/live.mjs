/** `npm run bench -- live`: rounds against bare servers; medians as a table, then a line of JSON with a `pass` each. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import { fanOut } from './fan-out.mjs';
import { framesOfManyOpen, pushRates } from './frames.mjs';
import { median, since, startBare, table } from './measure.mjs';
import { connectAll, inParallel } from './raw-socket.mjs';
import { joinMany, response, Room, signInDemo, singleChoice } from './rooms.mjs';
import { afterTheFirstProcess } from './second-process.mjs';
import { RAISED_LIMITS, startTopology } from './topology.mjs';

const ROUNDS = 3;
/** Waves of answers are short, and each server now and then waits for the other's rest: the median is taken of many. */
const WAVES = 27;
/** Waves before the first that counts: a server that has just started has not compiled what a full room runs. */
const WARM_UP_WAVES = 12;
/** One answer for each frame to the screens, four a second. */
const ANSWER_EVERY_MS = 250;
const OPTIONS = ['Skilled technicians', 'Cost of energy', 'Scale-up finance', 'Planning and grid connection'];

/** The limits of the issue; each is a ratio taken in this run, or a rate of docs/decisions.md 22. */
const BOUNDS = {
  answersPerSecond: { least: 0.55, what: 'answers a second, of an ack-only socket.io server' },
  cpuPerDelivery: { most: 0.8, what: 'server CPU a delivery, of a bare NestJS gateway' },
  herd: { most: 1.15, what: 'time to the last state of 2,000 at once, of a bare NestJS gateway' },
  statementsPerRejoin: { most: 1 / 50, what: 'statements of the app pool a re-join' },
  phonePushesPerSecond: { most: 0.5, what: 'pushes to a phone a second' },
  stagePushesPerSecond: { most: 4, what: 'pushes to the host a second' },
  phoneFramesWith1: { most: 0.55, what: 'frames a phone a second, 1 activity open, 500 phones' },
  phoneFramesWith20: { most: 0.55, what: 'frames a phone a second, 20 open' },
  phoneFramesWith100: { most: 0.55, what: 'frames a phone a second, 100 open' },
  cpuWith100: { most: 1.3, what: 'server CPU with 100 open, of that with 1' },
  secondProcess: { most: 4, what: 'ms that listeners of a second process hear of an answer later' },
};

/** Runs everything and answers the exit code. */
export async function benchLive() {
  // All stages of the bench hold one pairing.
  const topology = await startTopology({ env: { ...RAISED_LIMITS, RT_LIMIT_SOCKETS_PER_SESSION: '5000' } });
  try {
    const figures = {};
    const server = topology.processes[0];
    const organiser = await signInDemo(server.url);
    figures.answersPerSecond = await answersAtOnce(server, organiser);
    Object.assign(figures, await fanOutAndHerd(server, organiser));
    Object.assign(figures, await pushRates(server, organiser));
    Object.assign(figures, await framesOfManyOpen(server, organiser));
    const later = await afterTheFirstProcess();
    if (later === undefined)
      console.log('No redis-server or valkey-server on the path: a second process is not measured.');
    else figures.secondProcess = { ours: later, bare: 0, ratio: later };
    return report(figures);
  } catch (error) {
    // Told before the server ends: what breaks off then would hide it.
    console.error(error, topology.processes[0].output().slice(-3000));
    throw error;
  } finally {
    await topology.stop();
  }
}

/** (a) 1,000 sockets answer at once, in waves, from the first send to the last ack after commit; both warm. */
async function answersAtOnce(server, organiser) {
  const count = 1000;
  const room = await Room.startOpen(organiser, {
    title: 'Bench of answers at once',
    activities: [singleChoice('Which barrier comes first?', OPTIONS)],
  });
  const tokens = await joinMany([server.url], room.code, count);
  const bare = await startBare('ack-only');
  const ours = await connectAll(tokens.map((token) => ({ url: server.url, auth: { token } })));
  await inParallel(ours, 100, (socket) => socket.emit('room:join', {}));
  const theirs = await connectAll(tokens.map(() => ({ url: bare.url })));
  const rates = { ours: [], bare: [] };
  for (let n = 1; n <= WARM_UP_WAVES + WAVES; n++) {
    const bareRate = await wavePerSecond(theirs, room.activityIds[0], n);
    const ourRate = await wavePerSecond(ours, room.activityIds[0], n);
    if (n <= WARM_UP_WAVES) continue;
    rates.bare.push(bareRate);
    rates.ours.push(ourRate);
  }
  [...ours, ...theirs].forEach((socket) => socket.close());
  bare.stop();
  return { ours: median(rates.ours), bare: median(rates.bare), ratio: median(rates.ours) / median(rates.bare) };
}

async function wavePerSecond(sockets, activityId, n) {
  const start = performance.now();
  const acks = await Promise.all(
    sockets.map((socket, at) =>
      socket.emit(
        'activity:respond',
        response(activityId, { optionId: 'abcd'[(at + n) % 4] }, n, { opId: randomUUID() }),
      ),
    ),
  );
  const seconds = since(start) / 1000;
  const refused = acks.find((ack) => !ack.ok);
  if (refused) throw new Error(`a response was refused: ${JSON.stringify(refused)}`);
  return sockets.length / seconds;
}

/** (b) Deliveries to 2,000 sockets. (c) 2,000 known people all lose their line and come back at once. */
async function fanOutAndHerd(server, organiser) {
  const count = 2000;
  const room = await Room.startOpen(organiser, {
    title: 'Bench of a full room',
    activities: [singleChoice('Which barrier comes first?', OPTIONS, { visibility: 'always' })],
  });
  const tokens = await joinMany([server.url], room.code, count + 1);
  const stage = await room.pairStage();
  const voter = tokens.pop();
  const sample = await sampleSizes(server, { person: tokens[0], stage }, room);
  const bare = await startBare('nest-gateway', sample.state);
  const setsOf = (url, auths) => (onEvent) => auths.map((auth) => ({ url, auth, onEvent }));
  const people = setsOf(
    server.url,
    tokens.map((token) => ({ token })),
  );
  const bareSets = setsOf(bare.url, Array(count).fill(undefined));
  const herd = { ours: [], bare: [] };
  const statements = [];
  for (let round = 0; round < ROUNDS; round++) {
    const theirs = await stormIn(bareSets, herd.bare);
    theirs.sockets.forEach((socket) => socket.close());
    const before = await server.ask('statements');
    const ours = await stormIn(people, herd.ours);
    statements.push((await server.ask('statements')).statements - before.statements);
    ours.sockets.forEach((socket) => socket.close());
  }
  const stages = setsOf(server.url, Array(count).fill({ token: stage }));
  const { cost, whole } = await fanOut({
    ours: { ...(await stormIn(stages, [])), pid: server.pid, during: () => answering(server, voter, room) },
    bare: { ...(await stormIn(bareSets, [])), pid: bare.pid, during: () => sending(bare, sample.tally) },
  });
  bare.stop();
  const [ours, theirs, ratio] = [whole.ours, whole.bare, whole.ratio].map((figure) => figure.toFixed(2));
  console.log(`Deliveries with votes and timers: ${ours} s for 100,000, of a bare server ${theirs}; ratio ${ratio}.`);
  return {
    cpuPerDelivery: cost,
    herd: { ours: median(herd.ours), bare: median(herd.bare), ratio: median(herd.ours) / median(herd.bare) },
    statementsPerRejoin: { ours: median(statements) / count, bare: 0, ratio: median(statements) / count },
  };
}

/** Sizes in bytes of a person's state and of a stage's tally, so that the bare server sends as much. */
async function sampleSizes(server, { person, stage }, room) {
  const sizes = { state: 0, tally: 0 };
  const take = (event, size) => (name, json) => {
    if (name === event) sizes[size] = json.length;
  };
  const sockets = await connectAll([
    { url: server.url, auth: { token: person }, onEvent: take('room:state', 'state') },
    { url: server.url, auth: { token: stage }, onEvent: take('room:changed', 'tally') },
  ]);
  await Promise.all(sockets.map((socket) => socket.emit('room:join', {})));
  await sockets[0].emit('activity:respond', response(room.activityIds[0], { optionId: 'a' }, 1));
  const end = Date.now() + 10_000;
  while ((!sizes.state || !sizes.tally) && Date.now() < end) await sleep(20);
  sockets.forEach((socket) => socket.close());
  if (!sizes.state || !sizes.tally) throw new Error(`no state or frame arrived: ${JSON.stringify(sizes)}`);
  return sizes;
}

/** All connect at once; the time until the last one has its state goes into `times` (ms). */
async function stormIn(sets, times) {
  const counters = { states: 0, tallies: 0 };
  const options = sets((name) => {
    if (name === 'room:state') counters.states += 1;
    else if (name === 'room:changed') counters.tallies += 1;
  });
  const start = performance.now();
  const sockets = await connectAll(options, { atOnce: options.length, patient: false });
  await Promise.all(sockets.map((socket) => socket.emit('room:join', {})));
  while (counters.states < options.length) await sleep(5);
  times.push(since(start));
  return { sockets, counters };
}

/** The bare server sends as often as ours is allowed to; answers what ends it. */
function sending(bare, bytes) {
  bare.send({ everyMs: ANSWER_EVERY_MS, bytes });
  return () => bare.send({ everyMs: 0 });
}

/** One person changes the answer again and again, so that every window has something to tell; answers what ends it. */
async function answering(server, token, room) {
  const [person] = await connectAll([{ url: server.url, auth: { token } }]);
  await person.emit('room:join', {});
  let going = true;
  const voting = (async () => {
    for (let n = 1000 * Math.round(performance.now()); going; n++) {
      const answer = { optionId: 'abcd'[n % 4] };
      await person.emit('activity:respond', response(room.activityIds[0], answer, n % 2_000_000_000));
      await sleep(ANSWER_EVERY_MS);
    }
  })();
  return async () => {
    going = false;
    await voting;
    person.close();
  };
}

function report(figures) {
  const round = (value) => Number(value.toPrecision(3));
  const results = Object.fromEntries(
    Object.entries(BOUNDS)
      .filter(([name]) => name in figures)
      .map(([name, { least, most }]) => {
        const { ours, bare, ratio } = figures[name];
        const pass = least === undefined ? ratio <= most : ratio >= least;
        return [
          name,
          {
            ours: round(ours),
            bare: round(bare),
            ratio: round(ratio),
            ...(least === undefined ? { most } : { least }),
            pass,
          },
        ];
      }),
  );
  const rows = Object.entries(results).map(([name, result]) => [
    BOUNDS[name].what,
    result.ours,
    result.bare,
    result.ratio,
    result.least === undefined ? `<= ${round(result.most)}` : `>= ${result.least}`,
    result.pass ? 'yes' : 'NO',
  ]);
  console.log(table([['measure', 'ours', 'bare', 'ratio', 'bound', 'pass'], ...rows]));
  console.log(JSON.stringify({ bench: 'live', node: process.version, rounds: ROUNDS, ...results }));
  return Object.values(results).every((result) => result.pass) ? 0 : 1;
}
