import { featureApp, type TestApp } from '@rt/testing';

import { ArchiveModule } from '../archive.module';
import { ArchiveWriter } from '../archive-writer';
import { publishNoteAndPoll } from '../spec-drafts';

describe('files for search engines', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await featureApp([ArchiveModule], { organisation: { name: 'Institute of Examples' } });
    await publishNoteAndPoll(app.get(ArchiveWriter));
  }, 120_000);
  afterAll(() => app?.close());

  it('list every published page with its day', async () => {
    const { body, headers } = await app.client().get<string>('/sitemap.xml');

    expect(headers.get('content-type')).toContain('application/xml');
    expect(body).toMatch(/\/roundtables\/RT-2026-014<\/loc><lastmod>\d{4}-\d\d-\d\d</);
    expect(body).toMatch(/\/contributions\/RT-2026-014-C7<\/loc><lastmod>\d{4}-\d\d-\d\d</);
    expect(body).not.toContain('/console');
  });

  it('keep crawlers away from the console, the API and personal links', async () => {
    const { body } = await app.client().get<string>('/robots.txt');

    for (const path of ['/api/', '/console', '/i/']) expect(body).toContain(`Disallow: ${path}\n`);
    expect(body).toMatch(/^Sitemap: http.+\/sitemap\.xml$/m);
  });
});
