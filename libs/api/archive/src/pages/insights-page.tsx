import {
  ButtonLink,
  Chips,
  type Content,
  Count,
  Empty,
  EmptyAdvice,
  FacetGroup,
  Filters,
  Hit,
  Hits,
  MarkedText,
  MutedWords,
  Pages,
  rich,
  SearchColumns,
  SearchRegion,
  Sorting,
  Suggestion,
  Wrap,
} from '@rt/components';
import type { ArchiveSearch, Facet, SearchHit, SearchPage } from '@rt/contracts';
import { FACETS } from '@rt/domain/insight';

import { aboutOf, typeLabel } from '../labels';
import type { SectorRow } from '../public-rows';
import { t } from '../words';
import { insightsAddress, toggled, withoutFilters } from './insights-address';
import { breadcrumbs, dayText, foreign, type Page } from './layout';
import { searchForm } from './search-form';

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
    title: asked ? t('archive.insights-for', { asked }) : t('archive.insights'),
    description: t('archive.insights-description'),
    path: insightsAddress(query),
    section: 'insights',
    index: insightsAddress(query) === '/insights',
    main: (
      <Wrap>
        {breadcrumbs([t('archive.insights'), null])}
        <h1>{t('archive.insights')}</h1>
        {searchForm(query)}
        <SearchRegion>
          <Count>{heading(found, asked)}</Count>
          {suggestion(view)}
          {chips(view)}
          <SearchColumns filters={filters(view)} label={t('archive.results')}>
            {found.items.length === 0 ? nothing(view) : results(view)}
          </SearchColumns>
        </SearchRegion>
      </Wrap>
    ),
  };
}

function heading({ total, totalIsFloor }: SearchPage, asked: string | undefined): Content {
  const count = totalIsFloor ? t('archive.insights-or-more', { total }) : t('archive.insights-count', { total });
  const strong = <strong>{count}</strong>;
  return asked ? rich((values) => t('archive.count-for', values), { count: strong, asked }) : strong;
}

function suggestion({ query, found }: InsightsView): Content {
  if (!found.suggestion) return null;
  const better = insightsAddress({ ...query, q: found.suggestion, cursor: undefined });
  const link = <a href={better}>{found.suggestion}</a>;
  return <Suggestion>{rich((values) => t('archive.did-you-mean', values), { better: link })}</Suggestion>;
}

function chips({ query, found }: InsightsView): Content {
  const chosen = found.facets.flatMap(({ name, label, values }) =>
    values
      .filter((value) => value.chosen)
      .map((value) => ({
        href: insightsAddress(toggled(query, name, value.value)),
        words: t('archive.chosen', { facet: label, value: value.label }),
      })),
  );
  if (chosen.length === 0) return null;
  return (
    <Chips
      label={t('archive.chosen-filters')}
      act={t('archive.remove-filter')}
      chips={chosen}
      clear={{ href: insightsAddress(withoutFilters(query)), label: t('archive.clear-filters') }}
    />
  );
}

function filters(view: InsightsView): Content {
  const groups = view.found.facets.filter(isOffered).map((facet) => facetGroup(view, facet));
  if (groups.length === 0) return null;
  const chosen = view.found.facets.flatMap(({ values }) => values).filter((value) => value.chosen).length;
  const summary = chosen > 0 ? t('archive.filters-chosen', { chosen }) : t('archive.filters');
  return (
    <Filters label={t('archive.filters')} summary={summary}>
      {groups}
    </Filters>
  );
}

/** Above it a count says no more than that there are many. */
const MANY = 10_000;

function isOffered({ name, values }: Facet): boolean {
  return values.length > 0 && FACETS.some(({ id, offered }) => id === name && offered);
}

function facetGroup({ query, sectors }: InsightsView, facet: Facet): Content {
  const tree = FACETS.some(({ id, terms }) => id === facet.name && terms === 'sectors') ? sectors : [];
  const below = new Set(tree.filter(({ parent_code }) => parent_code !== null).map(({ code }) => code));
  const values = facet.values.map(({ value, label, count, chosen }) => ({
    value,
    label,
    chosen,
    count,
    countWords: count > MANY ? t('archive.or-more', { count: MANY }) : t('archive.number', { count }),
    href: insightsAddress(toggled(query, facet.name, value)),
    below: below.has(value),
  }));
  return <FacetGroup key={facet.name} name={facet.name} heading={facet.label} values={values} />;
}

function results(view: InsightsView): Content {
  return (
    <>
      {sorting(view.query)}
      <Hits>{view.found.items.map(hit)}</Hits>
      {pages(view)}
    </>
  );
}

const SORTS = ['relevance', 'newest', 'oldest'] as const;

function sorting(query: ArchiveSearch): Content {
  const asked = (query.q ?? '').trim() !== '';
  const present = query.sort ?? (asked ? 'relevance' : 'newest');
  const orders = SORTS.filter((sort) => asked || sort !== 'relevance').map((sort) => ({
    href: insightsAddress({ ...query, sort }),
    label: t(`archive.sort-${sort}`),
    present: sort === present,
  }));
  return <Sorting label={t('archive.sort-by')} orders={orders} />;
}

function hit(item: SearchHit): Content {
  return (
    <Hit
      key={item.ref}
      name={item.ref}
      what={typeLabel(item.type)}
      about={aboutOf(item.sectors, item.regionLabel)}
      title={item.title}
      href={item.url}
      text={item.excerpt === item.title ? null : <MarkedText text={item.excerpt} matches={item.matches} />}
      lang={foreign(item)}
      meta={[item.roundtableTitle, dayText(item.heldOn), item.ref]}
    />
  );
}

function pages({ query, found }: InsightsView): Content {
  if (!found.nextCursor && !query.cursor) return null;
  const address = insightsAddress(query);
  const next = `${address}${address.includes('?') ? '&' : '?'}cursor=${found.nextCursor}`;
  return (
    <Pages label={t('archive.result-pages')}>
      {query.cursor && <ButtonLink href={address}>{t('archive.first-page')}</ButtonLink>}
      {found.nextCursor ? (
        <ButtonLink rel="next nofollow" href={next}>
          {t('archive.next-page')}
        </ButtonLink>
      ) : (
        <MutedWords>{t('archive.end-of-results')}</MutedWords>
      )}
    </Pages>
  );
}

function nothing({ query, found }: InsightsView): Content {
  const filtered = found.facets.some((facet) => facet.values.some((value) => value.chosen));
  if (!query.q && !filtered) return <Empty>{t('archive.insights-empty')}</Empty>;
  return (
    <EmptyAdvice heading={t('archive.nothing-found')}>
      {filtered && (
        <li>
          <a href={insightsAddress(withoutFilters(query))}>{t('archive.without-filters')}</a>
        </li>
      )}
      {query.q && (found.onlyCommonWords ? <li>{t('archive.hint-common')}</li> : <WordsHints />)}
      <li>
        <a href="/insights">{t('archive.see-insights')}</a>
      </li>
      <li>
        <a href="/roundtables">{t('archive.see-roundtables')}</a>
      </li>
    </EmptyAdvice>
  );
}

function WordsHints() {
  return (
    <>
      <li>{t('archive.hint-spelling')}</li>
      <li>{t('archive.hint-quotes')}</li>
    </>
  );
}
