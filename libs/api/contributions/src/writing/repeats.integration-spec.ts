import { randomUUID } from 'node:crypto';

import { buildRoundtable, type BuiltRoundtable } from '@rt/testing';

import { barrier, WritingFixture } from '../spec-writing';

const ADDRESS = '/api/live/contributions';
const SECRET_WORD = 'Quillfeather';

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

  it('stands in the words that its author sent last, and those before stay in no table', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const client = await fixture.participant(roundtable, { declaredType: 'sme' });
    const opId = randomUUID();
    const first = await client.post(ADDRESS, barrier({ opId, body: `${SECRET_WORD} said 2031.` }));

    const last = barrier({ opId, type: 'question', title: 'Dates', body: 'Somebody said 2031.' });
    const again = await client.post(ADDRESS, last);

    expect([again.status, again.body]).toEqual([201, first.body]);
    const { body } = await bySecret(first.body['authorSecret']);
    expect(body).toMatchObject({ state: 'submitted', type: 'question', title: 'Dates', body: 'Somebody said 2031.' });
    expect(await rowsOf(roundtable)).toEqual([{ id: first.body['id'], state: 'submitted' }]);
    const left = await fixture.database.query('select 1 from contribution_drafts c where c::text ~ $1', [SECRET_WORD]);
    expect(left).toEqual([]);

    // Whoever reads the first words decides on nothing: that decision is of another text than the one that stands now.
    const stale = { decision: 'accept', version: body['version'] - 1 };
    expect((await review(roundtable, first.body['id'], stale)).body['code']).toBe('version-conflict');
    // The same words once more change nothing, so that whoever reads them is not disturbed.
    await client.post(ADDRESS, last);
    const { version } = body;
    expect((await review(roundtable, first.body['id'], { decision: 'accept', version })).status).toBe(200);
  });

  it('names its author as the last one says', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'attributed' });
    const client = await fixture.participant(roundtable, { displayName: SECRET_WORD });
    const opId = randomUUID();
    const send = (attribution: string) => client.post(ADDRESS, barrier({ opId, attribution }));
    const first = await send('on_record');
    const isNamed = async () =>
      JSON.stringify((await bySecret(first.body['authorSecret'])).body['attribution']).includes(SECRET_WORD);
    expect(await isNamed()).toBe(true);

    expect((await send('unattributed')).body).toEqual(first.body);
    expect(await isNamed()).toBe(false);
  });

  it('keeps the words that a reviewer has decided on, and says so to whoever sent others', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const client = await fixture.participant(roundtable);
    const opId = randomUUID();
    const first = await client.post(ADDRESS, barrier({ opId }));
    await review(roundtable, first.body['id'], { decision: 'accept', body: 'As the reviewer left it.' });

    const other = barrier({ opId, body: 'Something else.' });
    expect((await client.post(ADDRESS, other)).body).toEqual({ ...first.body, stands: 'accepted' });
    expect((await bySecret(first.body['authorSecret'])).body).toMatchObject({ body: 'As the reviewer left it.' });
  });

  it('says that a reviewer has decided also to whoever sends the same again that was edited, or what is refused by now', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const client = await fixture.participant(roundtable);
    const input = barrier();
    const first = await client.post(ADDRESS, input);
    await review(roundtable, first.body['id'], { decision: 'accept', body: 'As the reviewer left it.' });

    // Which words were sent first only the phone knows.
    const told = { ...first.body, stands: 'accepted' };
    expect((await client.post(ADDRESS, input)).body).toEqual(told);
    const gone = { ...input, agendaItemId: randomUUID() };
    expect((await client.post(ADDRESS, gone)).body).toEqual(told);
    expect((await client.post(ADDRESS, { ...gone, opId: randomUUID() })).body['code']).toBe('not-found');
  });

  it('says that it was withdrawn to whoever sent other words after that, which are stored under an operation of their own', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const client = await fixture.participant(roundtable);
    const opId = randomUUID();
    const first = await client.post(ADDRESS, barrier({ opId }));
    await bySecret(first.body['authorSecret'], '/withdraw');

    expect((await client.post(ADDRESS, barrier({ opId }))).body).toEqual(first.body);
    const again = await client.post(ADDRESS, barrier({ opId, body: 'Put better.' }));
    expect(again.body).toEqual({ ...first.body, stands: 'withdrawn' });
    expect(await rowsOf(roundtable)).toEqual([{ id: first.body['id'], state: 'withdrawn' }]);

    const own = await client.post(ADDRESS, barrier({ body: 'Put better.' }));
    expect(own.body).not.toHaveProperty('stands');
    expect((await bySecret(own.body['authorSecret'])).body).toMatchObject({ state: 'submitted', body: 'Put better.' });
  });

  it('stands in the words that a note taker sent last', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const opId = randomUUID();
    const id = await fixture.recorded(roundtable, { opId });

    expect(await fixture.recorded(roundtable, { opId, body: 'Put better.' })).toBe(id);

    const { body } = await fixture.organiser.get(`/api/roundtables/${roundtable.id}/contributions`);
    expect(body['items']).toMatchObject([{ id, body: 'Put better.' }]);
  });
});
