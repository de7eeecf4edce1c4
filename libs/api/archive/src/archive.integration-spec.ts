import { featureApp, type TestApp, type TestDatabase } from '@rt/testing';

import { ArchiveModule } from './archive.module';
import { ArchiveWriter } from './archive-writer';
import { clearArchive, contributionDraft, pollOf, publishNoteAndPoll, roundtableDraft, SECTORS } from './spec-drafts';

describe('the public archive', () => {
  let database: TestDatabase;
  let app: TestApp;
  let writer: ArchiveWriter;

  beforeAll(async () => {
    app = await featureApp([ArchiveModule], { organisation: { name: 'Institute of Examples' } });
    database = app.database;
    writer = app.get(ArchiveWriter);
  }, 120_000);
  afterAll(() => app?.close());
  beforeEach(() => clearArchive(database));

  const publish = () => publishNoteAndPoll(writer);

  it('shows a published contribution as a page that needs no JavaScript', async () => {
    await publish();

    const { status, body, headers } = await app.client().get<string>('/contributions/RT-2026-014-C7');

    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('text/html');
    expect(body).toContain('<h1>Grid connection dates delay cell plants</h1>');
    expect(body).toContain('<title>Grid connection dates delay cell plants – Roundtable</title>');
    expect(body).toContain(
      `<link rel="canonical" href="${app.environment.web.publicUrl}/contributions/RT-2026-014-C7"/>`,
    );
    expect(body).toContain('property="og:title"');
    expect(body).toMatch(/<p class="ex-who__answer">A participant\. We do not store who[^<]*<\/p>/);
    expect(body).toContain('RT-2026-014-C7, version 1');
    expect(body).not.toMatch(/ style="/);
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(body) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'Report',
      identifier: 'RT-2026-014-C7',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });

  it('answers 304 to a reader who has the page, and 200 once it has changed', async () => {
    await publish();
    const first = await app.client().get<string>('/roundtables/RT-2026-014');
    const etag = first.headers.get('etag') ?? '';

    expect(
      (await app.client().get('/roundtables/RT-2026-014', { 'if-none-match': etag, 'cache-control': 'max-age=0' }))
        .status,
    ).toBe(304);
    await writer.publishContributions('RT-2026-014', [
      contributionDraft({ ref: 'RT-2026-014-C8', title: 'Another one' }),
    ]);
    expect(
      (await app.client().get('/roundtables/RT-2026-014', { 'if-none-match': etag, 'cache-control': 'max-age=0' }))
        .status,
    ).toBe(200);
  });

  it('redirects other spellings of an address to the permanent one', async () => {
    await publish();

    for (const path of [
      '/roundtables/RT-2026-014-battery-supply-chains',
      '/roundtables/rt-2026-014',
      '/roundtables/RT-2026-014/battery',
      '/roundtables/RT-2026-014/',
    ]) {
      const { status, headers } = await app.client().get(path);
      expect([status, headers.get('location')]).toEqual([301, '/roundtables/RT-2026-014']);
    }
    for (const path of [
      '/contributions/RT-2026-014-C7-grid-dates',
      '/contributions/rt-2026-014-c7',
      '/contributions/RT-2026-014-C7/grid-dates',
      '/contributions/RT-2026-014-C7//',
    ]) {
      const { status, headers } = await app.client().get(path);
      expect([path, status, headers.get('location')]).toEqual([path, 301, '/contributions/RT-2026-014-C7']);
    }
    const search = await app.client().get('/insights/?q=grid&type=barrier');
    expect([search.status, search.headers.get('location')]).toEqual([301, '/insights?q=grid&type=barrier']);
  });

  it('sends nobody to another place by a slash', async () => {
    for (const path of [
      '//evil.example/',
      '/roundtables//evil.example/',
      '/roundtables/https://evil.example/',
      '/\\evil.example/',
    ]) {
      const { status, headers } = await app.client().get(path, { accept: 'text/html' });
      expect([path, status, headers.get('location')]).toEqual([path, expect.any(Number), null]);
      expect(status).toBeGreaterThanOrEqual(400);
    }
  });

  it('answers 410 with a tombstone that quotes nothing after a withdrawal, and finds it no more', async () => {
    await publish();

    await writer.withdrawContribution('RT-2026-014-C7', { code: 'by-author' });

    const page = await app.client().get<string>('/contributions/RT-2026-014-C7', { accept: 'text/html' });
    const json = await app.client().get('/api/archive/contributions/RT-2026-014-C7');
    expect([page.status, json.status]).toEqual([410, 410]);
    expect(page.body).toContain('Withdrawn by its author');
    expect(page.body).not.toContain('Grid connection dates');
    expect(json.body['tombstone']).toMatchObject({ kind: 'contribution', ref: 'RT-2026-014-C7' });
    expect((await app.client().get('/api/archive/search?q=offers')).body['total']).toBe(0);
    expect(await database.query(`select word from pub_words where word = 'offer'`)).toEqual([]);
  });

  it('takes all of a withdrawn roundtable out', async () => {
    await publish();

    await writer.withdrawRoundtable('RT-2026-014', 'The host asked for it');

    for (const path of [
      '/roundtables/RT-2026-014',
      '/contributions/RT-2026-014-C7',
      '/contributions/RT-2026-014-C31',
    ]) {
      expect((await app.client().get(path, { accept: 'text/html' })).status).toBe(410);
    }
    expect(await database.query('select count(*)::int as n from pub_words')).toEqual([{ n: 0 }]);
    expect(await database.query('select count(*)::int as n from pub_contributions')).toEqual([{ n: 0 }]);
  });

  it('names a withdrawn roundtable nowhere, also where something of it was withdrawn before', async () => {
    await publish();
    const said = async (ref: string) => {
      const page = await app.client().get<string>(`/contributions/${ref}`, { accept: 'text/html' });
      return page.body + JSON.stringify((await app.client().get(`/api/archive/contributions/${ref}`)).body);
    };
    await writer.withdrawContribution('RT-2026-014-C7', { code: 'by-author' });
    await writer.withdrawContribution('RT-2026-014-C31', { code: 'by-author' });
    expect(await said('RT-2026-014-C7')).toContain('Battery supply chains');
    expect(await said('RT-2026-014-C31')).toContain('Battery supply chains');

    await writer.withdrawRoundtable('RT-2026-014', 'Its title named somebody');

    expect(await said('RT-2026-014-C7')).not.toContain('Battery');
    expect(await said('RT-2026-014-C7')).toContain('Contribution RT-2026-014-C7 (withdrawn). Institute of Examples');
    expect(await said('RT-2026-014-C31')).not.toContain('Battery');
    const kept = await database.query<{ row: string }>('select t::text as row from pub_tombstones t');
    expect(kept.filter(({ row }) => row.includes('Battery'))).toEqual([]);
  });

  it('makes no node of what people typed, wherever it is shown', async () => {
    const evil = `"><img src=x onerror=alert(1)></script><script>alert(2)</script>`;
    const poll = pollOf({
      question: evil,
      summary: [
        {
          code: 'leads',
          values: { leaders: 1, first: evil, second: '', third: '', count: 1, base: 1, percent: 100, scope: 'all' },
        },
      ],
      counts: [
        { label: evil, count: 1, share: 1 },
        { label: '=1+1', count: 0, share: 0 },
      ],
    });
    await writer.publishRoundtable(
      roundtableDraft({
        title: evil,
        question: evil,
        purpose: evil,
        place: evil,
        organisationName: evil,
        agenda: [{ title: evil, kind: 'talk', plannedMinutes: 5 }],
      }),
      [
        contributionDraft({ title: evil, body: evil }),
        contributionDraft({ ref: 'RT-2026-014-C9', type: 'poll_result', title: evil, body: evil, poll }),
      ],
      [...SECTORS, { code: 'x', label: evil, parentCode: null, position: 9 }],
    );
    const search = encodeURIComponent(evil);

    for (const path of [
      '/',
      '/roundtables',
      '/roundtables/RT-2026-014',
      '/contributions/RT-2026-014-C7',
      '/contributions/RT-2026-014-C9',
      '/insights',
      `/insights?q=${search}`,
      '/insights?q=alert',
      '/contributions/RT-2026-014-C9/chart.svg',
    ]) {
      const { body } = await app.client().get<string>(path);
      expect([path, /<img|<script>/.exec(body)?.[0]]).toEqual([path, undefined]);
    }
    expect((await app.client().get<string>('/contributions/RT-2026-014-C9/data.csv')).body).toContain(`'=1+1,0,0`);
  });

  it('shows lists, emphasis and links of a body, and none of their marks in excerpts', async () => {
    const body = 'The grid is *slow*:\n- [the queue](https://example.org/q_1)\n- permits';
    await writer.publishRoundtable(roundtableDraft(), [contributionDraft({ body })], SECTORS);

    const page = (await app.client().get<string>('/contributions/RT-2026-014-C7')).body;
    const { items } = (await app.client().get('/api/archive/search?q=queue')).body;
    const cards = (await app.client().get<string>('/roundtables/RT-2026-014')).body;

    expect(page).toMatch(/<em>slow<\/em>/);
    expect(page).toMatch(/<li><a href="https:\/\/example\.org\/q_1" rel="[^"]*nofollow[^"]*">the queue<\/a><\/li>/);
    expect(page).toContain('<meta name="description" content="The grid is slow: the queue; permits"/>');
    expect(items[0].excerpt).toBe('The grid is slow: the queue; permits');
    expect(cards).toContain('The grid is slow: the queue; permits');
  });

  it('answers a page to people and a problem to machines where nothing is', async () => {
    const page = await app.client().get<string>('/contributions/RT-2026-999-C1', { accept: 'text/html' });
    const machine = await app.client().get('/api/archive/contributions/RT-2026-999-C1');

    expect([page.status, machine.status]).toEqual([404, 404]);
    expect(page.body).toContain('Page not found');
    expect(machine.body['code']).toBe('not-found');
  });

  it('refuses names and values of the query that it does not know', async () => {
    for (const query of [
      'sort=author.email',
      'filter=x',
      'sector=a%27--',
      'cursor=abc',
      'include=author',
      'q=a&q=b',
      `q=${'x'.repeat(400)}`,
    ]) {
      expect([query, (await app.client().get(`/api/archive/search?${query}`)).status]).toEqual([query, 400]);
    }
    expect((await app.client().get('/insights?utm_source=x')).status).toBe(200);
    expect((await app.client().get('/insights?sort=author.email')).status).toBeGreaterThanOrEqual(400);
    expect((await app.client().get('/api/archive/search?q=%27%20OR%201%3D1--')).body['total']).toBe(0);
  });

  it('has texts for every page of the site and three ways in on the front page of a demo', async () => {
    for (const path of ['/', '/about', '/how-it-works', '/accessibility', '/privacy', '/roundtables', '/insights']) {
      const { status, body } = await app.client().get<string>(path);
      expect([path, status, body.includes('<main id="main"'), (body.match(/<h1/g) ?? []).length]).toEqual([
        path,
        200,
        true,
        1,
      ]);
    }
    expect((await app.client().get<string>('/')).body).toContain('Be an expert');
    const privacy = (await app.client().get<string>('/privacy')).body.replace(/\s+/g, ' ');
    expect(privacy).toContain('the organiser sees it in the list of people in the room');
    expect(privacy).toContain('Your personal link leaves a cookie on your device');
    expect(privacy).toContain('A cookie tells your phone from others, so that it has one seat');
  });

  it('says of what is published what holds: it may change as words are withdrawn, and nobody is counted by type', async () => {
    const how = (await app.client().get<string>('/how-it-works')).body;
    const list = (await app.client().get<string>('/roundtables')).body;

    expect(how).toContain(
      'If words quoted in a result are withdrawn later, the result is published again without them.',
    );
    expect(how).not.toContain('never changes');
    expect(list).toContain(
      '<meta name="description" content="Published roundtables: the question each one answered, when and where it was held, and what was said."/>',
    );
  });

  it('keeps nothing of a reader, as the privacy page says: no cookie, and no row in any table', async () => {
    const rows = async () => {
      const tables = await database.query<{ name: string }>(
        `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
      );
      const counts = tables.map(({ name }) => `(select count(*)::int from ${name}) as ${name}`);
      return database.query(`select ${counts.join(', ')}`);
    };
    const before = await rows();

    for (const path of [
      '/',
      '/privacy',
      '/insights?q=grid',
      '/roundtables',
      '/your-contribution',
      '/api/archive/search?q=a',
    ]) {
      const { status, headers } = await app.client().get(path);
      expect([path, status, headers.get('set-cookie')]).toEqual([path, 200, null]);
    }

    expect(await rows()).toEqual(before);
  });
});
