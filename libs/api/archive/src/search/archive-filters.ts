/** The facets of the archive, in the order in which they are shown. */
export const ARCHIVE_FACETS = ['sector', 'place', 'type', 'rule', 'year'] as const;
export type ArchiveFacet = (typeof ARCHIVE_FACETS)[number];

/** Chosen values by facet: or within a facet, and between them. */
export type ArchiveFilters = Readonly<Partial<Record<ArchiveFacet, readonly string[]>>>;

/** Collects the parameters of one statement. */
export class Params {
  readonly values: unknown[] = [];

  /** Adds a value and gives its place, '$3'. */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

const CONDITIONS: Readonly<Record<ArchiveFacet, (place: string) => string>> = {
  sector: (place) => `c.sector_codes && ${place}::text[]`,
  place: (place) => `c.region_code = any(${place}::text[])`,
  type: (place) => `c.type = any(${place}::text[])`,
  rule: (place) => `c.rule = any(${place}::text[])`,
  year: (place) => `c.year::text = any(${place}::text[])`,
};

/** SQL condition on `pub_contributions c` for one facet's choice; 'true' when nothing is chosen. */
export function facetCondition(filters: ArchiveFilters, facet: ArchiveFacet, params: Params): string {
  const chosen = filters[facet];
  return chosen && chosen.length > 0 ? CONDITIONS[facet](params.add(chosen)) : 'true';
}

/** SQL condition for all choices together. */
export function filterCondition(filters: ArchiveFilters, params: Params): string {
  return ARCHIVE_FACETS.map((facet) => facetCondition(filters, facet, params)).join(' and ');
}
