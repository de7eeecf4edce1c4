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

  /** A cloud that hosts read first; each word is one person's. */
  async function cloud(rule: 'attributed' | 'chatham_house', ...words: readonly string[]) {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule });
    const plan = { kind: 'word_cloud', config: { maxPerPerson: 3 } } as const;
    const { id } = await buildActivity(fixture.database, { roundtable, state: 'closed', ...plan });
    await fixture.database.query(
      `insert into responses (org_id, activity_id, round, voice, op_id, n, answer, answer_key)
       select $1, $2, 1, decode(md5(at::text), 'hex'), gen_random_uuid(), 1, json_build_object('words', array[text])::jsonb,
         format('{"words":["%s"]}', text)
       from unnest($3::text[]) with ordinality as given (text, at)`,
      [roundtable.orgId, id, words],
    );
    await fixture.database.query('update activity_live set answered = $2 where activity_id = $1', [id, words.length]);
    const path = `/api/roundtables/${roundtable.id}/activities/${id}`;
    const done = async (act: string, body: object) =>
      expect(await fixture.staff.ann.post(`${path}/${act}`, body)).toMatchObject({ status: 200 });
    for (const label of ['Ports', 'Rail']) await done('hide', { label, hide: false });
    await done('hide', { label: 'Slurs', hide: true });
    await done('merge', { label: 'Harbours', into: 'Ports' });
    const seal = async () => {
      await fixture.close(roundtable);
      await fixture.app.get(SealSession).run(roundtable.id);
    };
    const inPlan = async () => {
      const { body } = await fixture.staff.ann.get(`/api/roundtables/${roundtable.id}/activities`);
      const [{ config: left }] = body['items'] as [{ config: object }];
      return left;
    };
    return { id, plan, seal, inPlan };
  }

  it('keeps no word of a cloud that too few answered, also none that a form has saved with the plan', async () => {
    const { id, plan, seal, inPlan } = await cloud('chatham_house', 'Ports', 'Rail', 'Slurs', 'Harbours');
    await fixture.database.query('update activities set config = $2 where id = $1', [
      id,
      JSON.stringify({ ...plan.config, shown: ['saved'], left: ['left'], aliases: { one: 'other' } }),
    ]);

    await seal();

    expect(await inPlan()).toEqual(plan.config);
  });

  it('keeps no word of a plan in which a form has saved it, where no decision is left beside it', async () => {
    const { id, plan, seal, inPlan } = await cloud('chatham_house', 'Ports', 'Rail', 'Slurs', 'Harbours');
    await fixture.database.query('delete from activity_decisions where activity_id = $1', [id]);
    await fixture.database.query('update activities set config = $2 where id = $1', [
      id,
      JSON.stringify({ ...plan.config, shown: ['ports'], hidden: ['slurs'] }),
    ]);

    await seal();

    expect(await inPlan()).toEqual(plan.config);
  });

  it('keeps of a cloud the words that stay, and none that were taken back since', async () => {
    const { id, plan, seal, inPlan } = await cloud('attributed', 'Ports', 'Rail', 'Slurs', 'Harbours');
    await fixture.database.query(
      `update responses set answer = null, answer_key = null where activity_id = $1 and answer_key ~ 'Rail|Slurs'`,
      [id],
    );

    await seal();

    expect(await inPlan()).toEqual({ ...plan.config, shown: ['ports'], aliases: { harbours: 'ports' } });
  });
});
