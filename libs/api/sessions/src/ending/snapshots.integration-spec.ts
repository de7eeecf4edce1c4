import { CountAhead, TakeSnapshots } from '@rt/api/contributions';
import { PlanningModule } from '@rt/api/planning';
import { RoundtablesQueries } from '@rt/api/roundtables';
import { buildActivity, buildRoundtable, type BuiltRoundtable, PublishingFixture } from '@rt/testing';

import { SessionsModule } from '../sessions.module';

interface Row {
  readonly question: string;
  readonly n: number;
  readonly sha256: string;
}

describe('Snapshots of results', () => {
  let fixture: PublishingFixture;

  beforeAll(async () => {
    fixture = await PublishingFixture.open([PlanningModule, SessionsModule]);
  }, 120_000);
  afterAll(async () => {
    await fixture?.shut();
  });

  async function answered(roundtable: BuiltRoundtable, question: string, count: number, state: 'open' | 'closed') {
    const { id } = await buildActivity(fixture.database, { roundtable, state, question });
    for (let n = 0; n < count; n++) {
      await fixture.database.query(
        `insert into responses (org_id, activity_id, round, answer, answer_key) values ($1, $2, 1, $3::jsonb, $3)`,
        [roundtable.orgId, id, '{"optionId":"a"}'],
      );
    }
    return id;
  }

  const taken = ({ id }: BuiltRoundtable): Promise<Row[]> =>
    fixture.database.query<Row>(
      `select frozen ->> 'question' as question, (frozen ->> 'n')::int as n, sha256
       from poll_snapshots where roundtable_id = $1 order by 1`,
      [id],
    );
  const keep = (roundtable: BuiltRoundtable, activityId: string) =>
    fixture.staff.ann.post(`/api/roundtables/${roundtable.id}/activities/${activityId}/keep`, {});

  it('are taken as the session ends, of what was answered by enough', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    await answered(roundtable, 'By five?', 5, 'open');
    await answered(roundtable, 'By four?', 4, 'closed');
    await answered(roundtable, 'By nobody?', 0, 'closed');
    expect(await taken(roundtable)).toEqual([]);

    await fixture.close(roundtable);

    expect(await taken(roundtable)).toMatchObject([{ question: 'By five?', n: 5 }]);
  });

  it('are those counted before the lock, unless the question or the session has changed since', async () => {
    const answers = `insert into responses (org_id, activity_id, round, answer, answer_key)
      select $1, $2, 1, '{"optionId":"a"}'::jsonb, '{"optionId":"a"}' from generate_series(1, 3)`;
    const ahead = async (move: (roundtable: BuiltRoundtable, activityId: string) => Promise<unknown>) => {
      const roundtable = await buildRoundtable(fixture.database, { state: 'live' });
      const activityId = await answered(roundtable, 'Which?', 5, 'closed');
      const count = fixture.app.get(CountAhead);
      const facts = await fixture.app.get(RoundtablesQueries).facts(roundtable.id);
      const results = await count.run(facts);
      await fixture.database.query(answers, [roundtable.orgId, activityId]);
      await move(roundtable, activityId);
      await fixture.app.get(TakeSnapshots).run(facts, await count.valid(roundtable.id, results));
      return (await taken(roundtable))[0]?.n;
    };
    const raise = (table: string, column: string) => (id: string) =>
      fixture.database.query(`update ${table} set revision = revision + 1 where ${column} = $1`, [id]);

    expect(await ahead(() => Promise.resolve())).toBe(5);
    expect(await ahead((_roundtable, id) => raise('activity_live', 'activity_id')(id))).toBe(8);
    expect(await ahead(({ id }) => raise('session_live', 'roundtable_id')(id))).toBe(8);
  });

  it('say from which question theirs was asked', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live' });
    const first = await answered(roundtable, 'Which barriers?', 3, 'closed');
    const next = await answered(roundtable, 'In which order?', 3, 'open');
    const link = 'update activities set from_activity_id = $2, from_round = 1 where id = $1';
    await fixture.database.query(link, [next, first]);
    await fixture.close(roundtable);

    const [kept, planned] = [await keep(roundtable, next), await keep(roundtable, first)];

    expect(kept.body).toMatchObject({ poll: { askedFrom: { question: 'Which barriers?', round: 1 } } });
    expect(planned.body['poll']).not.toHaveProperty('askedFrom');
  });

  it('are what is kept afterwards, to the byte', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live' });
    const activityId = await answered(roundtable, 'Which?', 3, 'open');
    await fixture.close(roundtable);
    const [before] = await taken(roundtable);

    const kept = await keep(roundtable, activityId);

    expect(kept.status).toBe(201);
    expect(kept.body['poll']).toMatchObject({ sha256: before?.sha256, n: 3 });
    expect((await keep(roundtable, activityId)).body['code']).toBe('already-kept');
    expect(await taken(roundtable)).toEqual([before]);
  });

  it('stay where they are kept though somebody came in later on a device that has a seat', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const activityId = await answered(roundtable, 'By five?', 5, 'closed');
    const { id } = (await keep(roundtable, activityId)).body as { id: string };
    const [before] = await taken(roundtable);
    await fixture.database.query(
      `insert into session_live (roundtable_id, org_id, joined, extra_seats) values ($1, $2, 6, 1)
       on conflict (roundtable_id) do update set extra_seats = 1`,
      [roundtable.id, roundtable.orgId],
    );

    await fixture.close(roundtable);

    expect(await taken(roundtable)).toEqual([before]);
    const [kept] = await fixture.database.query('select state from contributions where id = $1', [id]);
    expect(kept).toEqual({ state: 'accepted' });
  });

  it('stay where they are kept, and are taken anew where they are not, when the session goes on', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live' });
    const keptId = await answered(roundtable, 'Kept?', 3, 'closed');
    await answered(roundtable, 'Loose?', 2, 'closed');
    await keep(roundtable, keptId);
    await fixture.close(roundtable);
    const [first] = await taken(roundtable);

    await fixture.staff.ann.post(`/api/roundtables/${roundtable.id}/session/reopen`, { reason: 'One more question' });
    expect(await taken(roundtable)).toEqual([first]);

    await answered(roundtable, 'More?', 1, 'open');
    await fixture.close(roundtable);
    expect(await taken(roundtable)).toMatchObject([first, { question: 'Loose?', n: 2 }, { question: 'More?', n: 1 }]);
  });
});
