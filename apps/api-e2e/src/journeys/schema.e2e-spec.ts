import { TABLE_CLASSES, type TableClass } from '@rt/api/migrations';
import { Client } from 'pg';

import { sharedServer } from '../support/shared';

/** Tables that belong to the tools of migration, not to Roundtable. */
const OF_THE_TOOLS = ['migrations'];
/** PostgreSQL's code for a right that a role has not. */
const DENIED = '42501';

const inClass = (...classes: TableClass[]) =>
  Object.keys(TABLE_CLASSES).filter((table) => classes.includes(TABLE_CLASSES[table] as TableClass));

describe('the schema of a migrated database', () => {
  let owner: Client;
  let app: Client;
  let reader: Client;

  beforeAll(async () => {
    const { ownerUrl, appUrl, publicUrl } = (await sharedServer()).database;
    [owner, app, reader] = (await Promise.all(
      [ownerUrl, appUrl, publicUrl].map(async (connectionString) => {
        const client = new Client({ connectionString });
        await client.connect();
        return client;
      }),
    )) as [Client, Client, Client];
  }, 120_000);

  afterAll(async () => {
    await Promise.all([owner, app, reader].map((client) => client?.end()));
  }, 60_000);

  /** PostgreSQL's code of what each statement was refused with, or 'done'; the statement stands before it. */
  async function outcomes(client: Client, statements: readonly string[]): Promise<string[]> {
    const lines: string[] = [];
    for (const sql of statements) {
      const code = await client.query(sql).then(
        () => 'done',
        (error: { code?: string }) => String(error.code),
      );
      lines.push(`${sql}: ${code}`);
    }
    return lines;
  }

  const readsOf = (tables: readonly string[]) => tables.map((table) => `select * from ${table} limit 1`);
  const allEndedBy = (code: string, statements: readonly string[]) => statements.map((sql) => `${sql}: ${code}`);

  /** Names of everything that can be selected from in `schema`: tables, views, materialised and foreign ones. */
  async function relationsOf(schema: string): Promise<string[]> {
    const { rows } = await owner.query<{ name: string }>(
      `select relname as name from pg_class
        where relnamespace = $1::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f') order by 1`,
      [schema],
    );
    return rows.map((row) => row.name).filter((name) => !OF_THE_TOOLS.includes(name));
  }

  it('has each table on one written side', async () => {
    expect(await relationsOf('public')).toEqual(Object.keys(TABLE_CLASSES).sort());
  });

  it('keeps no time on the content side, not even a date', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns
        where table_schema = 'public' and table_name = any($1)
          and (data_type ~ '^(date|time|interval)' or column_name ~ '(_at|_on|_time|_date)$')`,
      [inClass('content')],
    );

    expect(rows).toEqual([]);
  });

  it('keeps no key of a person on the content side or in the public projection', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns
        where table_schema = 'public' and table_name = any($1)
          and column_name ~ '(person|people|participation|invitation|account|sign_in|email|user|socket)'`,
      [inClass('content', 'public')],
    );

    expect(rows).toEqual([]);
  });

  it('has no foreign key between people and content, in either direction', async () => {
    const { rows } = await owner.query<{ source: string; target: string }>(
      `select conrelid::regclass::text as source, confrelid::regclass::text as target
         from pg_constraint where contype = 'f'`,
    );
    const sides = rows.map(({ source, target }) => ({
      key: `${source} -> ${target}`,
      classes: [TABLE_CLASSES[source], TABLE_CLASSES[target]].sort().join('-'),
    }));

    expect(sides.length).toBeGreaterThan(20);
    expect(sides.filter(({ classes }) => ['content-identity', 'identity-public'].includes(classes))).toEqual([]);
  });

  it('gives ids on the content side no order', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns
        where table_schema = 'public' and table_name = any($1)
          and (column_default ~ '(nextval|uuidv7)' or is_identity = 'YES')`,
      [inClass('content')],
    );

    expect(rows).toEqual([]);
  });

  it('lets the app role change rows and never the schema', async () => {
    const ddl = [
      'create table public.smuggled (id int)',
      'create temporary table smuggled (id int)',
      'create schema smuggled',
      'alter table contributions add column author_id uuid',
      'drop table responses',
      'truncate responses',
      'create role smuggled',
    ];
    const change = ['update organisations set name = name'];

    expect(await outcomes(app, change)).toEqual(allEndedBy('done', change));
    expect(await outcomes(app, ddl)).toEqual(allEndedBy(DENIED, ddl));
  });

  it('lets the app role add to the records that only grow, and change none of them', async () => {
    const changes = ['audit_events', 'consent_records', 'contribution_versions'].flatMap((table) => [
      `update ${table} set org_id = org_id`,
      `delete from ${table}`,
    ]);

    expect(await outcomes(app, changes)).toEqual(allEndedBy(DENIED, changes));
  });

  it('lets the public role read the public projection and nothing else', async () => {
    const jobs = (await relationsOf('pgboss')).map((table) => `pgboss.${table}`);
    const open = readsOf(inClass('public'));
    const closed = readsOf([...inClass('identity', 'content', 'system'), ...OF_THE_TOOLS, ...jobs]);

    expect(jobs.length).toBeGreaterThan(0);
    expect(await outcomes(reader, open)).toEqual(allEndedBy('done', open));
    expect(await outcomes(reader, closed)).toEqual(allEndedBy(DENIED, closed));
  });

  it('lets the public role write nothing', async () => {
    const writes = [
      ...inClass('public').map((table) => `delete from ${table}`),
      `insert into pub_words values ('smuggled', 1)`,
      'create table public.smuggled (id int)',
      'create temporary table smuggled (id int)',
      'set role rt_app',
      'set role rt_owner',
    ];

    expect(await outcomes(reader, writes)).toEqual(allEndedBy(DENIED, writes));
  });
});
