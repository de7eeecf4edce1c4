import { Client } from 'pg';
import { TABLE_CLASSES } from '@rt/api/migrations';

/** Somebody whose name, address and organisation occur nowhere else in the world. */
export interface Canary {
  readonly fullName: string;
  readonly email: string;
  readonly organisationName: string;
}

/** `count` people, each with strings of their own. */
export function canaries(count: number): Canary[] {
  const letters = (at: number) => 'abcdefghijklmnopqrstuvwxyz'.charAt(at);
  return Array.from({ length: count }, (_, at) => ({
    fullName: `Zq${letters(at)}rin Vx${letters(at)}ldane`,
    email: `canary-${letters(at)}-zqvx@example.org`,
    organisationName: `Zq${letters(at)} Kestrelworks`,
  }));
}

/** Which of the people a text names, by any of their strings, whatever the case. */
export function namedIn(text: string, people: readonly Canary[]): string[] {
  const lower = text.toLowerCase();
  return people
    .flatMap(({ fullName, email, organisationName }) => [fullName, ...fullName.split(' '), email, organisationName])
    .filter((word) => lower.includes(word.toLowerCase()));
}

/** Every row of every table outside of the identity side, with the queue of jobs, as one text a table. */
export async function textOfTables(url: string): Promise<Map<string, string>> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: jobs } = await client.query<{ name: string }>(
      `select 'pgboss.' || tablename as name from pg_tables where schemaname = 'pgboss'`,
    );
    const ours = Object.keys(TABLE_CLASSES).filter((table) => TABLE_CLASSES[table] !== 'identity');
    const texts = new Map<string, string>();
    for (const table of [...ours, ...jobs.map(({ name }) => name)]) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from ${table} t`);
      texts.set(table, rows.map(({ row }) => row).join('\n'));
    }
    return texts;
  } finally {
    await client.end();
  }
}
