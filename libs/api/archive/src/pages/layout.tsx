import { Breadcrumbs, type Content, PageBody, PageFoot, PageHead } from '@rt/components';
import { currentLocale, installedLocales, localeName } from '@rt/words';

import { t } from '../words';
import { rendered } from './render';
import { DataBlock } from './structured-data/data-block';

/** What every page knows of the site. */
export interface Site {
  /** Address without a final slash. */
  readonly publicUrl: string;
  readonly organisationName: string;
  /** Addresses of the built front end's files; none without one. */
  readonly assets: { readonly styles: readonly string[]; readonly scripts: readonly string[] };
  readonly demo: boolean;
}

/** One page: what search engines and link previews are told, and its main part. */
export interface Page {
  readonly title: string;
  readonly description: string;
  /** Permanent path, with which the canonical address is made. */
  readonly path: string;
  readonly main: Content;
  readonly jsonLd?: object;
  readonly type?: 'website' | 'article';
  /** Entry of the navigation that this page belongs to. */
  readonly section?: 'insights' | 'roundtables' | 'about';
  /** False for pages that search engines should not keep (results, errors). */
  readonly index?: boolean;
}

const NAVIGATION = [
  { section: 'insights', path: '/insights', label: 'archive.insights' },
  { section: 'roundtables', path: '/roundtables', label: 'archive.roundtables' },
  { section: 'about', path: '/about', label: 'archive.about' },
] as const;

const FOOTER = [
  ['/how-it-works', 'archive.how-it-works'],
  ['/accessibility', 'archive.accessibility'],
  ['/privacy', 'archive.privacy'],
  ['/your-contribution', 'archive.your-contribution'],
  ['/console', 'archive.organisers-sign-in'],
] as const;

/** The whole document. */
export function document(site: Site, page: Page): string {
  return `<!doctype html>${rendered(
    <html lang={currentLocale()}>
      <Head site={site} page={page} />
      <PageBody skip={t('archive.skip')} head={head(site, page)} foot={foot(site)}>
        {page.main}
      </PageBody>
    </html>,
  )}`;
}

interface HeadProps {
  readonly site: Site;
  readonly page: Page;
}

function Head({ site, page }: HeadProps) {
  const canonical = `${site.publicUrl}${page.path}`;
  const title = page.path === '/' ? page.title : t('archive.page-title', { title: page.title });
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={page.description} />
      <link rel="canonical" href={canonical} />
      <meta property="og:title" content={page.title} />
      <meta property="og:description" content={page.description} />
      <meta property="og:url" content={canonical} />
      <meta property="og:type" content={page.type ?? 'website'} />
      <meta property="og:site_name" content={t('archive.site-of', { organisation: site.organisationName })} />
      <meta property="og:image" content={`${site.publicUrl}/card.png`} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta name="twitter:card" content="summary_large_image" />
      {page.index === false && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      {site.assets.styles.map((href) => (
        <link rel="stylesheet" href={href} />
      ))}
      {site.assets.scripts.map((src) => (
        <script type="module" src={src} />
      ))}
      {page.jsonLd && <DataBlock value={page.jsonLd} />}
    </head>
  );
}

function head(site: Site, page: Page): Content {
  return (
    <PageHead
      name={t('archive.roundtable-name')}
      host={site.organisationName}
      navigation={t('archive.main-navigation')}
      links={NAVIGATION.map(({ section, path, label }) => ({
        href: path,
        label: t(label),
        present: page.section === section,
      }))}
      join={{ href: '/j', label: t('archive.join'), more: t('archive.a-session') }}
    />
  );
}

function foot(site: Site): Content {
  const links = FOOTER.map(([href, label]) => ({ href, label: t(label) }));
  return (
    <PageFoot
      navigation={t('archive.about-this-site')}
      links={links}
      languages={{ label: t('archive.language'), links: installedLocales().map(languageLink) }}
    >
      {t('archive.published-by', { organisation: site.organisationName })}
    </PageFoot>
  );
}

function languageLink(locale: string) {
  return { href: `/language/${locale}`, label: localeName(locale), lang: locale, present: locale === currentLocale() };
}

/** Where the page stands: links from the front page to it. The last one is the page itself. */
export function breadcrumbs(...steps: readonly (readonly [string, string | null])[]): Content {
  return <Breadcrumbs label={t('archive.breadcrumb')} steps={[[t('archive.home'), '/'], ...steps]} />;
}

/** Language of a row for the elements that hold its texts; none where it is that of the page. */
export function foreign({ lang }: { readonly lang: string }): string | undefined {
  return lang === currentLocale() ? undefined : lang;
}

const DAY = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** '12 March 2026' for '2026-03-12'. */
export function dayText(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(currentLocale(), DAY);
}
