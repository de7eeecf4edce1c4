import { buildActivity, buildRoundtable, PublishingFixture } from '@rt/testing';

import { openPublishing } from './spec-publishing';

describe('the second person', () => {
  let fixture: PublishingFixture;

  beforeAll(async () => {
    fixture = await openPublishing();
  }, 120_000);
  afterAll(() => fixture?.shut());

  type Step = readonly ['accept' | 'revise', 'ann' | 'ben'];

  it.each<[string, readonly Step[], 'ann' | 'ben', 'ann' | 'ben']>([
    ['who accepted', [['accept', 'ann']], 'ann', 'ben'],
    ['who accepted, the other way round', [['accept', 'ben']], 'ben', 'ann'],
    [
      'who revised what another accepted',
      [
        ['accept', 'ann'],
        ['revise', 'ben'],
      ],
      'ben',
      'ann',
    ],
    [
      'who accepted and revised',
      [
        ['accept', 'ann'],
        ['revise', 'ann'],
      ],
      'ann',
      'ben',
    ],
    [
      'who had the last word',
      [
        ['accept', 'ann'],
        ['revise', 'ben'],
        ['revise', 'ann'],
      ],
      'ann',
      'ben',
    ],
  ])('is not the one %s', async (_who, steps, decider, other) => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const { id } = await fixture.write(roundtable);
    await fixture.close(roundtable);
    for (const [decision, name] of steps) {
      expect((await fixture.review(name, roundtable, id, { decision })).status).toBe(200);
    }

    expect((await fixture.publish(decider, roundtable)).body['code']).toBe('second-person-needed');
    expect((await fixture.publish(other, roundtable)).status).toBe(200);
  });

  it('is not the one who kept a result, whatever is tried afterwards', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live' });
    const activity = await buildActivity(fixture.database, { roundtable, state: 'closed' });
    const answer = JSON.stringify({ optionId: 'a' });
    await fixture.database.query(
      'insert into responses (org_id, activity_id, round, answer, answer_key) values ($1, $2, 1, $3::jsonb, $3)',
      [roundtable.orgId, activity.id, answer],
    );
    const { body: kept } = await fixture.staff.ann.post(
      `/api/roundtables/${roundtable.id}/activities/${activity.id}/keep`,
      {},
    );
    await fixture.close(roundtable);

    expect((await fixture.review('ann', roundtable, kept['id'])).status).toBe(409);
    expect((await fixture.review('ben', roundtable, kept['id'])).status).toBe(409);
    expect((await fixture.publish('ann', roundtable)).body['code']).toBe('second-person-needed');
    await fixture.review('ann', roundtable, kept['id'], {
      decision: 'revise',
      title: 'A finding',
      body: 'Another text',
    });
    expect((await fixture.publish('ann', roundtable)).body['code']).toBe('second-person-needed');
    const done = await fixture.publish('ben', roundtable);
    expect(done.body['contributionRefs']).toEqual([kept['ref']]);
    const html = await fixture.page(kept['ref']);
    expect([html.includes('A finding'), html.includes('Another text')]).toEqual([true, false]);
  });

  it('lets two people publish each other’s decisions, one after the other', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live' });
    const [one, two] = [await fixture.write(roundtable), await fixture.write(roundtable)];
    await fixture.close(roundtable);
    const { body: byAnn } = await fixture.review('ann', roundtable, one.id);
    const { body: byBen } = await fixture.review('ben', roundtable, two.id);

    expect((await fixture.publish('ann', roundtable)).body).toMatchObject({
      contributionRefs: [byBen['ref']],
      waiting: 1,
    });
    expect((await fixture.publish('ann', roundtable)).body['code']).toBe('second-person-needed');
    expect((await fixture.publish('ben', roundtable)).body).toMatchObject({
      contributionRefs: [byAnn['ref']],
      waiting: 0,
    });
    expect((await fixture.publish('ben', roundtable)).body['code']).toBe('nothing-to-publish');
    expect(await fixture.page(byAnn['ref'])).toContain('A point');
  });
});
