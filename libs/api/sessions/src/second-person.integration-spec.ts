import { buildActivity, buildRoundtable } from '@rt/testing';

import { PublishingDesk } from './spec-publishing';

describe('the second person', () => {
  let desk: PublishingDesk;

  beforeAll(async () => {
    desk = await PublishingDesk.open();
  }, 120_000);
  afterAll(() => desk?.shut());

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
    const roundtable = await buildRoundtable(desk.database, { state: 'live', rule: 'chatham_house' });
    const { id } = await desk.write(roundtable);
    await desk.close(roundtable);
    for (const [decision, name] of steps) {
      expect((await desk.review(name, roundtable, id, { decision })).status).toBe(200);
    }

    expect((await desk.publish(decider, roundtable)).body['code']).toBe('second-person-needed');
    expect((await desk.publish(other, roundtable)).status).toBe(200);
  });

  it('is not the one who kept a result, whatever is tried afterwards', async () => {
    const roundtable = await buildRoundtable(desk.database, { state: 'live' });
    const activity = await buildActivity(desk.database, { roundtable, state: 'closed' });
    const answer = JSON.stringify({ optionId: 'a' });
    await desk.database.query(
      'insert into responses (org_id, activity_id, round, answer, answer_key) values ($1, $2, 1, $3::jsonb, $3)',
      [roundtable.orgId, activity.id, answer],
    );
    const { body: kept } = await desk.staff.ann.post(
      `/api/roundtables/${roundtable.id}/activities/${activity.id}/keep`,
      {},
    );
    await desk.close(roundtable);

    expect((await desk.review('ann', roundtable, kept['id'])).status).toBe(409);
    expect((await desk.review('ben', roundtable, kept['id'])).status).toBe(409);
    expect((await desk.publish('ann', roundtable)).body['code']).toBe('second-person-needed');
    await desk.review('ann', roundtable, kept['id'], { decision: 'revise', title: 'A finding', body: 'Another text' });
    expect((await desk.publish('ann', roundtable)).body['code']).toBe('second-person-needed');
    const done = await desk.publish('ben', roundtable);
    expect(done.body['contributionRefs']).toEqual([kept['ref']]);
    const html = await desk.page(kept['ref']);
    expect([html.includes('A finding'), html.includes('Another text')]).toEqual([true, false]);
  });

  it('lets two people publish each other’s decisions, one after the other', async () => {
    const roundtable = await buildRoundtable(desk.database, { state: 'live' });
    const [one, two] = [await desk.write(roundtable), await desk.write(roundtable)];
    await desk.close(roundtable);
    const { body: byAnn } = await desk.review('ann', roundtable, one.id);
    const { body: byBen } = await desk.review('ben', roundtable, two.id);

    expect((await desk.publish('ann', roundtable)).body).toMatchObject({
      contributionRefs: [byBen['ref']],
      waiting: 1,
    });
    expect((await desk.publish('ann', roundtable)).body['code']).toBe('second-person-needed');
    expect((await desk.publish('ben', roundtable)).body).toMatchObject({
      contributionRefs: [byAnn['ref']],
      waiting: 0,
    });
    expect((await desk.publish('ben', roundtable)).body['code']).toBe('nothing-to-publish');
    expect(await desk.page(byAnn['ref'])).toContain('A point');
  });
});
