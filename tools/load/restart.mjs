/** `npm run bench -- restart`: two processes behind a proxy under load, each restarted twice; ends with JSON. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';

import { freePort } from '../db.mjs';
import { table } from './measure.mjs';
import { startProxy } from './proxy.mjs';
import { RawSocket } from './raw-socket.mjs';
import { HttpClient, joinMany, response, Room, signInDemo, singleChoice } from './rooms.mjs';
import { RAISED_LIMITS, redisProgram, startRedis, startTopology } from './topology.mjs';

const PHONES = 50;
const RESTARTS_EACH = 2;
/** The proxy asks every two seconds whether a process is ready again. */
const UNTIL_PROXY_KNOWS_MS = 5000;
const OPTIONS = ['Skilled technicians', 'Cost of energy', 'Scale-up finance', 'Planning and grid connection'];

const BOUNDS = {
  lostOrDoubled: { most: 0, what: 'acknowledged answers that are not stored once, as acknowledged' },
  badGateways: { most: 0, what: 'requests answered with 502 or 503, or not at all' },
  longestRequestMs: { most: 1000, what: 'longest request, in ms' },
};

/** Runs everything and answers the exit code. */
export async function benchRestart() {
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const redis = redisProgram() ? await startRedis() : undefined;
  const env = { ...RAISED_LIMITS, RT_DRAIN_SECONDS: '5' };
  const topology = await startTopology({ processes: 2, redisUrl: redis?.url, env, publicUrl });
  const servers = topology.processes.map(({ url }) => url);
  const proxy = await startProxy(port, servers);
  try {
    console.log(`Behind ${proxy.name}; ${redis ? 'with' : 'without'} Redis.`);
    return report(await restartUnderLoad(topology, publicUrl));
  } finally {
    await proxy.stop();
    await topology.stop();
    await redis?.stop();
  }
}

async function restartUnderLoad(topology, publicUrl) {
  const organiser = await signInDemo(publicUrl);
  const room = await Room.startOpen(organiser, {
    title: 'Bench of restarts',
    activities: [singleChoice('Which barrier comes first?', OPTIONS)],
  });
  const tokens = await joinMany([publicUrl], room.code, 2 * PHONES);
  const [activityId] = room.activityIds;
  const onSockets = tokens.slice(0, PHONES).map((token) => new SocketPhone(publicUrl, token, activityId));
  const overHttp = tokens.slice(PHONES).map((token) => new HttpPhone(publicUrl, token, activityId));
  const phones = [...onSockets, ...overHttp];
  const running = phones.map((phone, at) => sleep(at * (1000 / PHONES)).then(() => phone.run()));
  await sleep(3000);
  for (let round = 0; round < RESTARTS_EACH; round++) {
    for (const one of topology.processes) {
      await one.kill('SIGTERM');
      await one.restart();
      await sleep(UNTIL_PROXY_KNOWS_MS);
    }
  }
  phones.forEach((phone) => phone.stop());
  await Promise.all(running);
  const requests = overHttp.flatMap(({ requests: made }) => made);
  return {
    answers: phones.reduce((sum, { acknowledged }) => sum + acknowledged, 0),
    requests: requests.length,
    lostOrDoubled: await lostOrDoubled(topology.database.ownerUrl, activityId, phones),
    badGateways: requests.filter(({ status }) => status === undefined || status >= 500).length,
    longestRequestMs: Math.round(Math.max(...requests.map(({ ms }) => ms))),
  };
}

/** Every phone's last acknowledged answer must be its one row; more rows than phones would be doubled ones. */
async function lostOrDoubled(connectionString, activityId, phones) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query('select op_id as op, n from responses where activity_id = $1', [activityId]);
  await client.end();
  const stored = new Map(rows.map(({ op, n }) => [op, n]));
  const lost = phones.filter(({ last }) => last && stored.get(last.opId) !== last.n).length;
  return lost + Math.abs(rows.length - phones.filter(({ last }) => last).length);
}

/** What both kinds of phone do: one answer a second, each until it is acknowledged. */
class Phone {
  acknowledged = 0;
  last;
  going = true;
  n = 0;

  constructor(url, token, activityId) {
    Object.assign(this, { url, token, activityId });
  }

  stop() {
    this.going = false;
  }

  async run() {
    while (this.going) {
      this.n += 1;
      const body = response(this.activityId, { optionId: 'abcd'[this.n % 4] }, this.n, { opId: randomUUID() });
      const begun = performance.now();
      while (!(await this.send(body))) await sleep(100);
      this.acknowledged += 1;
      this.last = body;
      await sleep(Math.max(0, 1000 - (performance.now() - begun)));
    }
    this.close();
  }
}

/** Keeps a socket open through the proxy and repeats an answer whose acknowledgement was lost with its socket. */
class SocketPhone extends Phone {
  async send(body) {
    try {
      if (!this.socket?.open) await this.connect();
      return (await this.socket.emit('activity:respond', body)).ok;
    } catch {
      return false;
    }
  }

  async connect() {
    this.socket = new RawSocket({ url: this.url, auth: { token: this.token } });
    await this.socket.connect();
    await this.socket.emit('room:join', {});
  }

  close() {
    this.socket?.close();
  }
}

/** Where WebSocket is blocked: answers by PUT. */
class HttpPhone extends Phone {
  requests = [];

  async send(body) {
    const begun = performance.now();
    const status = await this.put(body);
    this.requests.push({ status, ms: performance.now() - begun });
    return status === 200;
  }

  async put(body) {
    const { activityId, ...rest } = body;
    this.client ??= new HttpClient(this.url, { token: this.token });
    try {
      await this.client.done('PUT', `/api/live/activities/${activityId}/response`, rest, 0);
      return 200;
    } catch (error) {
      return error.status;
    }
  }

  close() {}
}

function report(figures) {
  const judged = Object.entries(BOUNDS).map(([name, { most, what }]) => ({
    name,
    what,
    value: figures[name],
    most,
    pass: figures[name] <= most,
  }));
  console.log(`${figures.answers} answers acknowledged, ${figures.requests} requests, ${2 * RESTARTS_EACH} restarts.`);
  console.log(
    table([
      ['what', 'seen', 'at most', ''],
      ...judged.map(({ what, value, most, pass }) => [what, value, most, pass ? 'ok' : 'TOO MUCH']),
    ]),
  );
  console.log(JSON.stringify(Object.fromEntries(judged.map(({ name, ...rest }) => [name, rest]))));
  return judged.every(({ pass }) => pass) ? 0 : 1;
}
