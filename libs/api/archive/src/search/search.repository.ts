import { Injectable } from '@nestjs/common';
import { PublicDatabase } from '@rt/api/platform';
import { type FacetId, FACETS } from '@rt/domain/insight';

import { CONFIG_OF_EXCERPT } from '../forms/search-config';
import { SECTORS_OF_CONTRIBUTION } from '../forms/sectors-of-row';
import type { StoredSector } from '../public-rows';
import { type ArchiveFilters, type DeclaredFacet, facetCondition, filterCondition, Params } from './archive-filters';
import type { Cursor, SearchSort } from './cursor';
import type { SearchPlan } from './plan';

/** Candidates that are ranked; more are counted, not listed (docs/decisions.md 36). */
const MAX_CANDIDATES = 2000;
/** Counts above this are shown as '10,000+'. */
export const MAX_COUNT = 10_000;

/** What is looked for: a plan, or what a reference names (both null: everything); filters, an order, the page before. */
export interface SearchRequest {
  readonly plan: SearchPlan | null;
  /** 'RT-2026-014' for all of a roundtable, 'RT-2026-014-C7' for one contribution. */
  readonly ref: string | null;
  readonly filters: ArchiveFilters;
  readonly sort: SearchSort;
  readonly after: Cursor | null;
  readonly limit: number;
}

/** A row of results. `excerpt` marks matches by the signs of `MARKS`. */
export interface HitRow {
  ref: string;
  type: string;
  title: string;
  /** Language of its texts, 'en-GB'. */
  lang: string;
  excerpt: string;
  /** The question of a result that the excerpt begins with. */
  question: string | null;
  /** The text that the excerpt is of, without that question. */
  whole: string;
  roundtable_ref: string;
  roundtable_title: string;
  held_on: string;
  sectors: StoredSector[];
  region_code: string | null;
  sort_key: string;
  tie: string;
}

export interface FacetRow {
  readonly facet: FacetId | 'total';
  readonly value: string | null;
  readonly n: number;
}

/**
 * Signs around a match in an excerpt, and one that stands for '<', which PostgreSQL would take for the beginning of a tag
 * and leave out with what follows, and one between a question and the rest; no text holds them, since control characters are never stored.
 */
export const MARKS = { start: '\u0002', end: '\u0003', less: '\u0004', gap: '\u0005' } as const;

const HEADLINE = `StartSel=${MARKS.start}, StopSel=${MARKS.end}, MaxWords=42, MinWords=24, MaxFragments=0`;
const WHOLE = `StartSel=${MARKS.start}, StopSel=${MARKS.end}, HighlightAll=true`;
// Weights D to A: words of the roundtable and its sectors, body, finding and labels, title.
const WEIGHTS = `'{0.3, 0.5, 0.7, 1}'`;

// The text of a result begins with its question, which its title may have said already.
const ASKED_IN_TITLE = `(c.poll is not null and starts_with(c.title, c.poll->>'question'))`;
const REST = `substr(c.plain, length(c.poll->>'question') + 2)`;
const TEXT = `case when ${ASKED_IN_TITLE} then ${REST} else c.plain end`;
const ASKED_FIRST = `(c.poll is not null and not starts_with(c.title, c.poll->>'question'))`;

/** Finds and counts among the published contributions. */
@Injectable()
export class SearchRepository {
  constructor(private readonly database: PublicDatabase) {}

  /** One page of hits in order. Ties are broken by a digest of the reference, which tells nothing of time. */
  async hits(request: SearchRequest): Promise<HitRow[]> {
    const params = new Params();
    const source = request.plan ? candidates(request.plan, request.filters, params) : browsed(request, params);
    const { key, direction, cast } = order(request);
    const after = request.after
      ? `where (${key}, tie) ${direction === 'desc' ? '<' : '>'} (${params.add(request.after.key)}::${cast}, ${params.add(request.after.tie)})`
      : '';
    const highlight = request.plan?.highlight ?? null;
    return this.database.query<HitRow>(
      `with found as (${source}),
       page as (select * from found ${after} order by ${key} ${direction}, tie ${direction} limit ${params.add(request.limit)})
       select c.ref, c.type, c.title, c.lang, ${excerpt(highlight, params)} as excerpt,
         
         case when ${ASKED_FIRST} then c.poll->>'question' end as question,
         case when ${ASKED_FIRST} then ${REST} else ${TEXT} end as whole, c.roundtable_ref, r.title as roundtable_title,
         to_char(c.held_on, 'YYYY-MM-DD') as held_on, ${SECTORS_OF_CONTRIBUTION} as sectors, r.region_code, ${key}::text as sort_key, tie
       from page join pub_contributions c using (ref) join pub_roundtables r on r.ref = c.roundtable_ref
       order by ${key} ${direction}, tie ${direction}`,
      params.values,
    );
  }

