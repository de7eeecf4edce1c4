import type { Client } from 'pg';

import { EnvironmentFaults } from '../config/read-environment';
import type { SchemaHistory } from '../database/migrate';
import type { Log } from '../log/log';

/** The row of `installation` that names the migration which a program must know to serve over this schema. */
export const LEAST_MIGRATION = 'least-migration';

export interface SchemaState {
  /** Migrations of the program that the database lacks, oldest first. */
  readonly missing: readonly string[];
  /** Migrations of the database that the program does not know, oldest first. */
  readonly unknown: readonly string[];
  /** True when the program is of the same release as the schema or of the one before. */
  readonly near: boolean;
}

export async function schemaState(client: Client, history: Pick<SchemaHistory, 'migrations'>): Promise<SchemaState> {
  const known = namesOf(history);
  const done = await doneIn(client);
  return {
    missing: known.filter((name) => !done.includes(name)),
    unknown: done.filter((name) => !known.includes(name)),
    near: known.includes((await leastIn(client)) ?? ''),
  };
}

export function namesOf({ migrations }: Pick<SchemaHistory, 'migrations'>): string[] {
  return migrations.map((Migration) => new Migration().name ?? Migration.name);
}

/** Refuses a schema older than the program or newer than the next release, so rolling updates work. */
export async function lookAtSchema(client: Client, history: SchemaHistory, log: Log): Promise<void> {
  const { missing, unknown, near } = await schemaState(client, history);
  refuseOtherHistory({ missing, unknown });
  if (missing.length > 0) {
    throw new EnvironmentFaults([
      `The schema of the database is older than this program (it lacks ${missing.at(-1)}). Run migrate of this version first.`,
    ]);
  }
  if (unknown.length === 0) return;
  if (!near) throw new EnvironmentFaults([tooNew(unknown)]);
  log.warn('the schema is of the next version: replace this process by one of that version', {
    unknown: unknown.length,
  });
}

/** The schema was made by another history, from which no migration leads here: a start of the demo makes its data again. */
export class OtherHistory extends EnvironmentFaults {}

/** A schema of the next release has all migrations of this one, and further ones. */
export function refuseOtherHistory({ missing, unknown }: Pick<SchemaState, 'missing' | 'unknown'>): void {
  if (missing.length === 0 || unknown.length === 0) return;
  throw new OtherHistory([
    'The schema of the database differs from the one of this program, and there is no upgrade. Use the version that made it, or an empty database.',
  ]);
}

/** The sentence for a schema that this program must leave alone. */
export function tooNew(unknown: readonly string[]): string {
  return `The schema of the database is newer than this program (it has ${unknown.at(-1)}). Start the version that it was made for.`;
}

async function doneIn(client: Client): Promise<string[]> {
  if (!(await exists(client, 'migrations'))) return [];
  const { rows } = await client.query<{ name: string }>('select name from migrations order by id');
  return rows.map(({ name }) => name);
}

async function leastIn(client: Client): Promise<string | undefined> {
  if (!(await exists(client, 'installation'))) return undefined;
  const { rows } = await client.query<{ value: string }>('select value from installation where name = $1', [
    LEAST_MIGRATION,
  ]);
  return rows[0]?.value;
}

async function exists(client: Client, table: string): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [table]);
  return Boolean(rows[0]?.there);
}
