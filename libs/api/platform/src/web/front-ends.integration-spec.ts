import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  buildOrganisation,
  installPseudo,
  PSEUDO_LOCALE,
  type TestApp,
  testApp,
  type TestDatabase,
  testDatabase,
} from '@rt/testing';

import { SiteAssets } from './site-assets';

const MANIFEST = {
  'explore.html': {
    file: 'assets/explore-1.js',
    name: 'explore',
    isEntry: true,
    imports: ['_ui.js'],
    css: ['assets/explore-1.css'],
  },
  '_ui.js': { file: 'assets/ui-2.js', name: 'ui', css: ['assets/ui-2.css'] },
};

const IN_THE_PAGE = 'globalThis.early = null;\n';

describe('the built front ends', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rt-web-'));
  let database: TestDatabase;
  let app: TestApp;

  beforeAll(async () => {
    const files = {
      'site/room.html': `<html lang="en-GB"><script>${IN_THE_PAGE}</script><title>Room</title>`,
      'site/stage.html': '<title>Stage</title>',
      'site/favicon.svg': '<svg></svg>',
      'site/room-worker.js': '',
      'site/room.webmanifest': '{}',
      'site/.vite/manifest.json': JSON.stringify(MANIFEST),
      'site/assets/explore-1.js': 'export {}',
      'console/index.html': '<html lang="en-GB"><head><style nonce="__RT_NONCE__"></style></head>',
      'console/assets/main-3.js': 'export {}',
    };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    database = await testDatabase();
    await buildOrganisation(database);
    app = await testApp(database, [], { RT_WEB_DIR: folder });
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  it('allow the scripts that stand in the page of a phone by their digests, and no other (S121)', async () => {
    const scripts = async (path: string): Promise<string | undefined> => {
      const { headers } = await app.client().get<string>(path);
      return /script-src ([^;]+)/.exec(headers.get('content-security-policy') ?? '')?.[1];
    };
    const digest = createHash('sha256').update(IN_THE_PAGE).digest('base64');

    expect(await scripts('/j/12345678/now')).toBe(`'self' 'sha256-${digest}'`);
    expect(await scripts('/stage')).toBe("'self'");
    expect(await scripts('/console')).toBe("'self'");
  });

  it('send the console unstored, with a fresh nonce in page and policy', async () => {
    const answers = [
      await app.client().get<string>('/console'),
      await app.client().get<string>('/console/roundtables/1/plan'),
    ];
    const nonces = answers.map(
      ({ headers }) => /'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1],
    );

    expect(nonces[0]).not.toBe(nonces[1]);
    for (const [n, { body, headers, status }] of answers.entries()) {
      expect(status).toBe(200);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(body).toContain(`<style nonce="${nonces[n]}">`);
      expect(body).toContain(`<meta name="csp-nonce" content="${nonces[n]}">`);
    }
  });

  it.each(['/console', '/j'])('say the language that the reader chose in the page itself: %s', async (path) => {
    const remove = installPseudo();
    const reader = app.client();
    await reader.get(`/language/${PSEUDO_LOCALE}`);
    const { body, headers } = await reader.get<string>(path);
    remove();

    expect(body).toContain(`<html lang="${PSEUDO_LOCALE}">`);
    expect(headers.get('content-language')).toBe(PSEUDO_LOCALE);
    expect((await reader.get<string>(path)).body).toContain('<html lang="en-GB">');
  });

  it.each([
    ['/j', 'Room'],
    ['/j/48291503', 'Room'],
    ['/invitation', 'Room'],
    ['/stage', 'Stage'],
  ])('send %s', async (path, title) => {
    const { body, headers } = await app.client().get<string>(path);

    expect(body).toContain(title);
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('content-security-policy')).not.toContain('nonce');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('keep hashed files for a year and the others for an hour', async () => {
    for (const path of ['/assets/explore-1.js', '/console/assets/main-3.js']) {
      expect((await app.client().get(path)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
    expect((await app.client().get('/favicon.svg')).headers.get('cache-control')).toBe('public, max-age=3600');
  });

  it('send what keeps the page on a phone, under its own type', async () => {
    const types = ['/room-worker.js', '/room.webmanifest'].map(
      async (path) => (await app.client().get(path)).headers.get('content-type') ?? '',
    );

    expect(await Promise.all(types)).toEqual([
      expect.stringContaining('javascript'),
      expect.stringContaining('application/manifest+json'),
    ]);
  });

  it.each([
    '/.vite/manifest.json',
    '/room.html',
    '/assets/../.vite/manifest.json',
    '/assets/%2e%2e/%2e%2e/x',
    '/assets',
    '/.env',
    '/.git',
  ])('do not send %s (S125)', async (path) => {
    expect((await app.client().get(path)).status).toBe(404);
  });

  it('give server-made pages their scripts and styles, those of shared chunks too', () => {
    expect(app.get(SiteAssets).files('explore')).toEqual({
      styles: ['/assets/explore-1.css', '/assets/ui-2.css'],
      scripts: ['/assets/explore-1.js'],
    });
    expect(app.get(SiteAssets).files('none')).toEqual({ styles: [], scripts: [] });
  });
});
