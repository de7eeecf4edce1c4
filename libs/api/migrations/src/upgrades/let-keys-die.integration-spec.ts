import { type TestDatabase, testDatabase } from '@rt/testing';
import { DataSource } from 'typeorm';

import { migrations } from '../index';
import { LetKeysDie1764000010000 } from '../secrecy/1764000010000-let-keys-die';

const ORG = '00000000-0000-4000-8000-000000000001';
const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
/** Roundtables: sealed under the Chatham House Rule, sealed with names, and one that still runs. */
const [SEALED, NAMED, LIVE] = [id(11), id(12), id(13)];
const TEXTS = 24;

/** On a database as the version before left it, with rows in it. */
describe('the migration that lets keys die', () => {
  let database: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await testDatabase();
    await database.query('drop schema public cascade');
    await database.query('create schema public');
    const before = migrations.slice(0, migrations.indexOf(LetKeysDie1764000010000));
    source = new DataSource({ type: 'postgres', url: database.ownerUrl, migrations: before, installExtensions: false });
    await source.initialize();
    await source.runMigrations({ transaction: 'each' });
    await fill();
    await migrate();
  });
  afterAll(async () => {
    await source?.destroy();
    await database?.drop();
  });

  async function migrate(): Promise<void> {
    await source.destroy();
    source = new DataSource({
      type: 'postgres',
      url: database.ownerUrl,
      migrations: [LetKeysDie1764000010000],
      installExtensions: false,
    });
    await source.initialize();
    await source.runMigrations({ transaction: 'each' });
  }

  async function fill(): Promise<void> {
    await database.query(`insert into organisations (id, slug, name) values ($1, 'org', 'Org')`, [ORG]);
    for (const [roundtable, rule, state] of [
      [SEALED, 'chatham_house', 'closed'],
      [NAMED, 'attributed', 'closed'],
      [LIVE, 'chatham_house', 'live'],
    ] as const) {
      await database.query(
        `insert into roundtables (id, org_id, title, question, tz, rule, state, sealed_at)
         values ($1, $2, 'T', 'Q', 'Europe/London', $3, $4, case when $4 = 'closed' then now() end)`,
        [roundtable, ORG, rule, state],
      );
      await database.query('insert into session_keys values ($1, $2)', [roundtable, Buffer.from(`key of ${state}`)]);
    }
    await activity(1, SEALED, 'closed', 4);
    await activity(2, SEALED, 'closed', 5);
    await activity(3, NAMED, 'closed', 1);
    await activity(4, LIVE, 'open', 2);
    for (let n = 1; n <= TEXTS; n++) await text(100 + n, SEALED);
    for (let n = 1; n <= 3; n++) await text(200 + n, LIVE);
  }

  async function activity(n: number, roundtable: string, state: string, answers: number): Promise<void> {
    await database.query(
      `insert into activities (id, org_id, roundtable_id, position, kind, question, config)
       values ($1, $2, $3, 1, 'single_choice', 'Q', '{}')`,
      [id(n), ORG, roundtable],
    );
    await database.query(
      'insert into activity_live (activity_id, org_id, roundtable_id, state, answered) values ($1, $2, $3, $4, $5)',
      [id(n), ORG, roundtable, state, answers],
    );
    await database.query(
      `insert into responses (org_id, activity_id, round, answer, answer_key)
       select $1, $2, 1, '{"optionId":"a"}', '{"optionId":"a"}' from generate_series(1, $3)`,
      [ORG, id(n), answers],
    );
    // Who abstained is no respondent.
    await database.query(
      `insert into responses (org_id, activity_id, round, answer, answer_key)
       values ($1, $2, 1, '{"abstain":true}', '{"abstain":true}')`,
      [ORG, id(n)],
    );
  }

  async function text(n: number, roundtable: string): Promise<void> {
    await database.query(
      `insert into contributions (id, org_id, roundtable_id, type, phase, state, draft_title, draft_body, ref_number,
         current_version, op_mark)
       values ($1, $2, $3, 'barrier', 'during', 'accepted', 'T', 'B', $4, 1, $5)`,
      [id(n), ORG, roundtable, n, Buffer.from(id(n))],
    );
    await database.query(
      `insert into contribution_versions (contribution_id, n, org_id, title, body, sha256) values ($1, 1, $2, 'T', 'B', 'x')`,
      [id(n), ORG],
    );
  }

  const count = async (sql: string, params: unknown[] = []) =>
    (await database.query<{ n: number }>(`select count(*)::int as n ${sql}`, params))[0]?.n;

  it('moves the keys of sessions that are not sealed to a table outside of the log, and no others', async () => {
    expect(await database.query('select roundtable_id, key_no, wrapped from session_keys')).toEqual([
      { roundtable_id: LIVE, key_no: 1, wrapped: Buffer.from('key of live') },
    ]);
    expect(
      await database.query(`select relname, relpersistence from pg_class where relname ~ '^(logged_)?session_keys$'`),
    ).toEqual([{ relname: 'session_keys', relpersistence: 'u' }]);
    expect(await database.query('select key_no, key_check from roundtables where id = $1', [LIVE])).toEqual([
      { key_no: 1, key_check: null },
    ]);
    expect(await database.query('select key_no, cut_short from activity_live where activity_id = $1', [id(4)])).toEqual(
      [{ key_no: 1, cut_short: false }],
    );
  });

  it('deletes the answers of so few people that their result is hidden, in sealed rooms alone', async () => {
    const rows = (n: number) => count('from responses where activity_id = $1', [id(n)]);
    expect([await rows(1), await rows(2), await rows(3), await rows(4)]).toEqual([0, 6, 2, 3]);
  });

  it('writes the texts of sealed rooms anew in random order, with their versions, and leaves the others', async () => {
    const order = async (roundtable: string) =>
      (
        await database.query<{ id: string }>('select id from contributions where roundtable_id = $1 order by ctid', [
          roundtable,
        ])
      ).map((row) => row.id);
    const written = Array.from({ length: TEXTS }, (_, n) => id(101 + n));
    const mended = await order(SEALED);
    expect(mended).not.toEqual(written);
    expect([...mended].sort()).toEqual(written);
    expect(await order(LIVE)).toEqual([id(201), id(202), id(203)]);
    expect(await count('from contribution_versions')).toBe(TEXTS + 3);
    expect(await count('from contributions where op_mark is not null')).toBe(3);
    await expect(database.query('delete from contributions where id = $1', [id(101)])).rejects.toMatchObject({
      code: '23503',
    });
  });

  it('leaves sealed rooms to be erased by the program', async () => {
    expect(await count('from roundtables where sealed_at is not null and erased_at is null')).toBe(2);
  });

  it('can be taken back', async () => {
    await source.undoLastMigration();
    expect(
      await count(
        `from pg_class where relname in ('session_keys', 'room_lines', 'rate_limits') and relpersistence = 'u'`,
      ),
    ).toBe(1);
    await source.runMigrations();
  });
});