  /**
   * Number of hits, and for each facet's values the number behind a click: all filters but the facet's own. Hits are
   * first counted by combination of values, of which there are few.
   */
  async counts({ plan, ref, filters }: Pick<SearchRequest, 'plan' | 'ref' | 'filters'>): Promise<FacetRow[]> {
    const params = new Params();
    const match = plan ? `c.search @@ ${params.add(plan.match)}::tsquery` : refCondition(ref, params);
    const passes = FACETS.map((facet) => `(${facetCondition(filters, facet, params)}) as ok_${facet.id}`);
    return this.database.query<FacetRow>(
      `with grouped as (
         select ${FACETS.map(({ column }) => `c.${column}`).join(', ')}, count(*)::int as n
         from pub_contributions c where ${match} group by ${FACETS.map((_facet, index) => index + 1).join(', ')}),
       matched as materialized (select c.*, ${passes.join(', ')} from grouped c)
       select 'total' as facet, null as value, coalesce(sum(n), 0)::int as n from matched where ${othersPass(null)}
       union all ${FACETS.map(countsOf).join(' union all ')}`,
      params.values,
    );
  }
}

function countsOf(facet: DeclaredFacet): string {
  const several = facet.holds === 'several';
  const value = several ? 'held.value' : `${facet.column}::text`;
  const source = several ? `matched cross join lateral unnest(${facet.column}) held(value)` : 'matched';
  return `select '${facet.id}', ${value}, sum(n)::int from ${source} where ${othersPass(facet.id)} and ${value} is not null group by ${value}`;
}

function othersPass(own: FacetId | null): string {
  const others = FACETS.filter(({ id }) => id !== own);
  return others.map(({ id }) => `ok_${id}`).join(' and ');
}

// Tiers are read best first, each only as far as candidates may still be needed.
function candidates(plan: SearchPlan, filters: ArchiveFilters, params: Params): string {
  const condition = filterCondition(filters, params);
  const tiers = plan.tiers.map(
    (tier, index) =>
      `(select c.ref, ${index} as tier from pub_contributions c where c.search @@ ${params.add(tier)}::tsquery and ${condition} limit ${MAX_CANDIDATES})`,
  );
  const queries = params.add(plan.weights.map(({ query }) => query));
  const weights = params.add(plan.weights.map(({ weight }) => weight));
  return `select c.ref, (c.held_on - date '2000-01-01') as found_on, md5(c.ref) as tie, coalesce((
      select sum(t.weight * ts_rank(${WEIGHTS}, c.search, t.query::tsquery, 1))
      from unnest(${queries}::text[], ${weights}::float8[]) t(query, weight)), 0)::float8 as score
    from (select ref from (${tiers.join(' union all ')}) tiers group by ref order by min(tier), md5(ref) limit ${MAX_CANDIDATES}) picked
    join pub_contributions c using (ref)`;
}

function browsed({ filters, ref }: SearchRequest, params: Params): string {
  const condition = `${refCondition(ref, params)} and ${filterCondition(filters, params)}`;
  return `select c.ref, (c.held_on - date '2000-01-01') as found_on, md5(c.ref) as tie, 0::float8 as score from pub_contributions c where ${condition}`;
}

function refCondition(ref: string | null, params: Params): string {
  if (ref === null) return 'true';
  const place = params.add(ref);
  return `(c.ref = ${place} or c.roundtable_ref = ${place})`;
}

function order(request: SearchRequest): { key: string; direction: 'asc' | 'desc'; cast: string } {
  if (request.sort === 'relevance') return { key: 'score', direction: 'desc', cast: 'float8' };
  return { key: 'found_on', direction: request.sort === 'oldest' ? 'asc' : 'desc', cast: 'int' };
}

function excerpt(highlight: string | null, params: Params): string {
  if (highlight === null) {
    return `case when ${ASKED_FIRST} then (c.poll->>'question') || E'\\x05' || left(${REST}, 300) else left(${TEXT}, 400) end`;
  }
  const query = params.add(highlight);
  const read = (text: string, options: string) =>
    `ts_headline(${CONFIG_OF_EXCERPT}, translate(${text}, E'<\\x02\\x03\\x04', E'\\x04'), ${query}::tsquery, ${params.add(options)})`;
  // A kept poll's text begins with its question, without which the rest says little: it is never cut.
  return `case when ${ASKED_FIRST} then ${read(`c.poll->>'question'`, WHOLE)} || E'\\x05' || ${read(REST, HEADLINE)}
    else ${read(TEXT, HEADLINE)} end`;
}
