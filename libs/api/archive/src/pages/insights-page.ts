import type { ArchiveSearch, Facet, SearchHit, SearchPage } from '@rt/contracts';
import { FACET_IDS, FACETS } from '@rt/domain/insight';
import { currentLocale } from '@rt/words';

import { typeLabel } from '../labels';
import type { SectorRow } from '../public-rows';
import { type Html, html, joined } from './html';
import { insightsAddress, toggled, withoutFilters } from './insights-address';
import { breadcrumbs, countText, dayText, type Page } from './layout';

/** What the page of results shows. */
export interface InsightsView {
  readonly query: ArchiveSearch;
  readonly found: SearchPage;
  readonly sectors: readonly Pick<SectorRow, 'code' | 'parent_code'>[];
}

/** The search of the archive. Every state has an address; filters are links and the text a GET form. */
export function insightsPage(view: InsightsView): Page {
  const { query, found } = view;
  const asked = query.q?.trim();
  return {
    title: asked ? `${asked} – Insights` : 'Insights',
    description:
      'Search what experts said at published roundtables: evidence, barriers, recommendations and poll results.',
    path: insightsAddress(query),
    section: 'insights',
    index: insightsAddress(query) === '/insights',
    main: html`<div class="ex-wrap">
      ${breadcrumbs([
        ['Home', '/'],
        ['Insights', null],
      ])}
      <h1>Insights</h1>
      ${searchForm(query)}
      <div class="ex-search" data-search>
        <p class="ex-count" role="status" data-count>${heading(found, asked)}</p>
        ${suggestion(view)} ${chips(view)}
        <div class="ex-columns ex-columns--facets">
          <div class="ex-facets" data-facets>${facets(view)}</div>
          <section class="ex-columns__main" aria-label="Results" data-results>
            ${found.items.length === 0 ? nothing(view) : results(view)}
          </section>
        </div>
      </div>
    </div>`,
  };
}

/** The search box; chosen filters go along. */
export function searchForm(query: ArchiveSearch): Html {
  const kept = FACET_IDS.flatMap((facet) =>
    query[facet] ? [html`<input type="hidden" name="${facet}" value="${query[facet]}" />`] : [],
  );
  return html`<form class="ex-form" role="search" action="/insights" method="get" data-search-form>
    <label class="ex-form__label" for="q">Search insights</label>
    <div class="ex-form__row">
      <input
        class="ex-input"
        id="q"
        name="q"
        type="search"
        value="${query.q}"
        maxlength="300"
        autocomplete="off"
        enterkeyhint="search"
      />
      <button class="ex-button" type="submit">Search</button>
    </div>
    <p class="ex-form__hint">
      Any word counts. Use &quot;quotes&quot; for words that stand together, -word to leave one out, and
      <strong>or</strong> between alternatives.
    </p>
    ${kept}${query.sort && html`<input type="hidden" name="sort" value="${query.sort}" />`}
  </form>`;
}

function heading(found: SearchPage, asked: string | undefined): Html {
  const count = countText(found.total, 'insight', 'insights', found.totalIsFloor);
  return asked ? html`<strong>${count}</strong> for “${asked}”` : html`<strong>${count}</strong>`;
}

function suggestion({ query, found }: InsightsView): Html | false {
  if (!found.suggestion) return false;
  const better = insightsAddress({ ...query, q: found.suggestion, cursor: undefined });
  return html`<p class="ex-suggestion">Did you mean <a href="${better}">${found.suggestion}</a>?</p>`;
}

function chips({ query, found }: InsightsView): Html | false {
  const chosen = found.facets.flatMap((facet) =>
    facet.values.filter((value) => value.chosen).map((value) => ({ facet, value })),
  );
  if (chosen.length === 0) return false;
  return html`<ul class="ex-chips" aria-label="Chosen filters">
    ${chosen.map(
      ({ facet, value }) =>
        html`<li>
          <a class="ex-chip" href="${insightsAddress(toggled(query, facet.name, value.value))}"
            ><span class="ex-hidden">Remove filter </span>${facet.label}: ${value.label}
            <span aria-hidden="true">×</span></a
          >
        </li>`,
    )}
    <li><a class="ex-clear" href="${insightsAddress(withoutFilters(query))}">Clear filters</a></li>
  </ul>`;
}

function facets(view: InsightsView): Html | false {
  if (!view.found.facets.some(isOffered)) return false;
  const chosen = view.found.facets.reduce((sum, facet) => sum + facet.values.filter((value) => value.chosen).length, 0);
  return html`<details class="ex-filters" data-filters>
    <summary class="ex-filters__summary">Filters${chosen > 0 && ` (${chosen})`}</summary>
    <nav class="ex-filters__body" aria-label="Filters">
      ${view.found.facets.filter(isOffered).map((facet) => facetGroup(view, facet))}
    </nav>
  </details>`;
}

function isOffered({ name, values }: Facet): boolean {
  return values.length > 0 && FACETS.some(({ id, offered }) => id === name && offered);
}

