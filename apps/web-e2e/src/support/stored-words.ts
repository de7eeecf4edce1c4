import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import pg from 'pg';

import { root } from '../../../../tools/paths.mjs';

/** A code or an id: what is stored of it is no text that people wrote, and may not hide a word outside of the catalogues. */
const CODE = /^[a-z0-9_:.-]*$/;

/** Where participants' words stand, which may look like codes. */
const ANSWERED = ['responses', 'activity_decisions'];

/** Types of organisation and places, in the language of an organisation that chose none. */
export function groupNames(): readonly string[] {
  const words = readFileSync(join(root, 'libs/words/src/words.en-GB.json'), 'utf8');
  return Object.values((JSON.parse(words) as { terms: Record<string, string> }).terms);
}

/** Every text that stands in the database, and some more, the longest first: what people wrote, and their names. */
export async function storedWords(ownerUrl: string, more: readonly string[] = []): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows: columns } = await client.query<{ table: string; column: string }>(`
      SELECT quote_ident(c.table_name) AS "table", quote_ident(c.column_name) AS "column"
      FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
        AND (c.data_type IN ('text', 'json', 'jsonb', 'ARRAY') OR c.data_type LIKE 'character%')`);
    const found = new Set<string>(more);
    for (const { table, column } of columns) {
      const { rows } = await client.query<{ value: unknown }>(
        `SELECT DISTINCT to_jsonb(${column}) AS value FROM ${table}`,
      );
      for (const { value } of rows) textsIn(value, found, ANSWERED.includes(table));
    }
    return [...found].sort((one, other) => other.length - one.length);
  } finally {
    await client.end();
  }
}

function textsIn(value: unknown, found: Set<string>, answered: boolean): void {
  if (typeof value === 'string' && (answered || !CODE.test(value))) found.add(value.replace(/\s+/g, ' ').trim());
  if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) textsIn(part, found, answered);
}

/** What no catalogue gives: the product's name, addresses, and dates and times as the platform writes them. */
const NO_WORDS = new RegExp(
  [
    'Roundtable\\b',
    'https?:\\S+',
    '\\S+@\\S+',
    '127\\.0\\.0\\.1\\S*',
    'RT-\\d+-\\d+(-C\\d+)?',
    'London',
    '\\d [AP]M\\b',
    ...names(7, (day) => new Date(Date.UTC(2026, 0, day)), { weekday: 'long' }),
    ...names(12, (month) => new Date(Date.UTC(2026, month, 1)), { month: 'long' }),
  ].join('|'),
  'g',
);

function names(count: number, dateOf: (at: number) => Date, style: Intl.DateTimeFormatOptions): string[] {
  const format = new Intl.DateTimeFormat('en', { ...style, timeZone: 'UTC' });
  return Array.from({ length: count }, (_, at) => format.format(dateOf(at)));
}

interface Found {
  readonly text: string;
  readonly around: string;
}

/** Whether a text holds words that no catalogue gave and nobody wrote. */
export function isStray({ text, around }: Found, stored: readonly string[]): boolean {
  return hasStrayWords(text, stored) && hasStrayWords(around, stored);
}

/** Of a text that is cut short its beginning is enough, and of a long one a part. */
function hasStrayWords(text: string, stored: readonly string[]): boolean {
  const isPart = (part: string) => stored.some((whole) => whole.includes(part));
  const left = text
    .replace(/⟦[^⟧]*⟧/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[^…]+…/g, (part) => (isPart(part.slice(0, -1).trim()) ? '' : part));
  if (left.trim().split(' ').length > 3 && isPart(left.trim())) return false;
  // A word that several texts share, with how many they are.
  const shared = /^(\S+) \(\d+\)$/.exec(left.trim())?.[1];
  if (shared !== undefined && isPart(shared)) return false;
  const isLeftOf = (whole: string) => {
    const rest = stored.reduce((kept, one) => kept.split(one).join(' '), whole);
    return /\p{L}{2}/u.test(rest.replace(NO_WORDS, ' '));
  };

  // A short word that is stored may take a piece out of an address, and an address may stand in a text that is stored.
  return isLeftOf(left) && isLeftOf(left.replace(/\S+@\S+/g, ' '));
}
