import { PlanningModule } from '@rt/api/planning';
import { buildActivity, buildRoundtable, type BuiltRoundtable, PublishingFixture } from '@rt/testing';

import { SessionsModule } from '../sessions.module';
import { SealSession } from './seal-session';

const config = {
  options: [
    { id: 'a', text: 'Energy' },
    { id: 'b', text: 'Skills' },
  ],
  allowOther: true,
};

describe('What hosts decided on written answers', () => {
  let fixture: PublishingFixture;
  beforeAll(async () => {
    fixture = await PublishingFixture.open([PlanningModule, SessionsModule]);
  });
  afterAll(() => fixture?.shut());

  async function written(roundtable: BuiltRoundtable, texts: readonly string[]): Promise<string> {
    const { id } = await buildActivity(fixture.database, { roundtable, state: 'closed', config });
    await fixture.database.query(
      `insert into responses (org_id, activity_id, round, voice, op_id, n, answer, answer_key)
       select $1, $2, 1, decode(md5(at::text), 'hex'), gen_random_uuid(), 1, jsonb_build_object('other', text),
         json_build_object('other', text)::text
       from unnest($3::text[]) with ordinality as given (text, at)`,
      [roundtable.orgId, id, texts],
    );
    await fixture.database.query('update activity_live set answered = $2 where activity_id = $1', [id, texts.length]);
    return id;
  }

  it('stands in the plan after sealing, and leaves no row that tells its order', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'attributed' });
    const id = await written(roundtable, ['Ports', 'Ports', 'Rail', 'Rail', 'Rail', 'Housing']);
    const path = `/api/roundtables/${roundtable.id}/activities/${id}`;
    for (const label of ['Ports', 'Rail']) await fixture.staff.ann.post(`${path}/promote`, { label });
    await fixture.staff.ann.post(`${path}/take-back`, { optionId: 'other-1' });
    await fixture.staff.ann.post(`${path}/hide`, { label: 'Housing', hide: true });
    const before = await fixture.staff.ann.get(`${path}/tally`);
    expect(await fixture.database.query('select 1 from activity_decisions where activity_id = $1', [id])).toHaveLength(
      4,
    );
    await fixture.close(roundtable);

    await fixture.app.get(SealSession).run(roundtable.id);

    expect(await fixture.database.query('select 1 from activity_decisions')).toEqual([]);
    const [plan] = await fixture.database.query<{ config: object; version: number }>(
      'select config, config_version as version from activities where id = $1',
      [id],
    );
    expect(plan).toEqual({
      version: 1,
      config: {
        ...config,
        options: [...config.options, { id: 'other-2', text: 'Rail', promoted: 'rail' }],
        takenBack: [{ id: 'other-1', text: 'Ports', promoted: 'ports' }],
        hidden: ['housing'],
      },
    });
    const after = await fixture.staff.ann.get(`${path}/tally`);
    expect(after.body['result']).toEqual(before.body['result']);
    expect(after.body['result']).toMatchObject({
      base: 6,
      options: [{}, {}, { id: 'other-2', count: 3 }],
      other: [
        { label: 'Ports', count: 2 },
        { label: 'Housing', count: 1, hidden: true },
      ],
    });
  });
});
