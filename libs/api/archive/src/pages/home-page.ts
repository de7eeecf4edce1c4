import type { ContributionRow, RoundtableRow, SectorRow } from '../public-rows';
import { contributionCard, roundtableCard } from './cards';
import { type Html, html } from './html';
import { facetAddress } from './insights-address';
import { searchForm } from './insights-page';
import { dayText, type Page, type Site } from './layout';

/** The room that visitors of a demo may enter. */
export interface OpenRoom {
  /** Id of the roundtable: where the console runs it. */
  readonly id: string;
  readonly title: string;
  /** 8 digits. */
  readonly joinCode: string;
  readonly live: boolean;
  /** It may start now without being early. */
  readonly due: boolean;
  /** The planned day, 'YYYY-MM-DD'. */
  readonly day: string | null;
}

export interface HomeView {
  readonly latest: readonly ContributionRow[];
  readonly roundtables: readonly RoundtableRow[];
  readonly sectors: readonly SectorRow[];
  readonly room: OpenRoom | null;
}

/** The front page: in a demo three doors first, then search, what is new, and sectors. */
export function homePage(site: Site, view: HomeView): Page {
  return {
    title: 'Roundtable – what experts said, and can be cited',
    description: `Roundtables with experts held by ${site.organisationName}: search what was said, read it in context, cite it.`,
    path: '/',
    jsonLd: siteData(site),
    main: html`<div class="ex-hero">
        <div class="ex-wrap">
          <h1>What experts said, kept so that it can be cited</h1>
          <p class="ex-lead">
            ${site.organisationName} brings people who know a field to one table. What they say is reviewed, published
            and open to everybody.
          </p>
          ${site.demo ? doors(view.room) : searchForm({})}
        </div>
      </div>
      <div class="ex-wrap">
        ${site.demo && html`<section class="ex-band" aria-label="Search">${searchForm({})}</section>`}
        ${latest(view.latest)} ${view.sectors.length > 0 && sectors(view.sectors)}
        ${view.roundtables.length > 0 && recent(view.roundtables)}
      </div>`,
  };
}

function latest(rows: readonly ContributionRow[]): Html {
  const none = html`<p class="ex-empty">
    No insights published yet. They appear here after the first roundtable has been reviewed.
  </p>`;
  return html`<section class="ex-band" aria-labelledby="latest">
    <div class="ex-band__head">
      <h2 id="latest">Latest insights</h2>
      <a href="/insights">All insights</a>
    </div>
    ${
      rows.length === 0
        ? none
        : html`<ul class="ex-cards ex-cards--grid">
            ${rows.map((row) => contributionCard(row))}
          </ul>`
    }
  </section>`;
}

function recent(rows: readonly RoundtableRow[]): Html {
  return html`<section class="ex-band" aria-labelledby="recent">
    <div class="ex-band__head">
      <h2 id="recent">Recent roundtables</h2>
      <a href="/roundtables">All roundtables</a>
    </div>
    <ul class="ex-cards ex-cards--grid">
      ${rows.map((row) => roundtableCard(row))}
    </ul>
  </section>`;
}

function siteData(site: Site): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: 'Roundtable',
    url: `${site.publicUrl}/`,
    publisher: { '@type': 'Organization', name: site.organisationName },
    potentialAction: {
      '@type': 'SearchAction',
      target: `${site.publicUrl}/insights?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  };
}

function doors(room: OpenRoom | null): Html {
  const code = room && `${room.joinCode.slice(0, 4)} ${room.joinCode.slice(4)}`;
  const next = room ? `/roundtables/${room.id}/live` : '/roundtables/new';
  return html`<ul class="ex-doors">
    <li class="ex-door">
      <h2><a href="/console/sign-in?${String(new URLSearchParams({ as: 'organiser', next }))}">Run a room</a></h2>
      <p>
        ${room ? html`“${room.title}” is ${standing(room)}. Enter as its organiser.` : 'Enter as organiser and plan a roundtable.'}
      </p>
    </li>
    <li class="ex-door">
      <h2><a href="${room ? `/j/${room.joinCode}` : '/j'}">Be an expert</a></h2>
      <p>
        ${code ? html`Join with the code <strong class="ex-code">${code}</strong>. No account, no app.` : 'Join with the code shown on the screen. No account, no app.'}
      </p>
    </li>
    <li class="ex-door">
      <h2><a href="/insights">Read the archive</a></h2>
      <p>Search what was said at published roundtables, see the charts and cite them.</p>
    </li>
  </ul>`;
}

function standing({ live, due, day }: OpenRoom): string {
  if (live) return 'live';
  return due || day === null ? 'ready to start' : `planned for ${dayText(day)}`;
}

function sectors(rows: readonly SectorRow[]): Html {
  const top = rows.filter(({ parent_code }) => parent_code === null);
  return html`<section class="ex-band" aria-labelledby="sectors">
    <div class="ex-band__head"><h2 id="sectors">Sectors</h2></div>
    <ul class="ex-sectors">
      ${top.map(
        (sector) =>
          html`<li class="ex-sector">
            <h3>
              <a href="${facetAddress('sector', sector.code)}">${sector.label}</a>
              <span class="ex-muted">${sector.contributions}</span>
            </h3>
            <ul>
              ${rows
                .filter(({ parent_code, contributions }) => parent_code === sector.code && contributions > 0)
                .map(
                  (child) =>
                    html`<li>
                      <a href="${facetAddress('sector', child.code)}">${child.label}</a>
                      <span class="ex-muted">${child.contributions}</span>
                    </li>`,
                )}
            </ul>
          </li>`,
      )}
    </ul>
  </section>`;
}
