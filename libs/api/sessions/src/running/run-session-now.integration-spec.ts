import { randomUUID } from 'node:crypto';

import { DeleteUnfiled, PlanningModule } from '@rt/api/planning';
import { RoundtablesRepository } from '@rt/api/roundtables';
import {
  buildActivity,
  buildParticipation,
  buildPerson,
  type BuiltRoundtable,
  participantToken,
  PublishingFixture,
  retry,
} from '@rt/testing';

import { SealSession } from '../sealing/seal-session';
import { SessionsModule } from '../sessions.module';

describe('running a session that nobody planned', () => {
  let fixture: PublishingFixture;

  beforeAll(async () => {
    fixture = await PublishingFixture.open([PlanningModule, SessionsModule]);
  });
  afterAll(() => fixture?.shut());

  const run = (id: string, title = 'What shall we look at first?') =>
    fixture.staff.ann.post('/api/sessions', { opId: id, title });
  const addSector = async (id: string): Promise<string> => {
    const sector = randomUUID();
    await fixture.database.query(
      `insert into sector_terms (id, org_id, code, label, position)
       select $1, org_id, $3, 'Batteries', 1 from roundtables where id = $2`,
      [sector, id, sector],
    );
    return sector;
  };
  const fileUnder = (id: string, ...sectorIds: string[]) =>
    fixture.staff.ann.post(`/api/roundtables/${id}/file`, { sectorIds });
  const file = async (id: string) => fileUnder(id, await addSector(id));
  const show = async (id: string) => (await fixture.staff.ann.get(`/api/roundtables/${id}`)).body;
  const built = async (id: string): Promise<BuiltRoundtable> => {
    const [row] = await fixture.database.query<{ orgId: string }>(
      'select org_id as "orgId" from roundtables where id = $1',
      [id],
    );
    return { id, orgId: row?.orgId ?? '' } as BuiltRoundtable;
  };
  const started = async (): Promise<BuiltRoundtable> => {
    const id = randomUUID();
    expect((await run(id)).status).toBe(201);
    return built(id);
  };

  it('is live at once, under the rule of the organisation, with a code and a day on which it goes', async () => {
    await fixture.database.query(`update organisations set default_rule = 'attributed'`);
    const { id } = await started();
    await fixture.database.query(`update organisations set default_rule = 'chatham_house'`);

    expect(await show(id)).toMatchObject({
      state: 'live',
      ref: null,
      title: 'What shall we look at first?',
      question: 'What shall we look at first?',
      rule: 'attributed',
      joinCode: expect.stringMatching(/^[1-9]\d{7}$/),
      deletesOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      sectorIds: [],
    });
  });

  it('starts one session however often the call comes', async () => {
    const id = randomUUID();
    const answers = await Promise.all([run(id), run(id), run(id)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(await run(id)).toMatchObject({ status: 201, body: { roundtableId: id, state: 'live' } });
    expect(await fixture.database.query('select 1 from session_keys where roundtable_id = $1', [id])).toHaveLength(1);
  });

  it('tells under which title it was started where the same press comes again with another one', async () => {
    const { id } = await started();
    expect(await run(id, 'What shall we look at last?')).toMatchObject({
      status: 409,
      body: {
        code: 'version-conflict',
        field: 'title',
        message: expect.stringContaining('What shall we look at first?'),
      },
    });
    expect(await show(id)).toMatchObject({ title: 'What shall we look at first?' });
  });

  it('refuses an empty title by its field, and starts nothing', async () => {
    const id = randomUUID();
    expect(await run(id, '  ')).toMatchObject({ status: 422, body: { field: 'title' } });
    expect(await fixture.database.query('select 1 from roundtables where id = $1', [id])).toEqual([]);
  });

  it.each([
    ['also after it was opened again', false],
    ['also where it was filed before it was opened again', true],
  ])('counts as held from its start to its end, %s', async (_, filed) => {
    const { id } = await started();
    await fixture.database.query(`update roundtables set live_at = '2026-06-10T13:05:40Z' where id = $1`, [id]);
    await fixture.close({ id } as BuiltRoundtable);
    expect(await show(id)).toMatchObject({ localStart: '2026-06-10T14:05', state: 'closed' });
    const { localEnd } = await show(id);

    if (filed) expect((await file(id)).status).toBe(200);
    await fixture.staff.ann.post(`/api/roundtables/${id}/session/reopen`, { reason: 'Closed by mistake' });
    await fixture.database.query(`update roundtables set local_end = '2026-06-10T14:06' where id = $1`, [id]);
    await fixture.close({ id } as BuiltRoundtable);
    expect((await show(id)).localEnd >= localEnd).toBe(true);
  });

  it('is filed once however often the same comes, and under nothing else afterwards', async () => {
    const { id } = await started();
    const [one, other] = [await addSector(id), await addSector(id)];
    const filed = await fileUnder(id, one, other);
    const { ref } = filed.body as { ref: string };
    expect(filed).toMatchObject({ status: 200, body: { ref: expect.stringMatching(/^RT-/) } });

    expect(await fileUnder(id, other, one)).toMatchObject({ status: 200, body: { ref, sectorIds: [one, other] } });
    expect(await fileUnder(id, other)).toMatchObject({ status: 409, body: { code: 'wrong-state' } });
    expect(await show(id)).toMatchObject({ ref, sectorIds: [one, other] });
    const audited = await fixture.database.query(
      `select detail from audit_events where verb = 'file-roundtable' and roundtable_id = $1`,
      [id],
    );
    expect(audited).toEqual([{ detail: { ref } }]);
  });

  it('goes on its day with all that people said in it, and leaves nothing but what was done in the audit', async () => {
    const roundtable = await started();
    const kept = await started();
    const { id } = await buildActivity(fixture.database, { roundtable, state: 'closed' });
    await fixture.database.query(
      `insert into responses (org_id, activity_id, round, voice, op_id, n, answer, answer_key)
       select $1, $2, 1, decode(md5(n::text), 'hex'), gen_random_uuid(), 1, '{"optionId":"a"}', '{"optionId":"a"}'
       from generate_series(1, 6) n`,
      [roundtable.orgId, id],
    );
    await fixture.database.query('update activity_live set answered = 6 where activity_id = $1', [id]);
    const written = await fixture.write(roundtable);
    const unread = await fixture.write(roundtable);
    await fixture.close(roundtable);
    await fixture.review('ann', roundtable, written.id);
    const due = () => fixture.app.get(DeleteUnfiled).run();
    const stands = async (one: BuiltRoundtable) => (await fixture.staff.ann.get(`/api/roundtables/${one.id}`)).status;

    await fixture.app.get(SealSession).run(roundtable.id);
    await retry(async () => expect((await show(roundtable.id)).erased).toBe(true));
    await due();
    expect(await stands(roundtable)).toBe(200);
    await fixture.database.query('update roundtables set deletes_on = current_date - 1 where id = any($1::uuid[])', [
      [roundtable.id, kept.id],
    ]);
    expect(await rowsThatName([roundtable.id, id, written.id])).toEqual(
      expect.arrayContaining(['activities', 'contribution_versions', 'contributions', 'poll_snapshots', 'responses']),
    );
    await due();

    expect([await stands(roundtable), await stands(kept)]).toEqual([404, 200]);
    expect(await rowsThatName([roundtable.id, id, written.id, unread.id])).toEqual(['audit_events']);
  });

  it('goes also where another one that is due cannot be deleted', async () => {
    const [first, second] = [await started(), await started()];
    await fixture.database.query(
      `update roundtables set state = 'closed', erased_at = now(), deletes_on = current_date - 2 where id = any($1::uuid[])`,
      [[first.id, second.id]],
    );
    await fixture.database.query(`update roundtables set deletes_on = current_date - 3 where id = $1`, [first.id]);
    await fixture.database.query('create table held_back (roundtable_id uuid references roundtables (id))');
    await fixture.database.query('insert into held_back values ($1)', [first.id]);

    await expect(fixture.app.get(DeleteUnfiled).run()).rejects.toThrow('held_back');
    const left = await fixture.database.query<{ id: string }>('select id from roundtables where id = any($1::uuid[])', [
      [first.id, second.id],
    ]);
    expect(left).toEqual([{ id: first.id }]);
    await fixture.database.query('drop table held_back');
  });

  it('is gone where another process deletes it first, which is no fault', async () => {
    const { id } = await started();
    const due = `update roundtables set state = 'closed', erased_at = now(), deletes_on = current_date - 1 where id = $1`;
    await fixture.database.query(due, [id]);
    const roundtables = fixture.app.get(RoundtablesRepository);
    const find = roundtables.find.bind(roundtables);
    jest.spyOn(roundtables, 'find').mockImplementationOnce(async (found) => {
      const record = await find(found);
      await fixture.app.get(DeleteUnfiled).run();
      return record;
    });

    await fixture.app.get(DeleteUnfiled).run();

    expect(await fixture.database.query('select 1 from roundtables where id = $1', [id])).toEqual([]);
  });

  it('invites nobody, since there was no plan to invite to', async () => {
    const { id } = await started();
    expect((await show(id)).may).not.toContain('invite');
    const person = await buildPerson(fixture.database, { fullName: 'Erin Vale' });
    expect(
      await fixture.staff.ann.post(`/api/roundtables/${id}/invitations`, { personIds: [person.id] }),
    ).toMatchObject({
      status: 409,
      body: { message: 'Nobody is invited to a session that was not planned. People join it by its code.' },
    });
  });

  it('is run by who may plan, and filed by nobody else', async () => {
    const roundtable = await started();
    const guest = await buildParticipation(fixture.database, { roundtable });
    const phone = fixture.app.client({ bearer: participantToken(fixture.app, guest) });
    expect((await phone.post('/api/sessions', { opId: randomUUID(), title: 'Mine' })).status).toBe(401);
    expect((await phone.post(`/api/roundtables/${roundtable.id}/file`, { sectorIds: [randomUUID()] })).status).toBe(
      401,
    );
  });

  // Every table of the schema in which one of the ids stands, in whatever column.
  async function rowsThatName(ids: readonly string[]): Promise<string[]> {
    const tables = await fixture.database.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const rows = await fixture.database.query(`select 1 from "${name}" t where t::text ~ $1 limit 1`, [
        ids.join('|'),
      ]);
      if (rows.length > 0) found.push(name);
    }
    return found.sort();
  }
});
