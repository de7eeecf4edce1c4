import type { SearchPage } from '@rt/contracts';
import { featureApp, type TestApp } from '@rt/testing';

import { ArchiveModule } from '../archive.module';
import { ArchiveWriter } from '../archive-writer';
import { contributionDraft, roundtableDraft, SECTORS } from '../spec-drafts';

// One facet that readers see, one that only addresses know: nothing but the declaration and its words is added.
jest.mock('@rt/domain/insight', () => {
  const insight = jest.requireActual<typeof import('@rt/domain/insight')>('@rt/domain/insight');
  const FACETS = [
    ...insight.FACETS,
    { id: 'moment', column: 'phase', holds: 'one', terms: 'itself', order: 'count', offered: true },
    { id: 'licence', column: 'licence', holds: 'one', terms: 'itself', order: 'count', offered: false },
  ];
  return { ...insight, FACETS, FACET_IDS: FACETS.map(({ id }) => id) };
});
jest.mock('../labels', () => {
  const labels = jest.requireActual<typeof import('../labels')>('../labels');
  const added: Record<string, string> = { moment: 'Moment', licence: 'Licence' };
  return { ...labels, facetLabel: (id: never) => added[id] ?? labels.facetLabel(id) };
});

describe('a facet that was added to the declaration', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await featureApp([ArchiveModule]);
    const drafts = ['before', 'during', 'during'].map((phase, index) =>
      contributionDraft({ ref: `RT-2026-014-C${index + 1}`, phase } as never),
    );
    await app.get(ArchiveWriter).publishRoundtable(roundtableDraft(), drafts, SECTORS);
  }, 120_000);
  afterAll(() => app?.close());

  const search = async (query: string): Promise<SearchPage> =>
    (await app.client().get<SearchPage>(`/api/archive/search?${query}`)).body;

  it('is counted and filters, with and without a text', async () => {
    for (const text of ['', 'q=grid&']) {
      const { facets } = await search(text);
      expect(facets.map(({ name }) => name).slice(-2)).toEqual(['moment', 'licence']);
      expect(facets.at(-2)).toEqual({
        name: 'moment',
        label: 'Moment',
        values: [
          { value: 'during', label: 'during', count: 2, chosen: false },
          { value: 'before', label: 'before', count: 1, chosen: false },
        ],
      });
      expect((await search(`${text}moment=before`)).total).toBe(1);
      expect((await search(`${text}moment=before,during`)).total).toBe(3);
    }
  });

  it('checks its values, and refuses names that no facet has', async () => {
    const { status, body } = await app.client().get('/api/archive/search?moment=%3C');
    expect([status, (body as unknown as { field: string }).field]).toEqual([400, 'moment']);
    expect((await app.client().get('/api/archive/search?phase=before')).status).toBe(400);
  });

  it('stands on the page only where it is offered, and is kept by its links and its form', async () => {
    const { body } = await app.client().get<string>('/insights?moment=before&q=grid');
    expect(body).toContain('<h2 id="facet-moment">Moment</h2>');
    expect(body).toContain('<input type="hidden" name="moment" value="before"/>');
    expect(body).toContain('href="/insights?q=grid&amp;moment=before,during"');
    expect(body).not.toContain('facet-licence');
    expect(body).toContain('/insights?q=grid&amp;moment=before&amp;sort=newest');
  });

  it('is a parameter of the described API', async () => {
    const { body } = await app
      .client()
      .get<{ paths: Record<string, { get: { parameters: { name: string }[] } }> }>('/api/openapi.json');
    const { parameters } = body.paths['/api/archive/search']?.get ?? { parameters: [] };
    expect(parameters.map(({ name }) => name)).toEqual(expect.arrayContaining(['sector', 'moment', 'licence']));
  });
});
