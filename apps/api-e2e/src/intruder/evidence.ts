import { Client } from 'pg';

import { dataFilesOf, logOf, rowsOf } from './cluster-files';
import { bytesOf, type Sign } from './identifiers';
import { type Needle, Needles } from './needles';
import type { Truth } from './scene';

/** A person or a text that stands somewhere. */
export type Seen =
  | ({ readonly text: string } & { readonly sign?: undefined })
  | { readonly sign: Sign; readonly text?: undefined };

/** Things in the order in which one source has them: a table by one of its columns, the log, a server's output. */
export interface Stream {
  readonly source: string;
  readonly seen: readonly Seen[];
}

export interface RowSeen {
  readonly source: string;
  readonly order: number;
  readonly seen: readonly Seen[];
  /** Values by column; none for a row that was read out of a file. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** Everything that an intruder who has the whole machine reads after the session. */
export interface Evidence {
  /** Live rows of all tables, the queue of jobs and the mails among them. */
  readonly rows: readonly (RowSeen & { readonly table: string; readonly place: number })[];
  readonly rawRows: readonly RowSeen[];
  readonly streams: readonly Stream[];
  readonly binary: readonly Buffer[];
  readonly log: Buffer;
  readonly files: readonly Buffer[];
}

export interface Sources {
  readonly database: string;
  readonly cluster: string;
  readonly output: string;
}

/** Reads all of it; `signs` are the keys by which people can be recognised. */
export async function gather(
  { database, cluster, output }: Sources,
  { written, reactions }: Truth,
  signs: readonly Needle<Sign>[],
): Promise<Evidence> {
  const needles = new Needles<Seen>([
    ...signs.map(({ bytes, name }) => ({ bytes, name: { sign: name } })),
    ...[...written, ...reactions].map(({ marker }) => ({ bytes: Buffer.from(marker), name: { text: marker } })),
    ...reactions.map(({ marker }) => ({ bytes: bytesOf(marker), name: { text: marker } })),
  ]);
  const look = (bytes: Buffer) => needles.in(bytes).map(({ name }) => name);
  const files = dataFilesOf(cluster);
  const log = logOf(cluster);
  const rawRows = files.flatMap((file) =>
    rowsOf(file)
      .map(({ xmin, bytes }) => ({ source: 'data files', order: xmin, seen: look(bytes), values: {} }))
      .filter(({ seen }) => seen.length > 0),
  );
  const tables = await liveRows(database);
  return {
    rows: tables
      .map((row) => ({ ...row, seen: look(Buffer.from(JSON.stringify(row.values))) }))
      .filter(({ seen }) => seen.length > 0),
    binary: tables
      .flatMap(({ values }) => Object.values(values))
      .filter(isBinary)
      .map((value) => Buffer.from(value.slice(2), 'hex')),
    rawRows,
    streams: [
      { source: 'write-ahead log', seen: look(log) },
      { source: 'output of the servers', seen: look(Buffer.from(output)) },
      ...files.map(({ name, bytes }) => ({ source: `data file ${name}`, seen: look(bytes) })),
    ].filter(({ seen }) => seen.length > 0),
    log,
    files: files.map(({ bytes }) => bytes),
  };
}

interface TableRow {
  readonly block: number;
  readonly item: number;
  readonly xmin: string;
  readonly data: Record<string, unknown>;
}

function isBinary(value: unknown): value is string {
  return typeof value === 'string' && /^\\x([0-9a-f]{2})+$/.test(value);
}

async function liveRows(database: string): Promise<Omit<Evidence['rows'][number], 'seen'>[]> {
  const client = new Client({ connectionString: database });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const all: Omit<Evidence['rows'][number], 'seen'>[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<TableRow>(
        `select (t.ctid::text::point)[0]::int as block, (t.ctid::text::point)[1]::int as item, t.xmin::text, to_jsonb(t) as data
           from ${name} t`,
      );
      for (const { block, item, xmin, data } of rows) {
        all.push({
          table: name,
          source: `table ${name}`,
          order: Number(xmin),
          place: block * 1000 + item,
          values: data,
        });
      }
    }
    return all;
  } finally {
    await client.end();
  }
}
