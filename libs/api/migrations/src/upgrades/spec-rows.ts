import type { TestDatabase } from '@rt/testing';

const ORG = '00000000-0000-4000-8000-000000000001';

/** A value by the type of a column. */
const FILLED: Readonly<Record<string, unknown>> = {
  uuid: ORG,
  date: '2026-03-12',
  int4: 2026,
  int8: 2026,
  bytea: Buffer.from([1]),
  _uuid: [],
  jsonb: '[]',
  _text: [],
  timestamptz: '2026-03-12T14:00:00Z',
  tsvector: '',
  bool: false,
};

/** A row with these values, and something for each other column that wants one. */
export async function insertFilled(
  database: TestDatabase,
  table: string,
  values: Readonly<Record<string, unknown>>,
): Promise<void> {
  const wanted = await database.query<{ name: string; type: string }>(
    `select column_name as name, udt_name as type from information_schema.columns
     where table_name = $1 and is_nullable = 'NO' and column_default is null`,
    [table],
  );
  const row = { ...Object.fromEntries(wanted.map(({ name, type }) => [name, FILLED[type] ?? 'x'])), ...values };
  const names = Object.keys(row);
  await database.query(
    `insert into ${table} (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(row),
  );
}
