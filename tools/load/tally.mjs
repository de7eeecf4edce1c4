/**
 * `npm run bench -- tally`: how long one server takes to count an activity of each kind with 1,000 and 10,000 answers, and
 * for how long it then does nothing else, while one in a hundred answers changes from count to count. Where answers repeat, a count
 * may take 50 ms, else 250 ms, each at the 95th percentile; nothing may stand still for more than 20 ms, not counting the time for
 * which the machine had no processor left for the server. A list of 500 questions that get 20 votes a second may send
 * its stage four frames a second and take 1.3 times the CPU of a list of 20. Storing one text of each of 5,000
 * people takes at most 8 times as long as of 1,000, and at most 8 s. Its last line is one line of JSON.
 */
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import pg from 'pg';

import { load } from '../load-typescript.mjs';
import { root } from '../paths.mjs';
import { retry } from '../retry.mjs';
import { votedLists } from './boards.mjs';
import { median, p95, since, table } from './measure.mjs';
import { Room, signInDemo } from './rooms.mjs';
import { storedTexts } from './stored-texts.mjs';
import { RAISED_LIMITS, startTopology } from './topology.mjs';
import { decide, write, WRITTEN_PLANS } from './written.mjs';

const ANSWERS = [1000, 10_000];
const COUNTS = 40;
/** From one count to the next, one of so many answers changes. */
const CHANGED = 100;
const REPEATING_MS = 50;
const DIFFERING_MS = 250;
const STALL_MS = 20;
/** Below so many answers a key on average, most people have answered in a way of their own. */
const REPEATED = 10;

const options = (many) => Array.from({ length: many }, (_, at) => ({ id: `o${at}`, text: `Option ${at + 1}` }));
const scale = { points: 11, lowLabel: 'Not at all', highLabel: 'Wholly' };

/** A config of each kind, at the larger end of what it takes. */
const PLANS = {
  single_choice: { config: { options: options(10), allowOther: true } },
  multiple_choice: { config: { options: options(20) } },
  rating: { config: scale },
  ranking: { config: { options: options(15), minRanked: 15 } },
  points: { config: { options: options(15), budget: 1000 } },
  scale_matrix: { config: { options: options(15), ...scale } },
  word_cloud: { config: { maxPerPerson: 3 } },
  consensus: { config: { options: options(50) } },
  ...WRITTEN_PLANS,
};

