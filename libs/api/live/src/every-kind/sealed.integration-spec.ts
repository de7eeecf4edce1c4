import { SealSession } from '@rt/api/sessions';
import { LiveSession, type Phone } from '@rt/testing';

import { liveServer } from '../spec-servers';
import { answerOf, type Asked, askOfEveryKind, give, ownText, PLAYS_A_ROOM, reactToAll, writtenOf } from './spec-kinds';

const PEOPLE = 20;
/** Of so many texts in random order, fewer than one time in a million so many stand right after the one written before them. */
const GUESSED = 10;

interface Column {
  readonly table: string;
  readonly column: string;
}

describe('answers of every kind under the Chatham House Rule, once the session is sealed', () => {
  const live = liveServer(PLAYS_A_ROOM);
  let session: LiveSession;
  let phones: Phone[];
  let all: Asked[];
  /** Texts of each activity, in the order in which they were written, one by each person. */
  const written = new Map<string, string[]>();
  let keys: string[];

  beforeAll(async () => {
    session = await LiveSession.start(live.app, { rule: 'chatham_house' });
    all = await askOfEveryKind(session, { visibility: 'after_close' });
    phones = await session.phones(PEOPLE);
    for (const [at, phone] of phones.entries()) for (const asked of all) await answer(asked, phone, at);
    for (const asked of all) await reactToAll(session, asked, phones);
    keys = await keysOfPeople();
    await session.done('POST', 'session/close', { closeActivities: true });
    await live.app.get(SealSession).run(session.roundtable.id);
  }, 120_000);

  async function answer(asked: Asked, phone: Phone, at: number): Promise<void> {
    const text = ownText();
    const own = writtenOf(asked, text);
    if (own) written.set(asked.id, [...(written.get(asked.id) ?? []), text]);
    await give(phone, asked, own ?? answerOf(asked, at));
  }

  /** Voices and operations of answers, entries and reactions: whoever has one of them has who said what. */
  async function keysOfPeople(): Promise<string[]> {
    const rows = await live.database.query<{ key: string }>(
      `select encode(voice, 'hex') as key from responses union select encode(voice, 'hex') from entries where voice is not null
       union select encode(voice, 'hex') from entry_reactions union select op_id::text from responses
       union select op_id::text from entry_reactions`,
    );
    expect(rows.length).toBeGreaterThan(PEOPLE * all.length);
    return rows.map(({ key }) => key);
  }

  /** Every row of every table, as text. */
  async function allRows(): Promise<{ table: string; row: string }[]> {
    const tables = await live.database.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const rows = await Promise.all(
      tables.map(async ({ name }) => {
        const found = await live.database.query<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t`);
        return found.map(({ row }) => ({ table: name, row }));
      }),
    );
    return rows.flat();
  }

  it('lead back to nobody: no key of a person is left, and no row names one beside what was said (live 3.22 (9))', async () => {
    const rows = await allRows();
    expect(rows.filter(({ row }) => keys.some((key) => row.includes(key)))).toEqual([]);
    const people = phones.map(({ participation }) => participation.id);
    const said = [...all.map(({ id }) => id), ...[...written.values()].flat()];
    const together = rows.filter(
      ({ row }) => people.some((id) => row.includes(id)) && said.some((one) => row.includes(one)),
    );
    expect(together).toEqual([]);
    for (const { kind, id } of all) {
      const left = await live.database.query(
        'select 1 from responses where activity_id = $1 and voice is null and op_id is null and n is null',
        [id],
      );
      expect([kind, left.length]).toEqual([kind, PEOPLE]);
    }
  });

  it('stand in no order in which they were given, by any column and by their place', async () => {
    const columns = await live.database.query<Column>(
      `select table_name as table, column_name as column from information_schema.columns
       where table_schema = 'public' and table_name in ('responses', 'entries')
       union select 'responses', 'ctid' union select 'entries', 'ctid' union select 'poll_snapshots', 'ctid'`,
    );
    const found: string[] = [];
    for (const { kind, id } of all.filter((asked) => written.has(asked.id))) {
      for (const { table, column } of columns) {
        const right = await rightlyPlaced(id, { table, column });
        if (right >= GUESSED) found.push(`${kind}: ${right} by ${table}.${column}`);
      }
    }
    expect(found).toEqual([]);
  });

  /** How many texts stand right after the one that was written before them, where the rows are put in the order of a column. */
  async function rightlyPlaced(activityId: string, { table, column }: Column): Promise<number> {
    const rows = await live.database.query<{ row: string }>(
      `select to_jsonb(t)::text as row from ${table} t where activity_id = $1 order by ${column}::text, ctid`,
      [activityId],
    );
    const texts = written.get(activityId) ?? [];
    const textsIn = (row: string) =>
      texts.filter((text) => row.includes(text)).sort((one, other) => row.indexOf(one) - row.indexOf(other));
    const stand = rows.flatMap(({ row }) => textsIn(row));
    return stand.filter((text, at) => at > 0 && texts.indexOf(text) === texts.indexOf(stand[at - 1] ?? '') + 1).length;
  }
});
