import { TABLE_CLASSES, type TableClass } from '@rt/api/migrations';
import { Client } from 'pg';

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

export function namedIn(text: string, people: readonly Canary[]): string[] {
  const lower = text.toLowerCase();
  return people
    .flatMap(({ fullName, email, organisationName }) => [fullName, ...fullName.split(' '), email, organisationName])
    .filter((word) => lower.includes(word.toLowerCase()));
}

/** Reads the database as its owner: what a dump would hold. */
export class Dump {
  private constructor(private readonly client: Client) {}

  static async of(url: string): Promise<Dump> {
    const client = new Client({ connectionString: url });
    await client.connect();
    return new Dump(client);
  }

  end(): Promise<void> {
    return this.client.end();
  }

  async texts(sides: readonly TableClass[]): Promise<Map<string, string>> {
    return this.read(Object.keys(TABLE_CLASSES).filter((table) => sides.includes(TABLE_CLASSES[table] as TableClass)));
  }

  async jobs(): Promise<Map<string, string>> {
    const { rows } = await this.client.query<{ name: string }>(
      `select 'pgboss.' || tablename as name from pg_tables where schemaname = 'pgboss'`,
    );
    return this.read(rows.map(({ name }) => name));
  }

  /** Ids of everything that was said: answers, texts, their versions and marks. */
  async contentIds(): Promise<string[]> {
    const { rows: tables } = await this.client.query<{ name: string }>(
      `select table_name as name from information_schema.columns
        where table_schema = 'public' and column_name = 'id' and data_type = 'uuid' and table_name = any($1)`,
      [Object.keys(TABLE_CLASSES).filter((table) => TABLE_CLASSES[table] === 'content')],
    );
    const { rows } = await this.client.query<{ id: string }>(
      tables.map(({ name }) => `select id::text from ${name}`).join(' union all '),
    );
    return rows.map(({ id }) => id);
  }

  async personalIds(): Promise<string[]> {
    const tables = [
      'people',
      'affiliations',
      'accounts',
      'invitations',
      'participations',
      'consent_records',
      'sign_ins',
    ];
    const { rows } = await this.client.query<{ id: string }>(
      tables.map((table) => `select id::text from ${table}`).join(' union all '),
    );
    return rows.map(({ id }) => id);
  }

  private async read(tables: readonly string[]): Promise<Map<string, string>> {
    const texts = new Map<string, string>();
    for (const table of tables) {
      const { rows } = await this.client.query<{ row: string }>(`select t::text as row from ${table} t`);
      texts.set(table, rows.map(({ row }) => row).join('\n'));
    }
    return texts;
  }
}
