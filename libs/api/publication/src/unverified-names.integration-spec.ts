import { buildRoundtable, PublishingFixture } from '@rt/testing';

import { openPublishing } from './spec-publishing';

/** Whoever joins by code may type any name. */
describe('a name given when joining', () => {
  let fixture: PublishingFixture;

  beforeAll(async () => {
    fixture = await openPublishing();
  }, 60_000);
  afterAll(() => fixture?.shut());

  const onRecord = { attribution: 'on_record' };

  it('is published with its mark', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live' });
    const { id } = await fixture.write(roundtable, onRecord, 'Ada Lovelace');
    const reviewed = await fixture.review('ann', roundtable, id);
    await fixture.close(roundtable);

    const { status, body } = await fixture.publish('ben', roundtable);

    expect(reviewed.body.attribution).toMatchObject({
      author: 'Ada Lovelace (name given when joining)',
      resemblesInvited: false,
    });
    expect(status).toBe(200);
    expect(await fixture.page(body['contributionRefs'][0])).toContain('Ada Lovelace (name given when joining)');
  });

  it.each([
    ['once a reviewer has confirmed it', { confirmName: true }, 'Prof Gareth Owen (name given when joining)'],
    ['without it', { unnamed: true }, 'Roundtable participant (unattributed)'],
  ])('is published only %s where it is like that of somebody invited', async (_how, settled, author) => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live' });
    await fixture.invite(roundtable, 'Gareth Owen');
    const { id } = await fixture.write(roundtable, onRecord, 'Prof Gareth Owen');
    const warned = await fixture.review('ann', roundtable, id);
    await fixture.close(roundtable);

    const refused = await fixture.publish('ben', roundtable);
    await fixture.review('ann', roundtable, id, { decision: 'revise', ...settled });
    const { status, body } = await fixture.publish('ben', roundtable);

    expect(warned.body.attribution.resemblesInvited).toBe(true);
    expect(refused).toMatchObject({ status: 409, body: { code: 'name-not-settled' } });
    expect(status).toBe(200);
    expect(await fixture.page(body['contributionRefs'][0])).toContain(author);
  });
});
