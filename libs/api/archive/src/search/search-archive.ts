import { Injectable } from '@nestjs/common';
import { refuse } from '@rt/api/platform';
import { type ArchiveSearch, LIMITS, type SearchHit, type SearchPage } from '@rt/contracts';
import { FACET_IDS, FACETS, parseRef } from '@rt/domain/insight';

import { contributionPath } from '../addresses';
import { placeLabel, readSectors } from '../labels';
import { PublicRepository } from '../public.repository';
import { t } from '../words';
import type { ArchiveFilters } from './archive-filters';
import { type Cursor, readCursor, type SearchSort, writeCursor } from './cursor';
import { markCuts, readExcerpt, withQuestion } from './excerpt';
import { presentFacet } from './facet.presenter';
import { planSearch } from './plan';
import { isEmpty, readQuestion } from './question';
import { type FacetRow, type HitRow, MAX_COUNT, SearchRepository, type SearchRequest } from './search.repository';
import { TermsRepository, type Understood } from './terms.repository';

/** Results on one page. */
const PAGE_SIZE = 20;

/** The chosen values in a query: 'a,b' for a or b. */
export function filtersOf(query: ArchiveSearch): ArchiveFilters {
  const chosen = FACET_IDS.map((facet) => [facet, [...new Set(query[facet]?.split(',') ?? [])].sort()] as const);
  return Object.fromEntries(chosen.filter(([, values]) => values.length > 0));
}

/** Searches what is published (docs/decisions.md 36). A wrong cursor is refused as `malformed`. */
@Injectable()
export class SearchArchive {
  constructor(
    private readonly terms: TermsRepository,
    private readonly search: SearchRepository,
    private readonly published: PublicRepository,
  ) {}

  async run(query: ArchiveSearch): Promise<SearchPage> {
    const text = (query.q ?? '').slice(0, LIMITS.searchText.max).trim();
    // Who types a reference wants what it names.
    const ref = parseRef(text)?.ref ?? null;
    const isRead = text === '' || ref !== null;
    const sort = sortOf(query, isRead);
    const order = { sort, after: cursorOf(query, sort), limit: PAGE_SIZE + 1 };
    const filters = filtersOf(query);

    if (isRead) return this.page({ plan: null, ref, filters, ...order });

    const question = readQuestion(text, t('archive.search-or'));
    const understood = await this.terms.understand(question);
    const plan = isEmpty(question) ? null : planSearch(understood.resolved);
    if (plan === null) return this.nothing(filters, understood, text);

    const suggestion = this.suggest(text, understood);
    const page = await this.page({ plan, ref: null, filters, ...order });
    return { ...page, suggestion: await suggestion };
  }

  private async page(request: SearchRequest): Promise<SearchPage> {
    const [hits, counts, labels] = await Promise.all([
      this.search.hits(request),
      this.search.counts(request),
      this.published.sectorLabels(),
    ]);

    return {
      ...totalOf(counts),
      items: hits.slice(0, PAGE_SIZE).map(presentHit),
      facets: FACETS.map((facet) => presentFacet(facet, counts, request.filters, labels)),
      nextCursor: nextCursor(hits, request.sort),
      suggestion: null,
      onlyCommonWords: false,
    };
  }

  private async nothing(filters: ArchiveFilters, understood: Understood, text: string): Promise<SearchPage> {
    const labels = await this.published.sectorLabels();
    const facets = FACETS.map((facet) => presentFacet(facet, [], filters, labels));
    const suggestion = await this.suggest(text, understood);
    const { onlyCommonWords } = understood;
    return { total: 0, totalIsFloor: false, items: [], facets, nextCursor: null, suggestion, onlyCommonWords };
  }

  private async suggest(text: string, { corrected }: Understood): Promise<string | null> {
    let better = text;
    for (const { typed, near } of corrected) {
      const written = near[0] ? await this.terms.writtenAs(near[0].word) : null;
      if (written) better = better.replace(typed, written);
    }
    return better === text ? null : better;
  }
}

/** Where no words are looked for, nothing is more relevant than anything else. */
function sortOf({ sort }: ArchiveSearch, isRead: boolean): SearchSort {
  if (isRead) return sort === 'oldest' ? sort : 'newest';
  return sort ?? 'relevance';
}

function cursorOf({ cursor }: ArchiveSearch, sort: SearchSort): Cursor | null {
  return cursor
    ? (readCursor(cursor, sort) ?? refuse('malformed', { field: 'cursor', reason: 'cursor-foreign' }))
    : null;
}

function totalOf(counts: readonly FacetRow[]): Pick<SearchPage, 'total' | 'totalIsFloor'> {
  const total = counts.find(({ facet }) => facet === 'total')?.n ?? 0;
  return { total: Math.min(total, MAX_COUNT), totalIsFloor: total > MAX_COUNT };
}

function nextCursor(hits: readonly HitRow[], sort: SearchSort): string | null {
  const last = hits.length > PAGE_SIZE ? hits[PAGE_SIZE - 1] : undefined;
  return last ? writeCursor({ sort, key: last.sort_key, tie: last.tie }) : null;
}

function presentHit(row: HitRow): SearchHit {
  const { excerpt, question, whole } = row;
  const { text, matches } =
    question === null ? markCuts(readExcerpt(excerpt), whole) : withQuestion(excerpt, question, whole);
  return {
    ref: row.ref,
    url: contributionPath(row.ref),
    type: row.type,
    title: row.title,
    lang: row.lang,
    excerpt: text,
    matches,
    roundtableRef: row.roundtable_ref,
    roundtableTitle: row.roundtable_title,
    heldOn: row.held_on,
    sectors: readSectors(row.sectors),
    regionLabel: placeLabel(row.region_code),
  };
}