function facetGroup({ query, sectors }: InsightsView, facet: Facet): Html {
  const tree = FACETS.some(({ id, terms }) => id === facet.name && terms === 'sectors') ? sectors : [];
  const below = new Set(tree.filter(({ parent_code }) => parent_code !== null).map(({ code }) => code));
  return html`<section class="ex-facet" aria-labelledby="facet-${facet.name}">
    <h2 id="facet-${facet.name}">${facet.label}</h2>
    <ul>
      ${facet.values.map(
        (value) =>
          html`<li${below.has(value.value) && html` class="ex-facet__below"`}><a class="ex-facet__value" rel="nofollow" data-facet="${facet.name}" data-value="${value.value}" href="${insightsAddress(toggled(query, facet.name, value.value))}"${value.chosen && html` aria-current="true"`}><span class="ex-facet__box" aria-hidden="true"></span><span>${value.label}</span> <span class="ex-facet__count" data-n="${value.count}">${value.count > 10_000 ? '10,000+' : value.count.toLocaleString(currentLocale())}</span></a></li>`,
      )}
    </ul>
  </section>`;
}

function results(view: InsightsView): Html {
  return html`${sorting(view.query)}
    <ul class="ex-results">
      ${view.found.items.map(hit)}
    </ul>
    ${pages(view)}`;
}

const SORTS = [
  ['relevance', 'Relevance'],
  ['newest', 'Newest'],
  ['oldest', 'Oldest'],
] as const;

function sorting(query: ArchiveSearch): Html {
  const asked = (query.q ?? '').trim() !== '';
  const present = query.sort ?? (asked ? 'relevance' : 'newest');
  const offered = SORTS.filter(([sort]) => asked || sort !== 'relevance');
  return html`<p class="ex-sort">
    <span>Sort by</span> ${offered.map(
      ([sort, label]) =>
        html`<a
          class="ex-sort__link"
          rel="nofollow"
          href="${insightsAddress({ ...query, sort })}"
          ${sort === present && html` aria-current="true"`}
          >${label}</a
        >`,
    )}
  </p>`;
}

function hit(item: SearchHit): Html {
  return html`<li class="ex-hit" data-ref="${item.ref}">
    <p class="ex-kind">
      ${joined([html`<strong>${typeLabel(item.type)}</strong>`, ...item.sectors.slice(0, 2).map(({ label }) => label), ...(item.regionLabel ? [item.regionLabel] : [])], ' · ')}
    </p>
    <h2 class="ex-hit__title"><a href="${item.url}">${item.title}</a></h2>
    ${item.excerpt !== item.title && html`<p class="ex-hit__text">${marked(item.excerpt, item.matches)}</p>`}
    <p class="ex-card__meta">${item.roundtableTitle} · ${dayText(item.heldOn)} · ${item.ref}</p>
  </li>`;
}

function marked(text: string, matches: readonly (readonly number[])[]): Html {
  let at = 0;
  const parts = matches.map(([start = 0, end = 0]) => {
    const part = html`${text.slice(at, start)}<mark>${text.slice(start, end)}</mark>`;
    at = end;
    return part;
  });
  return html`${parts}${text.slice(at)}`;
}

function pages({ query, found }: InsightsView): Html | false {
  if (!found.nextCursor && !query.cursor) return false;
  const address = insightsAddress(query);
  const next = found.nextCursor && `${address}${address.includes('?') ? '&' : '?'}cursor=${found.nextCursor}`;
  return html`<nav class="ex-pages" aria-label="Pages of results">
    ${query.cursor && html`<a class="ex-button ex-button--quiet" href="${address}">First page</a>`}
    ${next ? html`<a class="ex-button ex-button--quiet" rel="next nofollow" href="${next}">Next page</a>` : html`<span class="ex-muted">End of the results</span>`}
  </nav>`;
}

const COMMON_WORDS_HINT = html`<li>
  Add another word: words such as “the” and “of” are in nearly every text, and are not searched for
</li>`;
const WORDS_HINTS = html`<li>Check the spelling, or try a more general word</li>
  <li>Take out quotes and words with a minus</li>`;

function nothing({ query, found }: InsightsView): Html {
  const filtered = found.facets.some((facet) => facet.values.some((value) => value.chosen));
  if (!query.q && !filtered) {
    return html`<p class="ex-empty">
      No insight has been published yet. Insights appear here after the first roundtable has been reviewed.
    </p>`;
  }
  return html`<div class="ex-empty">
    <h2>Nothing found</h2>
    <ul>
      ${filtered && html`<li><a href="${insightsAddress(withoutFilters(query))}">Search without the filters</a></li>`}
      ${query.q && (found.onlyCommonWords ? COMMON_WORDS_HINT : WORDS_HINTS)}
      <li><a href="/insights">See all insights</a></li>
      <li><a href="/roundtables">See the published roundtables</a></li>
    </ul>
  </div>`;
}
