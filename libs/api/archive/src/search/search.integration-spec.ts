import type { SearchPage } from '@rt/contracts';
import { featureApp, type TestApp, testApp, type TestDatabase } from '@rt/testing';

import { ArchiveModule } from '../archive.module';
import { ArchiveWriter } from '../archive-writer';
import { clearArchive, contributionDraft, pollOf, roundtableDraft, SECTORS } from '../spec-drafts';
import { publishManyTexts } from './spec-many-texts';

describe('searching the archive', () => {
  let database: TestDatabase;
  let app: TestApp;

  beforeAll(async () => {
    app = await featureApp([ArchiveModule], { settings: { RT_LIMIT_SEARCHES_PER_MIN: '100000' } });
    database = app.database;
  }, 120_000);
  afterAll(() => app?.close());
  beforeEach(() => clearArchive(database));

  async function search(query: string): Promise<SearchPage> {
    const { status, body } = await app.client().get<SearchPage>(`/api/archive/search?${query}`);
    expect([query, status]).toEqual([query, 200]);
    return body;
  }

  async function refs(query: string): Promise<string[]> {
    return (await search(query)).items.map(({ ref }) => ref);
  }

  async function publish(texts: readonly { title: string; body?: string; type?: string }[]): Promise<void> {
    const drafts = texts.map((text, index) =>
      contributionDraft({ ref: `RT-2026-014-C${index + 1}`, body: 'Nothing more.', ...text }),
    );
    await app
      .get(ArchiveWriter)
      .publishRoundtable(roundtableDraft({ title: 'A day of talks', regionCode: null }), drafts, SECTORS);
  }

  it('answers 429 to an address that asks too often', async () => {
    const slow = await testApp(database, [ArchiveModule], { RT_LIMIT_SEARCHES_PER_MIN: '3' });
    try {
      const statuses: number[] = [];
      for (let n = 0; n < 4; n += 1) statuses.push((await slow.client().get(`/api/archive/search?q=word${n}`)).status);
      expect(statuses).toEqual([200, 200, 200, 429]);
      expect((await slow.client().get('/api/archive/search?sort=newest')).status).toBe(200);
    } finally {
      await slow.close();
    }
  });

  it('finds a result by what people wrote, however much it is', async () => {
    const more = Array.from({ length: 50_000 }, (_, at) => ({ text: `Point${at}ofmanythatarenotthesame` }));
    const items = [{ text: 'Grid dates' }, ...more];
    const table = { columns: [], rows: [] };
    const models = [{ figures: [], notes: [], table, drawn: { shape: 'list' as const, items } }];
    const poll = pollOf({ kind: 'open_text', question: 'What holds you up?', counts: [], models });
    const draft = contributionDraft({
      ref: 'RT-2026-014-C1',
      type: 'poll_result',
      title: '28 entries',
      body: '',
      poll,
    });
    await app.get(ArchiveWriter).publishRoundtable(roundtableDraft({ title: 'A day of talks' }), [draft], SECTORS);

    expect(await refs('q=grid+dates')).toEqual(['RT-2026-014-C1']);
  });

  it('finds a result by the ideas of a group and by written answers, and by no word of the product', async () => {
    const items = [
      { text: 'Permits', children: [{ text: 'Faster grid dates' }, { text: 'One window for offers' }] },
      { text: 'Who pays?', children: [{ text: 'Ofgem decides in May' }] },
      { text: 'And then?', children: [{ text: { code: 'answered-live' } }] },
    ];
    const models = [
      { figures: [], notes: [], table: { columns: [], rows: [] }, drawn: { shape: 'list' as const, items } },
    ];
    const poll = pollOf({ kind: 'idea_board', question: 'What would help?', counts: [], models });
    const draft = contributionDraft({ ref: 'RT-2026-014-C1', type: 'poll_result', title: 'Ideas', body: '', poll });
    await app.get(ArchiveWriter).publishRoundtable(roundtableDraft({ title: 'A day of talks' }), [draft], SECTORS);

    for (const words of ['grid+dates', 'window', 'Ofgem'])
      expect([words, await refs(`q=${words}`)]).toEqual([words, ['RT-2026-014-C1']]);
    expect(await refs('q=object')).toEqual([]);
  });

  describe('over a few texts', () => {
    beforeEach(() =>
      publish([
        { title: 'Grid connection is slow', body: 'Offers come late, and tidal plants wait.' },
        { title: 'Connection of people to the grid of trains' },
        { title: 'Café owners need hydrogen', body: 'A pilot in the harbour.' },
        { title: 'Manufacturing needs technicians', body: 'Training takes two years.' },
      ]),
    );

    it('needs no more than one word of a long question', async () => {
      expect(await refs('q=why+does+nobody+in+the+whole+country+build+tidal+energy+storage')).toEqual([
        'RT-2026-014-C1',
      ]);
    });

    it('ranks what holds more of the words first', async () => {
      expect((await refs('q=hydrogen+pilot+technicians'))[0]).toBe('RT-2026-014-C3');
    });

    it('finds words that stand together by quotes', async () => {
      expect(await refs(`q=${encodeURIComponent('"grid connection"')}`)).toEqual(['RT-2026-014-C1']);
    });

    it('leaves out by minus and joins by or', async () => {
      expect(await refs('q=grid+-train')).toEqual(['RT-2026-014-C1']);
      expect((await refs('q=hydrogen+or+technicians')).sort()).toEqual(['RT-2026-014-C3', 'RT-2026-014-C4']);
    });

    it('forgives accents, endings and slips, and suggests the spelling', async () => {
      expect(await refs('q=cafe')).toEqual(['RT-2026-014-C3']);
      expect(await refs('q=manufacture')).toEqual(['RT-2026-014-C4']);
      const slip = await search('q=hydrogne');
      expect(slip.items.map(({ ref }) => ref)).toEqual(['RT-2026-014-C3']);
      expect(slip.suggestion).toBe('hydrogen');
      expect((await search('q=hydrogen')).suggestion).toBeNull();
      expect(await refs('q=gird')).toContain('RT-2026-014-C1');
    });

    it('says where an excerpt matches, in plain text', async () => {
      const [item] = (await search('q=tidal')).items;
      const [[start, end] = []] = item?.matches ?? [];
      expect(item?.excerpt.slice(start, end)).toBe('tidal');
    });

    it.each([
      "' or 1=1--",
      "'; drop table pub_contributions;--",
      '%',
      '_'.repeat(50),
      '\\\\',
      "a' & !b | ((c",
      '<script>alert(1)</script>',
      ':*',
      '"',
      '-',
      '() or () and',
      '\u202Etxet',
      '👩‍🔬'.repeat(20),
      'a\u0301'.repeat(100),
      '-"',
      'or',
      'or or or',
      '"grid" or',
      '-the',
      '"the"',
      "grid''",
      'grid\\',
      'a:b|c&d',
      '"grid \\\' connection"',
      'http://x.example/a?b=c',
      'a@b.example',
      '1e5 -1e5',
      'x'.repeat(300),
    ])('answers %j as any other question', async (text) => {
      expect(typeof (await search(`q=${encodeURIComponent(text)}`)).total).toBe('number');
      expect((await app.client().get(`/insights?q=${encodeURIComponent(text)}`)).status).toBe(200);
      expect((await search('q=hydrogen')).total).toBe(1);
    });

    it('finds nothing for a word that nobody used', async () => {
      expect(await search('q=xylophone')).toMatchObject({
        total: 0,
        items: [],
        suggestion: null,
        onlyCommonWords: false,
      });
    });
  });

  describe('over some hundreds of texts', () => {
    beforeEach(() => publishManyTexts(app.get(ArchiveWriter)));

    async function allPages(query: string): Promise<{ refs: string[]; total: number }> {
      const found: string[] = [];
      let page = await search(query);
      const { total } = page;
      for (;;) {
        found.push(...page.items.map(({ ref }) => ref));
        if (!page.nextCursor) return { refs: found, total };
        page = await search(`${query}&cursor=${page.nextCursor}`);
      }
    }

    it.each([
      '',
      'q=grid',
      'q=polymer+vaccine',
      'q=grid&type=barrier',
      'q=skills&sector=batteries,maritime&year=2025',
      'rule=attributed',
      'q=grid+-steel&place=TLD&sort=newest',
      'q=RT-2025-101&type=barrier',
    ])(
      'counts behind each facet value what a click on it shows: %s',
      async (query) => {
        const page = await search(query);
        const given = new URLSearchParams(query);
        let clicked = 0;
        for (const facet of page.facets) {
          for (const value of facet.values) {
            const click = new URLSearchParams(given);
            click.set(facet.name, value.value);
            const { refs: shown, total } = await allPages(decodeURIComponent(click.toString()));
            expect([facet.name, value.value, total, new Set(shown).size, shown.length]).toEqual([
              facet.name,
              value.value,
              value.count,
              value.count,
              value.count,
            ]);
            clicked += 1;
          }
        }
        expect(clicked).toBeGreaterThan(8);
      },
      60_000,
    );

    it('shows on the page the numbers that the click keeps', async () => {
      const { body } = await app.client().get<string>('/insights?q=grid&type=barrier');
      const links = [
        ...body.matchAll(
          /data-facet="(\w+)" data-value="([\w-]+)" href="([^"]+)"( aria-current="true")?>.*?data-n="(\d+)"/g,
        ),
      ];
      expect(links.length).toBeGreaterThan(8);
      for (const [, facet, value, href = '', chosen, n] of links.filter(([, name]) => name !== 'type')) {
        const { body: next } = await app.client().get<string>(href.replaceAll('&amp;', '&'));
        expect([facet, value, chosen, /<strong>([\d,]+) insights?<\/strong>/.exec(next)?.[1]]).toEqual([
          facet,
          value,
          undefined,
          n,
        ]);
      }
    });

    it('finds by a reference what it names, and nothing else', async () => {
      const count = async (q: string) => (await search(`q=${encodeURIComponent(q)}`)).total;

      expect([await count('RT-2025-101'), await count(' rt-2025-101 ')]).toEqual([60, 60]);
      expect((await search('q=RT-2025-101-C7')).items.map(({ ref }) => ref)).toEqual(['RT-2025-101-C7']);
      expect([await count('RT-2025-999'), await count('RT-2025-101-C999')]).toEqual([0, 0]);
      expect((await allPages('q=RT-2025-101&sort=oldest')).refs).toHaveLength(60);
    });

    it('shows nothing past the end, and refuses a cursor that no page gave', async () => {
      let page = await search('q=RT-2025-101');
      while (page.nextCursor) page = await search(`q=RT-2025-101&cursor=${page.nextCursor}`);
      expect(page.items.length).toBeGreaterThan(0);
      const first = await search('q=RT-2025-101');
      // The cursor of a longer list, used on a shorter one.
      expect((await search(`q=RT-2025-101-C7&cursor=${first.nextCursor}`)).items.length).toBeLessThan(2);
      for (const cursor of ['abc', 'e30', 'bnVsbA', 'W10', '-', 'x'.repeat(150)]) {
        expect([cursor, (await app.client().get(`/api/archive/search?cursor=${cursor}`)).status]).toEqual([
          cursor,
          400,
        ]);
        expect([cursor, (await app.client().get(`/insights?cursor=${cursor}`)).status]).toEqual([cursor, 400]);
      }
    });

    it('refuses the cursor of another order', async () => {
      const { nextCursor: ranked } = await search('q=grid');
      const { nextCursor: newest } = await search('sort=newest');
      const foreign = [
        `q=grid&sort=newest&cursor=${ranked}`,
        `q=grid&sort=oldest&cursor=${newest}`,
        `q=grid&cursor=${newest}`,
        `sort=relevance&cursor=${ranked}`,
        `cursor=${ranked}`,
        `cursor=${Buffer.from(`newest e.e ${'a'.repeat(32)}`).toString('base64url')}`,
      ];

      for (const query of foreign) {
        const { status, body } = await app.client().get(`/api/archive/search?${query}`);
        expect([query, status, body['code'], body['field']]).toEqual([query, 400, 'malformed', 'cursor']);
        expect([query, (await app.client().get(`/insights?${query}`)).status]).toEqual([query, 400]);
      }
      expect((await search(`sort=relevance&cursor=${newest}`)).items.length).toBeGreaterThan(0);
    });

    it('never repeats or loses an item over the pages, in any order', async () => {
      for (const query of ['q=grid', 'q=grid&sort=oldest', 'sort=newest']) {
        const { refs: shown, total } = await allPages(query);
        expect([new Set(shown).size, shown.length]).toEqual([total, total]);
      }
    });
  });
});
