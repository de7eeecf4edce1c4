import { buildActivity, buildRoundtable, type BuiltRoundtable, PublishingFixture } from '@rt/testing';

import { openPublishing } from '../spec-publishing';

const options = [
  { id: 'a', text: 'Ask Jane Marlowe' },
  { id: 'b', text: 'Ports' },
];
const KINDS = [
  ['single_choice', { options }, { optionId: 'a' }],
  ['multiple_choice', { options }, { optionIds: ['a'] }],
  ['points', { options }, { alloc: { a: 100 } }],
  ['ranking', { options }, { order: ['a', 'b'] }],
  ['scale_matrix', { options, points: 5 }, { values: { a: 5, b: 1 } }],
  ['consensus', { options }, { agree: ['a'], disagree: ['b'], pass: [] }],
] as const;

describe('Options that are what the room wrote before, in the record', () => {
  let fixture: PublishingFixture;

  beforeAll(async () => {
    fixture = await openPublishing();
  }, 120_000);
  afterAll(() => fixture?.shut());

  /** A question that was asked from texts of the room, with six answers and as many raised hands; kept. */
  async function kept(
    roundtable: BuiltRoundtable,
    [kind, config, answer]: (typeof KINDS)[number],
    source: 'open_text' | null = 'open_text',
  ) {
    const plan = { roundtable, state: 'closed' } as const;
    const from = await buildActivity(fixture.database, { ...plan, kind: 'open_text', question: 'What?', config: {} });
    const activity = await buildActivity(fixture.database, { ...plan, kind, question: 'What first?', config });
    const values = [roundtable.orgId, activity.id];
    if (source) {
      await fixture.database.query('update activities set from_activity_id = $2, from_round = 1 where id = $1', [
        activity.id,
        from.id,
      ]);
    }
    await fixture.database.query(
      `insert into responses (org_id, activity_id, round, answer, answer_key)
       select $1, $2, 1, $3::jsonb, $3 from generate_series(1, 6)`,
      [...values, JSON.stringify(answer)],
    );
    return { id: activity.id, ref: await fixture.keep(roundtable, activity.id) };
  }

  it.each(KINDS)('are not quoted where they name somebody: %s', async (...asked) => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    await fixture.invite(roundtable, 'Jane Marlowe');
    const { id, ref } = await kept(roundtable, asked as unknown as (typeof KINDS)[number]);
    await fixture.close(roundtable);
    await fixture.publish('ben', roundtable);

    const told = await fixture.toldOf(id, ref);
    expect(JSON.stringify(told)).not.toContain('Marlowe');
    expect(told.page).toMatch(/An? (option|statement) that is not quoted/);
    expect(told.page).toContain('Ports');
    expect(told.csv).toMatch(/An? (option|statement) that is not quoted/);
  });

  it.each(KINDS)('are not quoted where they name somebody who came after they were kept: %s', async (...asked) => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const { id, ref } = await kept(roundtable, asked as unknown as (typeof KINDS)[number]);
    await fixture.close(roundtable);
    expect((await fixture.toldOf(id, ref)).frozen).toContain('Ask Jane Marlowe');
    await fixture.invite(roundtable, 'Jane Marlowe');
    await fixture.publish('ben', roundtable);

    const { page, csv, svg } = await fixture.toldOf(id, ref);
    expect([page, csv, svg].join()).not.toContain('Marlowe');
    expect(page).toMatch(/An? (option|statement) that is not quoted/);
  });

  it('are quoted where the organiser planned them', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    await fixture.invite(roundtable, 'Jane Marlowe');
    const { ref } = await kept(roundtable, KINDS[0], null);
    await fixture.close(roundtable);
    await fixture.publish('ben', roundtable);

    expect(await fixture.page(ref)).toContain('“Ask Jane Marlowe” leads with 6 of 6 (100%).');
  });
});
