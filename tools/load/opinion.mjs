/** `npm run bench -- opinion`: processor time for groups of 2,000 people and 200 statements; ends with JSON. */
import os from 'node:os';

import { load } from '../load-typescript.mjs';

const PEOPLE = 2000;
const STATEMENTS = 200;
const WARM_UP = 5;
const RUNS = 11;
const MOST_MS = 100;

/** Runs it and answers the exit code: 1 where the middle of the runs takes longer than it may. */
export async function benchOpinion() {
  const { foundGroups } = await load('libs/domain/opinion/src/index.ts');
  const { roomOf } = await load('libs/domain/opinion/src/spec-rooms.ts');
  const room = roomOf([900, 700, 400], STATEMENTS);
  for (let run = 0; run < WARM_UP; run += 1) foundGroups(room, STATEMENTS);
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    foundGroups(room, STATEMENTS);
    const { user, system } = process.cpuUsage(before);

    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  const medianMs = times[Math.floor(RUNS / 2)];
  console.log(`On ${os.cpus().length} × ${os.cpus()[0].model}, Node ${process.versions.node}:`);
  console.log(
    `${PEOPLE} people, ${STATEMENTS} statements: ${medianMs.toFixed(1)} ms, ${times[0].toFixed(1)} ms at best`,
  );
  console.log(JSON.stringify({ bench: 'opinion', people: PEOPLE, statements: STATEMENTS, medianMs, mostMs: MOST_MS }));

  return medianMs <= MOST_MS ? 0 : 1;
}
