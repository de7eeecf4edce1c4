import { randomUUID } from 'node:crypto';

import { DeleteUnfiled, PlanningModule } from '@rt/api/planning';
import {
  buildActivity,
  buildParticipation,
  buildRoundtable,
  type BuiltRoundtable,
  participantToken,
  PublishingFixture,
  retry,
  waitingForLocks,
} from '@rt/testing';
import { Client } from 'pg';

import { SessionsModule } from '../sessions.module';
import { EraseLinks } from './erase-links';
import { SealSession } from './seal-session';
import { SealSessionJob } from './seal-session.job';

const CHOSEN = { optionId: 'a' };

describe('sealing', () => {
  let fixture: PublishingFixture;

  beforeAll(async () => {
    fixture = await PublishingFixture.open([PlanningModule, SessionsModule]);
  });
  afterAll(() => fixture?.shut());

  const seal = (roundtable: BuiltRoundtable) => fixture.app.get(SealSession).run(roundtable.id);
  const erasedAt = async ({ id }: BuiltRoundtable) =>
    (
      await fixture.database.query<{ erased_at: Date | null }>('select erased_at from roundtables where id = $1', [id])
    )[0]?.erased_at;
  const bodyOf = async ({ id }: BuiltRoundtable) => (await fixture.staff.ann.get(`/api/roundtables/${id}`)).body;
  const keysOf = ({ id }: BuiltRoundtable) =>
    fixture.database.query('select key_no from session_keys where roundtable_id = $1', [id]);

  async function answered(
    roundtable: BuiltRoundtable,
    ...given: readonly (readonly [number, object])[]
  ): Promise<string> {
    const { id } = await buildActivity(fixture.database, { roundtable, state: 'closed' });
    for (const [people, answer] of given) {
      await fixture.database.query(
        `insert into responses (org_id, activity_id, round, voice, op_id, n, answer, answer_key)
         select $1, $2, 1, decode(md5(gen_random_uuid()::text), 'hex'), gen_random_uuid(), 1, $4::text::jsonb, $4
         from generate_series(1, $3)`,
        [roundtable.orgId, id, people, JSON.stringify(answer)],
      );
    }
    await fixture.database.query(
      `update activity_live l set answered = (select count(*) from responses r where r.activity_id = l.activity_id)
       where activity_id = $1`,
      [id],
    );
    return id;
  }

  it('keeps nothing of an author whom a reviewer wants unnamed', async () => {
    const roundtable = await fixture.start();
    const people = [];
    for (let n = 1; n <= 5; n++) people.push(await fixture.someoneOf(roundtable, 'sme'));
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

  it('has erased its links also where something that is due cannot be deleted', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'closed' });
    await seal(roundtable);
    await retry(async () => expect(await erasedAt(roundtable)).not.toBeNull());
    await fixture.database.query('update roundtables set erased_at = null where id = $1', [roundtable.id]);
    jest.spyOn(fixture.app.get(DeleteUnfiled), 'run').mockRejectedValueOnce(new Error('held back'));

    expect(await fixture.app.get(EraseLinks).run()).toBe(true);
    expect(await erasedAt(roundtable)).not.toBeNull();
  });

  it('deletes the answers of so few people that their result is hidden, and no others', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'closed', rule: 'chatham_house' });
    const named = await buildRoundtable(fixture.database, { state: 'closed', rule: 'attributed' });
    const [few, enough, byName] = [
      await answered(roundtable, [4, CHOSEN]),
      await answered(roundtable, [5, CHOSEN]),
      await answered(named, [1, CHOSEN]),
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

  it('deletes the votes of so few people also where more have written beside them and given none', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'closed', rule: 'chatham_house' });
    const voted = { agree: ['o1'], disagree: [], pass: [] };
    const none = { ...voted, agree: [] };
    const [few, enough, fewInAll] = [
      await answered(roundtable, [4, voted], [2, none], [1, { abstain: true }]),
      await answered(roundtable, [5, voted], [2, none]),
      await answered(roundtable, [3, voted], [1, none]),
    ];

    await seal(roundtable);

    const votes = (id: string) =>
      fixture.database.query<{ agree: string[]; people: number }>(
        `select answer->'agree' as agree, count(*)::int as people from responses
         where activity_id = $1 and answer = answer_key::jsonb group by 1 order by 2`,
        [id],
      );
    expect(await votes(few)).toEqual([
      { agree: null, people: 1 },
      { agree: [], people: 6 },
    ]);
    expect(await votes(enough)).toEqual([
      { agree: [], people: 2 },
      { agree: ['o1'], people: 5 },
    ]);
    expect(await votes(fewInAll)).toEqual([]);
  });

  it('comes when its time has come, although its job was given up or lost, and not before', async () => {
    const [overdue, early, again] = [await fixture.start(), await fixture.start(), await fixture.start()];
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
    const [other, roundtable] = [await fixture.start(), await fixture.start()];
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
    const roundtable = await fixture.start();
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
    await waitingForLocks(fixture.database, 1, 'key share');
    await sealing.query('update roundtables set sealed_at = now() where id = $1', [roundtable.id]);
    await sealing.query('commit');
    await sealing.end();

    expect(await writing).toMatchObject({ status: 403, body: { code: 'participation-ended' } });
    expect(
      await fixture.database.query('select 1 from contribution_drafts where roundtable_id = $1', [roundtable.id]),
    ).toEqual([]);
  });

  it('keeps how many came, and how many seats were a further one of a device', async () => {
    const roundtable = await fixture.start();
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
