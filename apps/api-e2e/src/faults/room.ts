import { Client } from 'pg';

import { HttpClient, Phone, Room, signInDemo, singleChoice, startTopology } from '../support/load';
import { retry } from '../support/retry';
import { check, type Findings, type StoredResponse } from './history';
import { SocketPhone } from './phone';

const OPTIONS = ['Skilled technicians', 'Cost of energy', 'Scale-up finance', 'Planning and grid connection'];

type Topology = Awaited<ReturnType<typeof startTopology>>;

export interface FaultRoom {
  readonly id: string;
  readonly activityId: string;
  readonly code: string;
  readonly organiser: HttpClient;
  readonly bases: string[];
}

export async function openRoom(topology: Topology, title: string, activityOver: object = {}): Promise<FaultRoom> {
  const bases = topology.processes.map((one) => one.url);
  const organiser = await signInDemo(bases[0] ?? '');
  const activity = singleChoice('Which barrier comes first?', OPTIONS, { visibility: 'always', ...activityOver });
  const room = await Room.startOpen(organiser, { title, activities: [activity] });
  return { id: room.id, activityId: room.activityIds[0] ?? '', code: room.code, organiser, bases };
}

/** Phones of people who joined by code, spread over the processes. */
export async function phonesOf(room: FaultRoom, count: number): Promise<SocketPhone[]> {
  const phones = await Phone.joinMany(room.bases, room.code, count);
  return phones.map(({ token }, client) => new SocketPhone(client, token, room.bases, room.activityId));
}

/** What is claimed to be durable is tested on a cluster that is: asserted at the connections that the server uses. */
export async function assertDurable({ database }: Topology): Promise<void> {
  for (const connectionString of [database.appUrl, database.ownerUrl]) {
    const [settings] = await ask(
      connectionString,
      `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`,
    );
    expect(settings).toEqual({ fsync: 'on', commit: 'on' });
  }
}

export function storedResponses({ database }: Topology, activityId: string): Promise<StoredResponse[]> {
  return ask<StoredResponse>(
    database.ownerUrl,
    `select encode(voice, 'hex') as voice, op_id as "opId", n, answer->>'optionId' as "optionId"
       from responses where activity_id = $1 and answer is not null`,
    [activityId],
  );
}

export async function ask<Row extends object>(
  connectionString: string,
  sql: string,
  params: unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return (await client.query<Row>(sql, params)).rows;
  } finally {
    await client.end();
  }
}

export async function shownBy(organiser: HttpClient, room: FaultRoom): Promise<Record<string, number>> {
  const tally = await organiser.get(`/api/roundtables/${room.id}/activities/${room.activityId}/tally`);
  const options: { id: string; count: number }[] = tally.result.options;
  return Object.fromEntries(options.map((option) => [option.id, option.count]));
}

/** What is promised once the fault is over: pushes come every 2 s, revisions are told every 5 s, and what a phone has given up may be stored yet. */
const SETTLED_MS = 15_000;

/** After the faults: every phone's tally comes to equal the rows; then history, rows and tally are compared. */
export async function judge(topology: Topology, room: FaultRoom, phones: SocketPhone[]): Promise<Findings> {
  await Promise.all(phones.map((phone) => phone.stayJoined()));
  const rows = await retry(async () => {
    const stored = await storedResponses(topology, room.activityId);
    const counts = Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((id) => [id, stored.filter((row) => row.optionId === id).length]),
    );
    for (const phone of phones) {
      const heard = Object.fromEntries((phone.tally?.result?.options ?? []).map((option) => [option.id, option.count]));
      expect(heard).toEqual(counts);
    }
    return stored;
  }, SETTLED_MS);
  const history = phones.flatMap((phone) => phone.history);
  expect(history.filter((operation) => operation.outcome === 'ok').length).toBeGreaterThan(phones.length);
  return check(history, rows, await shownBy(room.organiser, room));
}

export const NOTHING_FOUND: Findings = { lost: [], phantom: [], double: [], miscounted: [] };
