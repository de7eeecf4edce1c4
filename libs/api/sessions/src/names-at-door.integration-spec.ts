import { buildRoundtable } from '@rt/testing';

import { PublishingDesk } from './spec-publishing';

/** Whoever joins by code may type any name. */
describe('a name given at the door', () => {
  let desk: PublishingDesk;

  beforeAll(async () => {
    desk = await PublishingDesk.open();
  }, 60_000);
  afterAll(() => desk?.shut());

  const onRecord = { attribution: 'on_record' };

  it('is published with its mark', async () => {
    const roundtable = await buildRoundtable(desk.database, { state: 'live' });
    const { id } = await desk.write(roundtable, onRecord, 'Ada Lovelace');
    const reviewed = await desk.review('ann', roundtable, id);
    await desk.close(roundtable);

    const { status, body } = await desk.publish('ben', roundtable);

    expect(reviewed.body.attribution).toMatchObject({
      author: 'Ada Lovelace (name given at the door)',
      resemblesInvited: false,
    });
    expect(status).toBe(200);
    expect(await desk.page(body['contributionRefs'][0])).toContain('Ada Lovelace (name given at the door)');
  });

  it.each([
    ['once a reviewer has confirmed it', { confirmName: true }, 'Prof Gareth Owen (name given at the door)'],
    ['without it', { unnamed: true }, 'Roundtable participant (unattributed)'],
  ])('that is like that of somebody invited is published only %s', async (_how, settled, author) => {
    const roundtable = await buildRoundtable(desk.database, { state: 'live' });
    await desk.invite(roundtable, 'Gareth Owen');
    const { id } = await desk.write(roundtable, onRecord, 'Prof Gareth Owen');
    const warned = await desk.review('ann', roundtable, id);
    await desk.close(roundtable);

    const refused = await desk.publish('ben', roundtable);
    await desk.review('ann', roundtable, id, { decision: 'revise', ...settled });
    const { status, body } = await desk.publish('ben', roundtable);

    expect(warned.body.attribution.resemblesInvited).toBe(true);
    expect(refused).toMatchObject({ status: 409, body: { code: 'name-not-settled' } });
    expect(status).toBe(200);
    expect(await desk.page(body['contributionRefs'][0])).toContain(author);
  });
});
