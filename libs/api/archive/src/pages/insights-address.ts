import type { ArchiveSearch } from '@rt/contracts';
import { FACET_IDS, type FacetId } from '@rt/domain/insight';

const ORDER = ['q', ...FACET_IDS, 'sort'] as const;

/** Address of a search; the same search always has the same one. The page within the results is left out. */
export function insightsAddress(query: ArchiveSearch): string {
  const parts = ORDER.flatMap((name) => {
    const value = query[name];
    return value ? [`${name}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%20', '+')}`] : [];
  });
  return parts.length === 0 ? '/insights' : `/insights?${parts.join('&')}`;
}

/** Address of everything that has one value of a facet. */
export function facetAddress(facet: FacetId, value: string): string {
  return insightsAddress({ [facet]: value });
}

/** The search with one value of a facet chosen, or no longer chosen. */
export function toggled(query: ArchiveSearch, facet: FacetId, value: string): ArchiveSearch {
  const chosen = new Set(query[facet]?.split(',') ?? []);
  if (!chosen.delete(value)) chosen.add(value);
  const { [facet]: _old, cursor: _page, ...others } = query;
  return chosen.size === 0 ? others : { ...others, [facet]: [...chosen].sort().join(',') };
}

/** The search without any chosen value. */
export function withoutFilters({ q, sort }: ArchiveSearch): ArchiveSearch {
  return { ...(q ? { q } : {}), ...(sort ? { sort } : {}) };
}
