import { contributionPath, roundtablePath } from '../addresses';

/** The protocol (sitemaps.org) allows so many addresses in one file. */
export const MOST_ADDRESSES = 50_000;

/** A published row; `published_on` as '2026-03-12'. */
export interface SitemapRow {
  readonly ref: string;
  readonly kind: 'roundtable' | 'contribution';
  readonly published_on: string;
}

const PAGES = ['/', '/insights', '/roundtables', '/about', '/how-it-works', '/accessibility', '/privacy'];

const PATHS = { roundtable: roundtablePath, contribution: contributionPath };

/** The file that lists every public page for search engines. `publicUrl`: without a final slash. */
export function sitemap(publicUrl: string, rows: readonly SitemapRow[]): string {
  const published = rows.map(
    ({ ref, kind, published_on }) =>
      `<url><loc>${publicUrl}${PATHS[kind](ref)}</loc><lastmod>${published_on}</lastmod></url>`,
  );
  const urls = [...PAGES.map((path) => `<url><loc>${publicUrl}${path}</loc></url>`), ...published];
  const listed = urls.slice(0, MOST_ADDRESSES).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${listed}\n</urlset>\n`;
}

/** What crawlers may read: the archive, but neither the console, the API nor personal links. */
export function robots(publicUrl: string): string {
  const hidden = ['/api/', '/console', '/i/', '/socket.io'].map((path) => `Disallow: ${path}`);
  return ['User-agent: *', ...hidden, '', `Sitemap: ${publicUrl}/sitemap.xml`, ''].join('\n');
}
