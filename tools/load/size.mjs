/**
 * `npm run bench -- size`: what one process needs with a room of 0, 100, 500 and 2,000 phones on sockets of which each answers
 * every ten seconds, what a roundtable takes on disk, and what costs grow with the number of rows. The figures of
 * docs/operations.md are from here. `npm run bench -- size costs` measures the costs alone. Its last line is one line of JSON.
 */
import os from 'node:os';

import pg from 'pg';

import { table } from './measure.mjs';
import { measureCosts } from './size/costs.mjs';
import { measureRooms } from './size/rooms.mjs';
import { RAISED_LIMITS, startTopology } from './topology.mjs';

/** Runs everything and answers the exit code: it judges nothing. */
export async function benchSize(part = 'all') {
  const topology = await startTopology({ env: RAISED_LIMITS });
  const client = new pg.Client({ connectionString: topology.database.ownerUrl });
  try {
    await client.connect();
    const machine = `${os.cpus().length} × ${os.cpus()[0].model}, Node ${process.versions.node}`;
    console.log(
      `On ${machine}; PostgreSQL ${topology.database.version}, the phones and PostgreSQL on the same machine.`,
    );
    const rooms = part === 'costs' ? [] : await measureRooms(topology);
    if (rooms.length > 0) print(['phones', 'memoryMb', 'cpuPercent', 'perSecond', 'diskMb'], rooms);
    const costs = await measureCosts(client, topology.processes[0]);
    print(['cost', 'rows', 'ms', 'held'], costs);
    console.log(JSON.stringify({ bench: 'size', machine, rooms, costs }));
    return 0;
  } finally {
    await client.end();
    await topology.stop();
  }
}

const HEADS = {
  memoryMb: 'memory MB',
  cpuPercent: 'CPU %',
  perSecond: 'answers a second',
  diskMb: 'disk MB a roundtable',
};

function print(columns, rows) {
  const head = columns.map((column) => HEADS[column] ?? column);
  console.log(table([head, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]));
}
