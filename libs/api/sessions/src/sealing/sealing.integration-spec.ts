import { randomUUID } from 'node:crypto';

import {
  buildActivity,
  buildParticipation,
  buildRoundtable,
  type BuiltRoundtable,
  participantToken,
  retry,
} from '@rt/testing';
import { Client } from 'pg';

import { PublishingFixture } from '../publication/spec-publishing';
import { SealSession } from './seal-session';
import { SealSessionJob } from './seal-session.job';

describe('sealing', () => {
  let fixture: PublishingFixture;

  beforeAll(async () => {
    fixture = await PublishingFixture.open();
  });
  afterAll(() => fixture?.shut());

  const seal = (roundtable: BuiltRoundtable) => fixture.app.get(SealSession).run(roundtable.id);
  const start = async (over: Parameters<typeof buildRoundtable>[1] = {}) => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'scheduled', rule: 'chatham_house', ...over });
    const { status } = await fixture.staff.ann.post(`/api/roundtables/${roundtable.id}/session/start`);
    expect(status).toBe(200);
    return roundtable;
  };
  const erasedAt = async ({ id }: BuiltRoundtable) =>
    (
      await fixture.database.query<{ erased_at: Date | null }>('select erased_at from roundtables where id = $1', [id])
    )[0]?.erased_at;
  const bodyOf = async ({ id }: BuiltRoundtable) => (await fixture.staff.ann.get(`/api/roundtables/${id}`)).body;
  const keysOf = ({ id }: BuiltRoundtable) =>
    fixture.database.query('select key_no from session_keys where roundtable_id = $1', [id]);

  async function someoneOf(roundtable: BuiltRoundtable, type: string) {
    const joined = await buildParticipation(fixture.database, { roundtable, declaredType: type });
    return fixture.app.client({ bearer: participantToken(fixture.app, joined) });
  }

  async function answered(roundtable: BuiltRoundtable, people: number): Promise<string> {
    const { id } = await buildActivity(fixture.database, { roundtable, state: 'closed' });
    await fixture.database.query(
      `insert into responses (org_id, activity_id, round, voice, op_id, n, answer, answer_key)
       select $1, $2, 1, decode(md5(n::text), 'hex'), gen_random_uuid(), 1, '{"optionId":"a"}', '{"optionId":"a"}'
       from generate_series(1, $3) n`,
      [roundtable.orgId, id, people],
    );
    await fixture.database.query('update activity_live set answered = $2 where activity_id = $1', [id, people]);
    return id;
  }

  it('decides what may be said of an author for the whole room, the first to write like the last', async () => {
    const roundtable = await start();
    const text = { type: 'barrier', title: 'A point', body: 'Offers are dated 2031.' };
    const ids: string[] = [];
    for (let n = 1; n <= 5; n++) {
      const someone = await someoneOf(roundtable, 'sme');
      const { body } = await someone.post('/api/live/contributions', { ...text, opId: randomUUID() });
      ids.push(body['id']);
    }
    const alone = await (
      await someoneOf(roundtable, 'investor')
    ).post('/api/live/contributions', {
      ...text,
      opId: randomUUID(),
    });
    const listed = await fixture.staff.ann.get(`/api/roundtables/${roundtable.id}/contributions`);
    // Before it is decided, nobody sees anything of it.
    for (const { attribution } of listed.body['items']) expect(attribution.stakeholderType).toBeNull();
    const stored = await fixture.database.query<{ text: string }>(
      'select c::text as text from contribution_drafts c where roundtable_id = $1',
      [roundtable.id],
    );
    expect(stored.filter(({ text: row }) => /sme|investor/.test(row))).toEqual([]);
    for (const id of [...ids, alone.body['id']]) await fixture.review('ann', roundtable, id);
    await fixture.close(roundtable);

    const { status, body } = await fixture.publish('ben', roundtable);

    expect([status, body['contributionRefs']?.length]).toEqual([200, 6]);
    // What each seat had said is in no row of it any more.
    const seats = await fixture.database.query<{ row: string }>(
      'select p::text as row from participations p where roundtable_id = $1',
      [roundtable.id],
    );
    const terms = await fixture.database.query<{ id: string }>('select id from type_terms');
    expect(seats).toHaveLength(6);
    expect(seats.filter(({ row }) => terms.some(({ id }) => row.includes(id)))).toEqual([]);
    const types = await fixture.database.query<{ type: string | null; n: number }>(
      `select stakeholder_type as type, count(*)::int as n from pub_contributions where roundtable_ref = $1 group by 1`,
      [body['ref']],
    );
    expect(types.sort((one, other) => one.n - other.n)).toEqual([
      { type: null, n: 1 },
      { type: 'sme', n: 5 },
    ]);
    expect(
      await fixture.database.query('select 1 from author_terms where roundtable_id = $1', [roundtable.id]),
    ).toEqual([]);
  });

  it('keeps nothing of an author whom a reviewer wants unnamed', async () => {
    const roundtable = await start();
    const people = [];
    for (let n = 1; n <= 5; n++) people.push(await someoneOf(roundtable, 'sme'));
    const { body } = (await people[0]?.post('/api/live/contributions', {
      type: 'barrier',
      title: 'A point',
      body: 'Offers are dated 2031.',
      opId: randomUUID(),
    })) ?? { body: {} as Record<string, string> };
    await fixture.review('ann', roundtable, body['id'] ?? '', { decision: 'accept', unnamed: true });
    await fixture.close(roundtable);

    await seal(roundtable);

    expect(
      await fixture.database.query(`select attribution->>'stakeholderType' as type from contributions where id = $1`, [
        body['id'],
      ]),
    ).toEqual([{ type: null }]);
  });

  it('deletes the answers of so few people that their result is hidden, and no others', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'closed', rule: 'chatham_house' });
    const named = await buildRoundtable(fixture.database, { state: 'closed', rule: 'attributed' });
    const [few, enough, byName] = [
      await answered(roundtable, 4),
      await answered(roundtable, 5),
      await answered(named, 1),
    ];

    await seal(roundtable);
    await seal(named);

    const rows = (id: string) => fixture.database.query('select 1 from responses where activity_id = $1', [id]);
    expect((await rows(few)).length).toBe(0);
    expect((await rows(enough)).length).toBe(5);
    expect((await rows(byName)).length).toBe(1);
    const recount = await fixture.staff.ann.get(`/api/roundtables/${roundtable.id}/activities/${few}/recount`);
    expect(recount).toMatchObject({ status: 409, body: { code: 'suppressed' } });
  });

  it('writes all texts anew in random order, and changes nothing of them, their versions and their public pages', async () => {
    const roundtable = await start();
    const written: string[] = [];
    for (let n = 1; n <= 24; n++) written.push((await fixture.write(roundtable, { title: `Point ${n}` })).id);
    for (const id of written.slice(0, 3)) await fixture.review('ann', roundtable, id);
    await fixture.review('ann', roundtable, written[3] ?? '', { decision: 'reject', reason: 'Said twice' });
    await fixture.close(roundtable);
    const content = `select id, ref_number, state, draft_title, draft_body, current_version, author_secret_hash
       from (select * from contributions union all select * from contribution_drafts) c where roundtable_id = $1 order by id`;
    const versions = `select v.* from contribution_versions v join contributions c on c.id = v.contribution_id
       where c.roundtable_id = $1 order by contribution_id, n`;
    const before = [
      await fixture.database.query(content, [roundtable.id]),
      await fixture.database.query(versions, [roundtable.id]),
    ];
    const order = async () =>
      (
        await fixture.database.query<{ id: string; xmin: string; marked: boolean }>(
          'select id, xmin::text, op_mark is not null as marked from contribution_drafts where roundtable_id = $1 order by ctid',
          [roundtable.id],
        )
      ).map((row) => row);
    expect((await order()).filter(({ marked }) => marked)).not.toEqual([]);

    await seal(roundtable);

    expect([
      await fixture.database.query(content, [roundtable.id]),
      await fixture.database.query(versions, [roundtable.id]),
    ]).toEqual(before);
    expect(before[1]).toHaveLength(3);
    const sealed = await order();
    expect(new Set(sealed.map(({ xmin }) => xmin)).size).toBe(1);
    expect(sealed.filter(({ marked }) => marked)).toEqual([]);
    expect(sealed.map(({ id }) => id)).not.toEqual(written.slice(4));
    expect(sealed.map(({ id }) => id).sort()).toEqual(written.slice(4).sort());
    expect(
      await fixture.database.query('select 1 from contributions where roundtable_id = $1 and op_mark is null', [
        roundtable.id,
      ]),
    ).toHaveLength(4);
    // The public page, and the author's secret, lead to the same texts as before.
    const { body } = await fixture.publish('ben', roundtable);
    expect(body['contributionRefs']).toHaveLength(3);
  });

  it('comes when its time has come, although its job was given up or lost, and not before', async () => {
    const [overdue, early, again] = [await start(), await start(), await start()];
    for (const roundtable of [overdue, early, again]) await fixture.close(roundtable);
    await fixture.staff.ann.post(`/api/roundtables/${again.id}/session/reopen`, { reason: 'One more question' });
    const owner = new Client({ connectionString: fixture.database.ownerUrl });
    await owner.connect();
    await owner.query(`delete from pgboss.job where name = 'seal-session'`);
    await owner.end();
    await fixture.database.query(`update roundtables set closed_at = now() - interval '24 hours' where id = $1`, [
      overdue.id,
    ]);
    await fixture.database.query(`update roundtables set closed_at = now() - interval '23 hours' where id = $1`, [
      early.id,
    ]);

    await fixture.app.get(SealSessionJob).look();
    await fixture.app.get(SealSessionJob).look();
    await fixture.app.drainJobs();

    const sealed = async (roundtable: BuiltRoundtable) => (await bodyOf(roundtable))['sealed'];
    expect([await sealed(overdue), await sealed(early), await sealed(again)]).toEqual([true, false, false]);
    expect(await keysOf(overdue)).toEqual([]);
  });

  it('says that links are erased once they are, however long a dump holds the tables', async () => {
    const [other, roundtable] = [await start(), await start()];
    await fixture.close(roundtable);
    const dump = new Client({ connectionString: fixture.database.ownerUrl });
    await dump.connect();
    await dump.query('begin; lock table session_keys, author_terms in access share mode');

    await seal(roundtable);
    await fixture.app.drainJobs();

    expect(await erasedAt(roundtable)).toBeNull();
    expect(await bodyOf(roundtable)).toMatchObject({ sealed: true, erased: false });
    // The key is gone for everybody who asks, whatever stands in the file.
    expect(await keysOf(roundtable)).toEqual([]);

    await dump.query('rollback');
    await dump.end();
    await retry(async () => {
      await fixture.app.drainJobs();
      expect(await erasedAt(roundtable)).not.toBeNull();
    });
    expect(await bodyOf(roundtable)).toMatchObject({ sealed: true, erased: true });
    expect(await keysOf(other)).toEqual([{ key_no: 1 }]);
  });

  it('lets nobody write between the cut and the end of the token', async () => {
    const roundtable = await start();
    const joined = await buildParticipation(fixture.database, { roundtable });
    const someone = fixture.app.client({ bearer: participantToken(fixture.app, joined) });
    await fixture.close(roundtable);
    const sealing = new Client({ connectionString: fixture.database.ownerUrl });
    await sealing.connect();
    await sealing.query('begin');
    await sealing.query('select 1 from roundtables where id = $1 for update', [roundtable.id]);
    const writing = someone.post('/api/live/contributions', {
      type: 'barrier',
      title: 'Late',
      body: 'Written while it was sealed.',
      opId: randomUUID(),
    });
    await retry(async () =>
      expect(
        await fixture.database.query(
          `select 1 from pg_stat_activity where wait_event_type = 'Lock' and query ~ 'key share'`,
        ),
      ).toHaveLength(1),
    );
    await sealing.query('update roundtables set sealed_at = now() where id = $1', [roundtable.id]);
    await sealing.query('commit');
    await sealing.end();

    expect(await writing).toMatchObject({ status: 403, body: { code: 'participation-ended' } });
    expect(
      await fixture.database.query('select 1 from contribution_drafts where roundtable_id = $1', [roundtable.id]),
    ).toEqual([]);
  });

  it('keeps how many came, and how many seats were a further one of a device', async () => {
    const roundtable = await start();
    const seats = [];
    for (let n = 0; n < 3; n += 1) seats.push(await buildParticipation(fixture.database, { roundtable }));
    await fixture.database.query(`update arrivals set device = '\\x01' where participation_id = any($1::uuid[])`, [
      seats.slice(1).map(({ id }) => id),
    ]);
    await fixture.close(roundtable);

    await fixture.app.get(SealSession).run(roundtable.id);

    expect(
      await fixture.database.query('select joined, extra_seats from session_live where roundtable_id = $1', [
        roundtable.id,
      ]),
    ).toEqual([{ joined: 3, extra_seats: 1 }]);
  });
});
