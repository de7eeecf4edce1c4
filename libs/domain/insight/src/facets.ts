export interface FacetDeclaration {
  /** Name in addresses, in the JSON and on the page: never renamed, since others link to it. */
  readonly id: string;
  /** Column of a published contribution that is filtered and counted. */
  readonly column: string;
  /** `several`: the column is a list, and a choice matches where the list holds it. */
  readonly holds: 'one' | 'several';
  /** Where the label of a value comes from; `itself`: the value is its label. */
  readonly terms: 'sectors' | 'regions' | 'types' | 'rules' | 'itself';
  /** Order of its values: as the terms stand, the most frequent first, or the largest number first. */
  readonly order: 'terms' | 'count' | 'largest';
  /** True: offered among the filters of the page. False: by address and in the JSON only. */
  readonly offered: boolean;
}

/** Facets of the archive in display order; a new one is a line here and a word `archive.facet-<id>`. */
export const FACETS = [
  { id: 'sector', column: 'sector_codes', holds: 'several', terms: 'sectors', order: 'terms', offered: true },
  { id: 'place', column: 'region_code', holds: 'one', terms: 'regions', order: 'count', offered: true },
  { id: 'type', column: 'type', holds: 'one', terms: 'types', order: 'count', offered: true },
  { id: 'rule', column: 'rule', holds: 'one', terms: 'rules', order: 'count', offered: true },
  { id: 'year', column: 'year', holds: 'one', terms: 'itself', order: 'largest', offered: true },
] as const satisfies readonly FacetDeclaration[];

export type FacetId = (typeof FACETS)[number]['id'];

export const FACET_IDS: readonly FacetId[] = FACETS.map(({ id }) => id);
