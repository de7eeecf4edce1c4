import { buildRoundtable, type BuiltRoundtable } from '@rt/testing';

import { barrier, WritingFixture } from '../spec-writing';

const ADDRESS = '/api/live/contributions';

describe('a contribution that is sent again, since its answer was lost', () => {
  let fixture: WritingFixture;

  beforeAll(async () => {
    fixture = await WritingFixture.open();
  }, 120_000);
  afterAll(() => fixture?.shut());

  const review = (roundtable: BuiltRoundtable, id: string, body: object) =>
    fixture.organiser.post(`/api/roundtables/${roundtable.id}/contributions/${id}/review`, body);
  const bySecret = (secret: string, act = '') =>
    fixture.app.client().post(`/api/contributions/by-secret${act}`, { secret });
  const rowsOf = (roundtable: BuiltRoundtable) =>
    fixture.database.query<{ id: string; state: string }>(
      `select id, state from contributions where roundtable_id = $1
       union all select id, state from contribution_drafts where roundtable_id = $1`,
      [roundtable.id],
    );

  it.each([
    { decision: 'accept', state: 'accepted' },
    { decision: 'reject', reason: 'Said twice', state: 'rejected' },
  ])('gives its author the secret also once it is $state', async ({ state, ...decision }) => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const client = await fixture.participant(roundtable);
    const input = barrier();
    const first = await client.post(ADDRESS, input);
    expect((await review(roundtable, first.body['id'], decision)).status).toBe(200);

    const again = await client.post(ADDRESS, input);

    expect([again.status, again.body]).toEqual([201, first.body]);
    expect(await rowsOf(roundtable)).toEqual([{ id: first.body['id'], state }]);
    expect((await bySecret(again.body['authorSecret'], '/withdraw')).body).toMatchObject({ state: 'withdrawn' });
    expect((await client.post(ADDRESS, input)).body).toEqual(first.body);
  });

  it.each([
    { decision: 'accept', state: 'accepted' },
    { decision: 'reject', reason: 'Said twice', state: 'rejected' },
  ])('is one row of a note taker also once it is $state', async ({ state, ...decision }) => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const address = `/api/roundtables/${roundtable.id}/contributions`;
    const input = barrier();
    const first = await fixture.noteTaker.post(address, input);
    expect((await fixture.noteTaker.post(address, input)).body).toEqual(first.body);
    expect((await review(roundtable, first.body['id'], decision)).status).toBe(200);

    const again = await fixture.noteTaker.post(address, input);

    expect([again.status, again.body]).toEqual([201, first.body]);
    expect(await rowsOf(roundtable)).toEqual([{ id: first.body['id'], state }]);
  });
});
