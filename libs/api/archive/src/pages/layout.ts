import { currentLocale, installedLocales, localeName } from '@rt/words';

import { t } from '../words';
import { dataBlock, type Html, html, type Piece } from './html';

/** What every page knows of the site. */
export interface Site {
  /** Address without a final slash. */
  readonly publicUrl: string;
  readonly organisationName: string;
  /** Script and style tags of the built front end; '' without one. */
  readonly tags: Html;
  readonly demo: boolean;
}

/** One page: what search engines and link previews are told, and its main part. */
export interface Page {
  readonly title: string;
  readonly description: string;
  /** Permanent path, with which the canonical address is made. */
  readonly path: string;
  readonly main: Html;
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
  const canonical = `${site.publicUrl}${page.path}`;
  const title = page.path === '/' ? page.title : `${page.title} – Roundtable`;
  return html`<!doctype html>
    <html lang="${currentLocale()}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="description" content="${page.description}" />
        <link rel="canonical" href="${canonical}" />
        <meta property="og:title" content="${page.title}" />
        <meta property="og:description" content="${page.description}" />
        <meta property="og:url" content="${canonical}" />
        <meta property="og:type" content="${page.type ?? 'website'}" />
        <meta property="og:site_name" content="Roundtable, ${site.organisationName}" />
        <meta name="twitter:card" content="summary" />
        ${page.index === false && html`<meta name="robots" content="noindex" />`}
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        ${site.tags} ${page.jsonLd && dataBlock(page.jsonLd)}
      </head>
      <body class="ex">
        <a class="ex-skip" href="#main">${t('archive.skip')}</a>
        ${header(site, page)}
        <main id="main" class="ex-main" tabindex="-1">${page.main}</main>
        ${footer(site)}
      </body>
    </html> `.text;
}

function header(site: Site, page: Page): Html {
  return html`<header class="ex-header">
    <div class="ex-wrap ex-header__row">
      <a class="ex-brand" href="/"
        >${mark()}<span class="ex-brand__name">Roundtable</span
        ><span class="ex-brand__host">${site.organisationName}</span></a
      >
      <nav class="ex-nav" aria-label="${t('archive.main-navigation')}">
        ${NAVIGATION.map(
          ({ section, path, label }) =>
            html`<a class="ex-nav__link" href="${path}" ${page.section === section && html` aria-current="page"`}
              >${t(label)}</a
            >`,
        )}
        <a class="ex-nav__join" href="/j"
          >${t('archive.join')}<span class="ex-nav__more">&nbsp;${t('archive.a-session')}</span></a
        >
      </nav>
    </div>
  </header>`;
}

// Seats around a table.
function mark(): Html {
  const seats = [0, 60, 120, 180, 240, 300].map((angle) => {
    const [x, y] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
    return html`<circle cx="${(16 + 12 * x).toFixed(1)}" cy="${(16 + 12 * y).toFixed(1)}" r="3" />`;
  });
  return html`<svg
    class="ex-brand__mark"
    viewBox="0 0 32 32"
    width="32"
    height="32"
    aria-hidden="true"
    focusable="false"
  >
    <circle cx="16" cy="16" r="6" />
    ${seats}
  </svg>`;
}

function footer(site: Site): Html {
  return html`<footer class="ex-footer">
    <div class="ex-wrap ex-footer__row">
      <p>${t('archive.published-by', { organisation: site.organisationName })}</p>
      <nav aria-label="${t('archive.about-this-site')}">
        <ul class="ex-footer__links">
          ${FOOTER.map(([path, label]) => html`<li><a href="${path}">${t(label)}</a></li>`)}
        </ul>
      </nav>
      ${languages()}
    </div>
  </footer>`;
}

/** The reader's choice of language, each in its own words; nothing while there is only one. */
function languages(): Html | false {
  const locales = installedLocales();
  if (locales.length < 2) return false;
  return html`<nav aria-label="${t('archive.language')}">
    <ul class="ex-footer__links">
      ${locales.map(
        (locale) =>
          html`<li>
            <a
              href="/language/${locale}"
              lang="${locale}"
              hreflang="${locale}"
              rel="nofollow"
              ${locale === currentLocale() && html` aria-current="true"`}
              >${localeName(locale)}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

/** Where the page stands: links from the start to it. The last one is the page itself. */
export function breadcrumbs(steps: readonly (readonly [string, string | null])[]): Html {
  return html`<nav class="ex-crumbs" aria-label="${t('archive.breadcrumb')}">
    <ol>
      ${steps.map(
        ([label, path]) =>
          html`<li>
            ${path ? html`<a href="${path}">${label}</a>` : html`<span aria-current="page">${label}</span>`}
          </li>`,
      )}
    </ol>
  </nav>`;
}

/** Paragraphs of a plain text: an empty line parts them, a single line break stays one. */
export function paragraphs(text: string): Piece {
  return text
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part) => html`<p>${part.split('\n').map((line, index) => html`${index > 0 && html`<br />`}${line}`)}</p>`);
}

const DAY = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** '12 March 2026' for '2026-03-12'. */
export function dayText(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(currentLocale(), DAY);
}

/** '1 contribution', '2 contributions', '10,000+ contributions'. */
export function countText(n: number, one: string, many: string, floor = false): string {
  return `${n.toLocaleString(currentLocale())}${floor ? '+' : ''} ${n === 1 && !floor ? one : many}`;
}
