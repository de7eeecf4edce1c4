import { randomUUID } from 'node:crypto';

import {
  buildAccount,
  buildActivity,
  buildParticipation,
  buildRoundtable,
  type BuiltRoundtable,
  PublishingFixture,
  signIn,
  type Staff,
  type TestClient,
} from '@rt/testing';

import { openPublishing } from './spec-publishing';

describe('publishing a roundtable', () => {
  let fixture: PublishingFixture;

  beforeAll(async () => {
    fixture = await openPublishing();
  }, 120_000);
  afterAll(() => fixture?.shut());

  const write = (roundtable: BuiltRoundtable, title: string) =>
    fixture.write(roundtable, { title, body: `${title}, in full.` });

  async function accept(by: keyof Staff, roundtable: BuiltRoundtable, id: string): Promise<string> {
    const { status, body } = await fixture.review(by, roundtable, id);
    expect(status).toBe(200);
    return body['ref'];
  }

  async function keepFiveAnswers(roundtable: BuiltRoundtable) {
    const activity = await buildActivity(fixture.database, {
      roundtable,
      state: 'closed',
      question: 'Which comes first?',
    });
    for (const optionId of ['a', 'a', 'a', 'b', 'b']) {
      const key = JSON.stringify({ optionId });
      await fixture.database.query(
        'insert into responses (org_id, activity_id, round, answer, answer_key) values ($1, $2, 1, $3::jsonb, $3)',
        [roundtable.orgId, activity.id, key],
      );
    }
    return fixture.staff.ann.post(`/api/roundtables/${roundtable.id}/activities/${activity.id}/keep`, {});
  }

  it('needs the session ended, something accepted, and a second person; then seals and publishes', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const { id } = await write(roundtable, 'Grid dates delay plants');

    expect((await fixture.publish('ben', roundtable)).body['code']).toBe('roundtable-not-closed');
    await fixture.close(roundtable);
    expect((await fixture.publish('ben', roundtable)).body['code']).toBe('nothing-to-publish');
    const ref = await accept('ann', roundtable, id);
    expect((await fixture.publish('ann', roundtable)).body['code']).toBe('second-person-needed');

    const done = await fixture.publish('ben', roundtable);
    expect(done.body).toMatchObject({
      ref: roundtable.ref,
      url: `/roundtables/${roundtable.ref}`,
      contributionRefs: [ref],
      waiting: 0,
    });
    const [row] = await fixture.database.query<{ state: string; sealed: boolean; keys: number }>(
      'select state, sealed_at is not null as sealed, (select count(*)::int from session_keys where roundtable_id = r.id) as keys from roundtables r where id = $1',
      [roundtable.id],
    );
    expect(row).toEqual({ state: 'published', sealed: true, keys: 0 });
    const page = await fixture.app.client().get<string>(`/contributions/${ref}`);
    expect(page.status).toBe(200);
    expect(page.body).toContain('We do not store who');
  });

  it.each([
    ['the planned day', 0, /^\w+ \d+ \w+ \d{4}, .+ to .+ \(London time\)$/],
    ['the day of an early start, not one to come', 30_000, /^\w+ \d+ \w+ \d{4}$/],
    ['the day of a late start, not the planned one', -3000, /^\w+ \d+ \w+ \d{4}$/],
  ])('says that it was held on %s', async (_day, startsInMinutes, slot) => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', startsInMinutes });
    const { id } = await write(roundtable, 'A point');
    await fixture.close(roundtable);
    await accept('ann', roundtable, id);
    await fixture.publish('ben', roundtable);

    const [row] = await fixture.database.query<{ held: string; planned: string; today: string }>(
      `select p.held_on::text as held, left(r.local_start, 10) as planned,
         (now() at time zone 'Europe/London')::date::text as today
       from pub_roundtables p join roundtables r on r.ref = p.ref where r.id = $1`,
      [roundtable.id],
    );
    expect(row?.held).toBe(startsInMinutes === 0 ? row?.planned : row?.today);
    const { body } = await fixture.app.client().get(`/api/archive/roundtables/${roundtable.ref}`);
    expect(body.roundtable.slotText).toMatch(slot);
  });

  it('publishes what others accepted, leaves the own for another person, and adds it later', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live' });
    const one = await write(roundtable, 'First point');
    const two = await write(roundtable, 'Second point');
    await fixture.close(roundtable);
    const byOrganiser = await accept('ann', roundtable, one.id);
    const byReviewer = await accept('ben', roundtable, two.id);
    const later = (by: keyof Staff, id: string) =>
      fixture.staff[by].post(`/api/roundtables/${roundtable.id}/contributions/${id}/publish`);

    expect((await fixture.publish('ann', roundtable)).body).toMatchObject({
      contributionRefs: [byReviewer],
      waiting: 1,
    });
    expect((await fixture.app.client().get(`/contributions/${byOrganiser}`, { accept: 'text/html' })).status).toBe(404);
    expect((await later('ann', one.id)).body['code']).toBe('second-person-needed');
    expect((await later('ben', one.id)).body).toMatchObject({ contributionRefs: [byOrganiser] });
    expect((await fixture.app.client().get(`/contributions/${byOrganiser}`)).status).toBe(200);
  });

  it('shows a kept poll with its numbers on its public page', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const kept = await keepFiveAnswers(roundtable);
    await fixture.close(roundtable);
    await fixture.publish('ben', roundtable);

    const { body } = await fixture.app.client().get<string>(`/contributions/${kept.body['ref']}`);
    expect(body).toContain('Which comes first?');
    expect(body).toContain('n = 5');
    expect(body).toContain('<h1>Which comes first? “First” leads (3 of 5)</h1>');
    expect(body).toMatch(/<p class="ex-who__answer">.+, poll of 5 people<\/p>/);
    expect(body).toMatch(/<th scope="row">First<\/th>\s*<td>3<\/td>\s*<td>60%<\/td>/);
    const search = await fixture.app.client().get(`/api/archive/search?q=${encodeURIComponent('"which comes first"')}`);
    expect(search.body['items'].map(({ ref }: { ref: string }) => ref)).toEqual([kept.body['ref']]);
  });

  it('says of a kept poll and of the room that simulated people took part', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    await buildParticipation(fixture.database, { roundtable });
    const person = await buildParticipation(fixture.database, { roundtable });
    await fixture.database.query('update participations set simulated = true where id = $1', [person.id]);
    const kept = await keepFiveAnswers(roundtable);
    await fixture.close(roundtable);
    await fixture.publish('ben', roundtable);

    const page = async (path: string) => (await fixture.app.client().get<string>(path, { accept: 'text/html' })).body;
    expect(await page(`/contributions/${kept.body['ref']}`)).toContain(
      'Simulated people of a demonstration could answer',
    );
    expect(await page(`/roundtables/${roundtable.ref}`)).toContain(
      'Fewer than 10, and simulated people of a demonstration',
    );
  });

  it('withdraws by the author after publication, leaving a tombstone', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live', rule: 'chatham_house' });
    const { id, secret } = await write(roundtable, 'A sentence to take back');
    await fixture.close(roundtable);
    const ref = await accept('ann', roundtable, id);
    await fixture.publish('ben', roundtable);

    expect((await fixture.bySecret('/withdraw', { secret })).body['state']).toBe('withdrawn');

    const gone = await fixture.app.client().get<string>(`/contributions/${ref}`, { accept: 'text/html' });
    expect(gone.status).toBe(410);
    expect(gone.body).not.toContain('A sentence to take back');
  });

  it('withdraws a whole roundtable with a reason', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'live' });
    const { id } = await write(roundtable, 'A point');
    await fixture.close(roundtable);
    const ref = await accept('ann', roundtable, id);
    await fixture.publish('ben', roundtable);

    expect(
      (await fixture.staff.ben.post(`/api/roundtables/${roundtable.id}/withdraw`, { reason: 'Held by mistake' })).body[
        'state'
      ],
    ).toBe('withdrawn');

    for (const path of [`/roundtables/${roundtable.ref}`, `/contributions/${ref}`]) {
      expect((await fixture.app.client().get(path, { accept: 'text/html' })).status).toBe(410);
    }
    expect((await fixture.publish('ben', roundtable)).status).toBe(409);
  });

  it('is for organisers', async () => {
    const roundtable = await buildRoundtable(fixture.database, { state: 'closed' });
    const noteTaker = fixture.app.client({
      cookie: await signIn(fixture.app, await buildAccount(fixture.database, { roles: ['note_taker'] })),
    });
    const stranger = fixture.app.client({
      cookie: await signIn(fixture.app, await buildAccount(fixture.database, {})),
    });

    const publish = async (client: TestClient) =>
      (await client.post(`/api/roundtables/${roundtable.id}/publish`)).status;
    expect([await publish(noteTaker), await publish(stranger)]).toEqual([403, 404]);
  });

  it('makes the same archive whatever the order in which people wrote (C1)', async () => {
    const titles = ['Alpha is slow', 'Beta is dear', 'Gamma is far', 'Delta is new', 'Epsilon is rare'];

    const archiveOf = async (order: readonly string[]): Promise<string> => {
      const roundtable = await buildRoundtable(fixture.database, {
        state: 'live',
        rule: 'chatham_house',
        title: 'One table',
        question: 'What is it?',
      });
      // The minute at which a test runs is no part of the comparison.
      await fixture.database.query(
        `update roundtables set local_start = '2026-03-12T14:00', local_end = '2026-03-12T16:00' where id = $1`,
        [roundtable.id],
      );
      const ids: string[] = [];
      for (const title of order) ids.push((await write(roundtable, title)).id);
      await fixture.close(roundtable);
      for (const id of ids) await accept('ann', roundtable, id);
      await fixture.publish('ben', roundtable);
      const pages = await fixture.app.client().get(`/api/archive/roundtables/${roundtable.ref}`);
      const refs = pages.body['contributions'].map(({ ref }: { ref: string }) => `/contributions/${ref}`);
      const html: string[] = [];
      for (const path of [`/roundtables/${roundtable.ref}`, ...refs])
        html.push((await fixture.app.client().get<string>(path)).body);
      const rows = await fixture.database.query(
        'select to_jsonb(c) - $2::text[] as row from pub_contributions c where roundtable_ref = $1',
        [roundtable.ref, ['search', 'sha256']],
      );
      const plain = (value: unknown): string =>
        JSON.stringify(value)
          .replaceAll(/RT-\d{4}-\d{3}(-C\d+)?/g, 'REF')
          .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID');
      const sorted = (items: readonly unknown[]): string[] => items.map(plain).sort();
      const lists = [pages.body['contributions'], rows, html].flatMap(sorted);
      return [plain(pages.body['roundtable']), ...lists].join('\n');
    };

    const [one, other] = [await archiveOf(titles), await archiveOf([...titles].reverse())];
    expect(one).toBe(other);
    expect(one).toContain('<h1>Gamma is far</h1>');
    expect(one).not.toMatch(/\d{2}:\d{2}:\d{2}/);
  });

  it('publishes a session that nobody planned once it is filed, under a number of the year in which it was held', async () => {
    const id = randomUUID();
    expect((await fixture.staff.ann.post('/api/sessions', { opId: id, title: 'Which first?' })).status).toBe(201);
    const [{ orgId } = { orgId: '' }] = await fixture.database.query<{ orgId: string }>(
      'select org_id as "orgId" from roundtables where id = $1',
      [id],
    );
    const roundtable = { id, orgId } as BuiltRoundtable;
    const file = (sectorIds: string[]) => fixture.staff.ann.post(`/api/roundtables/${id}/file`, { sectorIds });
    const written = await fixture.write(roundtable);
    await fixture.close(roundtable);
    expect((await fixture.review('ann', roundtable, written.id)).status).toBe(200);
    expect(await fixture.publish('ben', roundtable)).toMatchObject({
      status: 422,
      body: { code: 'incomplete', message: 'File this session first: choose its sectors, and it gets its number.' },
    });

    expect(await file([randomUUID()])).toMatchObject({
      status: 422,
      body: { field: 'sectorIds' },
    });
    expect(await file([])).toMatchObject({ body: { field: 'sectorIds' } });
    const sector = { id: randomUUID() };
    await fixture.database.query(
      `insert into sector_terms (id, org_id, code, label, position) values ($1, $2, 'batteries', 'Batteries', 1)`,
      [sector.id, roundtable.orgId],
    );
    const filed = await file([sector.id]);
    expect(filed).toMatchObject({
      status: 200,
      body: { ref: expect.stringMatching(/^RT-\d{4}-\d{3}$/), deletesOn: null, sectorIds: [sector.id] },
    });
    expect(await file([sector.id])).toMatchObject({ status: 200, body: { ref: filed.body['ref'] } });
    expect(await fixture.publish('ben', roundtable)).toMatchObject({ status: 200 });
  });
});
