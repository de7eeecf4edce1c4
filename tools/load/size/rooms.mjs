import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';

import { cpuSeconds, residentBytes } from '../measure.mjs';
import { connectAll, inParallel } from '../raw-socket.mjs';
import { joinMany, response, Room, signInDemo, singleChoice } from '../rooms.mjs';

const ROOMS = [100, 500, 2000];
const SECONDS = 30;
const ANSWER_EVERY_SECONDS = 10;
const ACTIVITIES = 10;
const OPTIONS = ['Skilled technicians', 'Cost of energy', 'Scale-up finance', 'Planning and grid connection'];
const MEGABYTE = 1024 * 1024;

/** Memory and CPU of one process by the number of phones, and what each roundtable takes on disk. */
export async function measureRooms(topology) {
  const [server] = topology.processes;
  const organiser = await signInDemo(server.url);
  await sleep(SECONDS * 1000);
  const rows = [{ phones: 0, ...(await measured(server, () => sleep(SECONDS * 1000))) }];
  for (const phones of ROOMS) rows.push({ phones, ...(await room(topology, organiser, phones)) });
  return rows;
}

/** Memory at the end of the work, and CPU of one core while it lasted. */
async function measured(server, work) {
  const [cpu, begun] = [cpuSeconds(server.pid), performance.now()];
  await work();
  const seconds = (performance.now() - begun) / 1000;
  return {
    seconds,
    memoryMb: Math.round(residentBytes(server.pid) / MEGABYTE),
    cpuPercent: Math.round(((cpuSeconds(server.pid) - cpu) / seconds) * 100),
  };
}

async function room({ database, processes: [server] }, organiser, phones) {
  const before = await diskBytes(database.ownerUrl);
  const activities = Array.from({ length: ACTIVITIES }, (_, at) => singleChoice(`Question ${at + 1}?`, OPTIONS));
  const { id, code, activityIds } = await Room.startOpen(organiser, { title: `Bench of ${phones}`, activities });
  const tokens = await joinMany([server.url], code, phones);
  const sockets = await connectAll(tokens.map((token) => ({ url: server.url, auth: { token } })));
  await inParallel(sockets, 100, (socket) => socket.emit('room:join', {}));
  let answers = 0;
  const answer = async (socket, activityId, n) => {
    const ack = await socket.emit('activity:respond', response(activityId, { optionId: 'abcd'[n % 4] }, n));
    if (!ack.ok) throw new Error(`an answer was refused: ${JSON.stringify(ack)}`);
    answers += 1;
  };
  const figures = await measured(server, () =>
    Promise.all(
      sockets.map(async (socket, at) => {
        await sleep((at / phones) * ANSWER_EVERY_SECONDS * 1000);
        for (let n = 1; n <= SECONDS / ANSWER_EVERY_SECONDS; n++) {
          await answer(socket, activityIds[0], n);
          await sleep(ANSWER_EVERY_SECONDS * 1000);
        }
      }),
    ),
  );
  const perSecond = Math.round(answers / figures.seconds);
  // Everybody answers every activity once, so that what stands on disk is that of a whole session.
  for (const activityId of activityIds.slice(1))
    await inParallel(sockets, 100, (socket) => answer(socket, activityId, 1));
  sockets.forEach((socket) => socket.close());
  await organiser.post(`/api/roundtables/${id}/session/close`, { closeActivities: true });
  const diskMb = Number((((await diskBytes(database.ownerUrl)) - before) / MEGABYTE).toFixed(1));
  return { ...figures, perSecond, diskMb, answers };
}

async function diskBytes(connectionString) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query('select pg_database_size(current_database())::float8 as bytes');
  await client.end();
  return rows[0].bytes;
}
