import { Languages } from '@rt/api/platform';
import { buildOrganisation, type TestApp, testApp, type TestDatabase, testDatabase } from '@rt/testing';
import { installLocale } from '@rt/words';

import { ArchiveModule } from '../archive.module';
import { ArchiveWriter } from '../archive-writer';
import { clearArchive, contributionDraft, roundtableDraft, SECTORS } from '../spec-drafts';

const ENGLISH = 'RT-2026-014-C7';
const WELSH = 'RT-2026-015-C7';

describe('a search of texts in two languages', () => {
  let database: TestDatabase;
  let app: TestApp;

  beforeAll(async () => {
    database = await testDatabase();
    await buildOrganisation(database, { name: 'Institute of Examples' });
    app = await testApp(database, [ArchiveModule]);
    await clearArchive(database);
    await publish(app, 'RT-2026-014', 'Plants wait for connections', 'Planning the offers');
    // A server of its own, since a process reads the language of its organisation once.
    const remove = installLocale('cy', (messages) => messages);
    await database.query(`update organisations set locale = 'cy'`);
    const welsh = await testApp(database, [ArchiveModule]);
    await publish(welsh, 'RT-2026-015', 'Mae gweithfeydd yn aros', 'Cysylltiadau hwyr am byth');
    await welsh.close();
    await database.query(`update organisations set locale = 'en-GB'`);
    remove();
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const publish = async (server: TestApp, ref: string, title: string, body: string) =>
    server
      .get(ArchiveWriter)
      .publishRoundtable(
        roundtableDraft({ ref, title: `Of ${ref}` }),
        [contributionDraft({ ref: `${ref}-C7`, roundtableRef: ref, title, body })],
        SECTORS,
      );
  const search = async (q: string) =>
    (await app.client().get(`/api/archive/search?q=${encodeURIComponent(q)}`)).body as {
      items: { ref: string; excerpt: string; matches: [number, number][] }[];
      suggestion: string | null;
    };
  const found = async (q: string) => (await search(q)).items.map(({ ref }) => ref);

  it('folds words to stems in English, and takes them as they stand elsewhere', async () => {
    expect(await found('connecting')).toEqual([ENGLISH]);
    expect(await found('gweithfeydd')).toEqual([WELSH]);
    expect(await found('gweithfeydds')).toEqual([WELSH]);
    expect(await found('cysylltiadau connection')).toEqual(expect.arrayContaining([ENGLISH, WELSH]));
  });

  it('finds words that only English leaves out, and phrases of each language', async () => {
    expect(await found('am')).toEqual([WELSH]);
    expect(await found('"cysylltiadau hwyr"')).toEqual([WELSH]);
    expect(await found('"planning the offers"')).toEqual([ENGLISH]);
  });

  it('marks what it found in the words of the row', async () => {
    const [hit] = (await search('hwyr')).items;
    expect(hit?.matches.map(([from, to]) => hit.excerpt.slice(from, to))).toEqual(['hwyr']);
  });

  it('says to machines in which language a text is', async () => {
    const languageOf = async (path: string) =>
      /"inLanguage":"([^"]+)"/.exec((await app.client().get<string>(path, { accept: 'text/html' })).body)?.[1];

    expect(await languageOf(`/contributions/${WELSH}`)).toBe('cy');
    expect(await languageOf('/roundtables/RT-2026-015')).toBe('cy');
    expect(await languageOf(`/contributions/${ENGLISH}`)).toBe('en-GB');
  });

  it('says to readers in which language a text is, where that is not the one of the page', async () => {
    const page = async (path: string) => (await app.client().get<string>(path, { accept: 'text/html' })).body;
    const tagged = (html: string) => [...html.matchAll(/<(\w+)[^>]* lang="cy"[^>]*>/g)].map(([, name]) => name);

    expect(tagged(await page(`/contributions/${WELSH}`))).toEqual(['h1', 'div', 'a', 'span']);
    expect(tagged(await page('/roundtables/RT-2026-015'))).toEqual(['h1', 'span', 'p', 'a', 'p', 'span']);
    expect(tagged(await page('/roundtables'))).toEqual(['a', 'p']);
    expect(tagged(await page('/insights?q=gweithfeydd'))).toEqual(['a', 'p']);
    expect(tagged(await page(`/contributions/${ENGLISH}`))).toEqual([]);
  });

  it('says to programs in which language a text is', async () => {
    const answer = async (path: string) => (await app.client().get(`/api/archive/${path}`)).body;

    expect(await answer(`contributions/${WELSH}`)).toMatchObject({ lang: 'cy' });
    expect(await answer('roundtables/RT-2026-015')).toMatchObject({
      roundtable: { lang: 'cy' },
      contributions: [{ lang: 'cy' }],
    });
    expect(await answer('search?q=gweithfeydd')).toMatchObject({ items: [{ lang: 'cy' }] });
    expect(await answer('search?q=connecting')).toMatchObject({ items: [{ lang: 'en-GB' }] });
  });

  it('publishes in the language of the organisation, whatever the publisher reads', async () => {
    const remove = installLocale('cy', (messages) => messages);
    await app.get(Languages).duringChoice('cy', () => publish(app, 'RT-2026-016', 'Another', 'Text'));
    remove();

    expect(await database.query('select ref, lang from pub_contributions order by ref')).toEqual([
      { ref: ENGLISH, lang: 'en-GB' },
      { ref: WELSH, lang: 'cy' },
      { ref: 'RT-2026-016-C7', lang: 'en-GB' },
    ]);
  });
});
