import { type FacetDeclaration, type FacetId, FACETS } from '@rt/domain/insight';

/** Chosen values by facet: or within a facet, and between them. */
export type ArchiveFilters = Readonly<Partial<Record<FacetId, readonly string[]>>>;

/** A facet out of the list. */
export type DeclaredFacet = FacetDeclaration & { readonly id: FacetId };

/** Collects the parameters of one statement. */
export class Params {
  readonly values: unknown[] = [];

  /** Adds a value and gives its place, '$3'. */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** SQL condition on `pub_contributions c` for one facet's choice; 'true' when nothing is chosen. */
export function facetCondition(filters: ArchiveFilters, facet: DeclaredFacet, params: Params): string {
  const chosen = filters[facet.id];
  if (!chosen || chosen.length === 0) return 'true';
  const place = params.add(chosen);
  return facet.holds === 'several'
    ? `c.${facet.column} && ${place}::text[]`
    : `c.${facet.column}::text = any(${place}::text[])`;
}

/** SQL condition for all choices together. */
export function filterCondition(filters: ArchiveFilters, params: Params): string {
  return FACETS.map((facet) => facetCondition(filters, facet, params)).join(' and ');
}
