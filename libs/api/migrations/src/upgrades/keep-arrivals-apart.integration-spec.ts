import { type TestDatabase, testDatabase } from '@rt/testing';
import { DataSource } from 'typeorm';

import { migrations } from '../index';
import { KeepArrivalsApart1764000010100 } from '../secrecy/1764000010100-keep-arrivals-apart';

const ORG = '00000000-0000-4000-8000-000000000001';
const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const [SEALED, LIVE] = [id(11), id(12)];
const GUESTS = 24;

/** On a database as the version before left it, with people in a room that runs and in one that is sealed. */
describe('the migration that keeps arrivals apart', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase();
    await database.query('drop schema public cascade');
    await database.query('create schema public');
    await run(migrations.slice(0, migrations.indexOf(KeepArrivalsApart1764000010100)));
    await fill();
    await run([KeepArrivalsApart1764000010100]);
  }, 60_000);
  afterAll(() => database?.drop());

  async function run(some: typeof migrations): Promise<void> {
    const source = new DataSource({
      type: 'postgres',
      url: database.ownerUrl,
      migrations: some,
      installExtensions: false,
    });
    await source.initialize();
    await source.runMigrations({ transaction: 'each' });
    await source.destroy();
  }

  async function fill(): Promise<void> {
    await database.query(`insert into organisations (id, slug, name) values ($1, 'org', 'Org')`, [ORG]);
    for (const [roundtable, state] of [
      [SEALED, 'closed'],
      [LIVE, 'live'],
    ] as const) {
      await database.query(
        `insert into roundtables (id, org_id, title, question, tz, rule, state, sealed_at)
         values ($1, $2, 'T', 'Q', 'Europe/London', 'attributed', $3, case when $3 = 'closed' then now() end)`,
        [roundtable, ORG, state],
      );
      await database.query('insert into session_live (roundtable_id, org_id, joined) values ($1, $2, $3)', [
        roundtable,
        ORG,
        GUESTS,
      ]);
      for (let n = 0; n < GUESTS; n += 1) await guest(roundtable, n);
    }
    for (const n of [1, 2]) {
      await database.query('insert into people (id, org_id, full_name, email) values ($1, $2, $3, $4)', [
        id(20 + n),
        ORG,
        `Person ${n}`,
        `person-${n}@example.org`,
      ]);
      await database.query(
        `insert into invitations (id, org_id, roundtable_id, person_id, state, token_hash) values ($1::uuid, $2, $3, $4, 'sent', $1::text)`,
        [id(30 + n), ORG, LIVE, id(20 + n)],
      );
    }
  }

  async function guest(roundtable: string, n: number): Promise<void> {
    const participation = id((roundtable === SEALED ? 100 : 200) + n);
    // Half past eleven at night in Greenwich is the next day in London's summer.
    await database.query(
      `insert into participations (id, org_id, roundtable_id, display_name, declared_type, joined_at)
       values ($1, $2, $3, $4, 'sme', '2026-06-15T23:30:00Z')`,
      [participation, ORG, roundtable, `Guest ${String(n).padStart(2, '0')}`],
    );
    await database.query(
      `insert into consent_records (id, org_id, roundtable_id, participation_id, purpose, text_version, value, channel, at)
       values (gen_random_uuid(), $1, $2, $3, 'process', '1', true, 'room', '2026-06-15T23:30:00Z')`,
      [ORG, roundtable, participation],
    );
  }

  const seatsOf = (roundtable: string) =>
    database.query<Record<string, string | null>>(
      `select id, invitation_id, display_name, declared_type, joined_on::text as day from participations
       where roundtable_id = $1 order by ctid`,
      [roundtable],
    );

  it('leaves of a sealed room the day alone, under other ids, in no order', async () => {
    const seats = await seatsOf(SEALED);

    const names = seats.map(({ display_name }) => display_name);
    expect(seats).toHaveLength(GUESTS);
    expect(new Set(names).size).toBe(GUESTS);
    expect(names).not.toEqual([...names].sort());
    expect(new Set(seats.map(({ day, declared_type }) => `${day} ${declared_type}`))).toEqual(
      new Set(['2026-06-16 sme']),
    );
    expect(seats.filter((seat) => /^0{8}/.test(seat['id'] ?? ''))).toEqual([]);
    const consents = await database.query<{ day: string; participation_id: string }>(
      'select given_on::text as day, participation_id from consent_records where roundtable_id = $1 order by ctid',
      [SEALED],
    );
    expect(consents).toHaveLength(GUESTS);
    expect(new Set(consents.map(({ day }) => day))).toEqual(new Set(['2026-06-16']));
    expect(await database.query('select joined from session_live where roundtable_id = $1', [SEALED])).toEqual([
      { joined: GUESTS },
    ]);
  });

  it('moves what a running room knows, and gives everybody invited a seat', async () => {
    const seats = await seatsOf(LIVE);

    expect(seats).toHaveLength(GUESTS + 2);
    expect(seats.flatMap(({ invitation_id }) => invitation_id ?? []).sort()).toEqual([id(31), id(32)]);
    expect(seats.filter((seat) => seat['display_name'] ?? seat['declared_type'] ?? seat['day'])).toEqual([]);
    expect(await database.query('select 1 from consent_records where roundtable_id = $1', [LIVE])).toEqual([]);
    const arrivals = await database.query<Record<string, unknown>>(
      `select participation_id, accepted_rule_version, declared_type, display_name from arrivals order by participation_id`,
    );
    expect(arrivals).toHaveLength(GUESTS);
    expect(arrivals[0]).toEqual({
      participation_id: id(200),
      accepted_rule_version: 1,
      declared_type: 'sme',
      display_name: 'Guest 00',
    });
    expect(await database.query('select joined from session_live where roundtable_id = $1', [LIVE])).toEqual([
      { joined: 0 },
    ]);
  });

  it('keeps what is unsealed out of the log of PostgreSQL', async () => {
    expect(
      await database.query(
        `select relname from pg_class where relpersistence = 'u' and relname in ('arrivals', 'crash_marks') order by 1`,
      ),
    ).toEqual([{ relname: 'arrivals' }, { relname: 'crash_marks' }]);
  });
});