/** Runs everything and answers the exit code: 1 where a bound does not hold. */
export async function benchTally() {
  const { ACTIVITY_KINDS, kinds, rehearsals } = await load('libs/kinds/src/index.ts');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rt-stall-'));
  const stallFile = path.join(folder, 'longest');
  const probe = pathToFileURL(path.join(root, 'tools/load/stall-probe.mjs')).href;
  const env = {
    ...RAISED_LIMITS,
    RT_LIMIT_TEXTS_BURST: '100',
    NODE_OPTIONS: `--import ${probe}`,
    RT_STALL_FILE: stallFile,
  };
  const topology = await startTopology({ env });
  const client = new pg.Client({ connectionString: topology.database.ownerUrl });
  try {
    await client.connect();
    const [server] = topology.processes;
    const organiser = await signInDemo(server.url);
    const missing = ACTIVITY_KINDS.filter((kind) => !(kind in PLANS));
    if (missing.length > 0) throw new Error(`tools/load/tally.mjs has no plan for ${missing.join(', ')}.`);
    const activities = ACTIVITY_KINDS.map((kind) => ({ kind, question: kind, config: PLANS[kind].config }));
    const rows = [];
    for (const answers of ANSWERS) {
      const { id, activityIds } = await Room.startOpen(organiser, { title: `Tallies of ${answers}`, activities });
      for (const [at, { kind, config }] of activities.entries()) {
        const make = (many) =>
          Array.from({ length: many }, () => {
            const given = rehearsals[kind].answer(config, Math.random);
            return { answer: given, key: kinds[kind].answerKey(given), voice: randomBytes(32).toString('hex') };
          });
        const isList = kind in WRITTEN_PLANS;
        // Nobody writes what somebody else has written.
        const keys = isList ? answers : await answer(client, activityIds[at], make(answers));
        if (isList) await write(client, kind, activityIds[at], answers);
        const ask = () => organiser.get(`/api/roundtables/${id}/activities/${activityIds[at]}/tally`);
        const some = Math.ceil(answers / CHANGED);
        const change = () =>
          isList ? decide(client, activityIds[at], some) : changed(client, activityIds[at], make(some));
        const figures = await counted(ask, change, () => lookAt(server, stallFile));
        const { respondents } = await ask();
        if (respondents !== answers) throw new Error(`${kind}: ${respondents} of ${answers} answers were counted.`);
        rows.push({ kind, answers, keys, ...figures, mostMs: keys * REPEATED > answers ? DIFFERING_MS : REPEATING_MS });
      }
    }
    return report(rows, await votedLists(client, server, organiser), await storedTexts(server, organiser));
  } finally {
    await client.end();
    await topology.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes the answers where they are stored, as if each came from somebody else; tells how many differ. */
async function answer(client, activityId, rows) {
  await client.query(
    `insert into responses (org_id, activity_id, round, voice, op_id, n, answer, answer_key)
     select a.org_id, a.id, 1, decode(r->>'voice', 'hex'), gen_random_uuid(), 1, r->'answer', r->>'key'
     from activities a, json_array_elements($2::json) r where a.id = $1`,
    [activityId, JSON.stringify(rows)],
  );
  await client.query('update activity_live set answered = $2, revision = revision + 1 where activity_id = $1', [
    activityId,
    rows.length,
  ]);
  await client.query('analyze responses');
  return new Set(rows.map(({ key }) => key)).size;
}

/** Gives some people, drawn by chance, other answers than they gave. */
async function changed(client, activityId, rows) {
  await client.query(
    `with new as (
       select r->'answer' as answer, r->>'key' as key, row_number() over () as at from json_array_elements($2::json) r
     ), who as (
       select id, row_number() over () as at from (
         select id from responses where activity_id = $1 order by random() limit $3) drawn
     )
     update responses r set answer = new.answer, answer_key = new.key from who join new using (at) where r.id = who.id`,
    [activityId, JSON.stringify(rows), rows.length],
  );
}

/** Milliseconds per count, the longest stall, and the processor time of a count. */
async function counted(ask, change, look) {
  for (let warm = 0; warm < 10; warm++) await ask();
  await look();
  const took = [];
  for (let at = 0; at < COUNTS; at++) {
    await change();
    const begun = performance.now();
    await ask();
    took.push(since(begun));
  }
  const { whole, own, cpu } = await look();
  return {
    medianMs: median(took),
    p95Ms: p95(took),
    stallMs: own,
    wholeStallMs: whole,
    cpuMs: cpu / COUNTS,
  };
}

/** What the probe has seen since it was last asked. */
async function lookAt({ pid }, file) {
  fs.rmSync(file, { force: true });
  process.kill(pid, 'SIGUSR2');
  return retry(() => JSON.parse(fs.readFileSync(file, 'utf8')));
}

/** Frames a second to a stage, and CPU of the longer list for that of the shorter. */
const LISTS = { frames: 4, cpu: 1.3 };

/** Five times as many texts may take so many times as long, and so many ms. */
const STORING = { times: 8, ms: 8000 };

function report(rows, [few, many], texts) {
  const machine = `${os.cpus().length} × ${os.cpus()[0].model}, Node ${process.versions.node}`;
  console.log(`On ${machine}; the server and PostgreSQL on the same machine.`);
  const head = ['kind', 'answers', 'different', 'median ms', 'p95 ms', 'may be', 'stood still ms', 'may be', 'CPU ms'];
  const whole = (ms) => ms.toFixed(1);
  const cells = rows.map((row) => [
    row.kind,
    row.answers,
    row.keys,
    whole(row.medianMs),
    whole(row.p95Ms),
    row.mostMs,
    whole(row.stallMs),
    STALL_MS,
    whole(row.cpuMs),
  ]);
  console.log(table([head, ...cells]));
  const over = rows.filter(({ p95Ms, mostMs, stallMs }) => p95Ms > mostMs || stallMs > STALL_MS);
  const lists = { few, many, cpuRatio: many.cpu / few.cpu };
  console.log(
    `A list of ${few.questions}: ${few.framesPerSecond.toFixed(1)} frames a second, ${few.cpu.toFixed(3)} CPU; of ${many.questions}: ` +
      `${many.framesPerSecond.toFixed(1)} (at most ${LISTS.frames}), ${many.cpu.toFixed(3)} (at most ${LISTS.cpu} times that).`,
  );
  const storing = compareStoring(texts);
  console.log(JSON.stringify({ bench: 'tally', machine, rows, lists, storing }));
  const tooMuch = many.framesPerSecond > LISTS.frames || lists.cpuRatio > LISTS.cpu;
  return over.length > 0 || tooMuch || storing.some(({ pass }) => !pass) ? 1 : 0;
}

/** Compares the larger room with the smaller one, kind by kind. */
function compareStoring(texts) {
  const kinds = [...new Set(texts.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const [small, large] = texts.filter((row) => row.kind === kind);
    const times = large.ms / small.ms;
    const pass = times <= STORING.times && large.ms <= STORING.ms;
    console.log(
      `Storing a text of each person, ${kind}: ${small.people} people ${small.ms.toFixed(0)} ms, ${large.people} people ` +
        `${large.ms.toFixed(0)} ms (at most ${STORING.ms}), ${times.toFixed(1)} times as long (at most ${STORING.times}).`,
    );
    return { kind, smallMs: small.ms, largeMs: large.ms, times, pass };
  });
}
