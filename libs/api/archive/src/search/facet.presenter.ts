import type { Facet, FacetValue } from '@rt/contracts';
import type { FacetDeclaration } from '@rt/domain/insight';

import { facetLabel, placeLabel, ruleLabel, typeLabel } from '../labels';
import type { ArchiveFilters, DeclaredFacet } from './archive-filters';
import { type FacetRow, MAX_COUNT } from './search.repository';

/** The sectors in the order of the tree. */
export type SectorNames = readonly { readonly code: string; readonly label: string }[];

/** One facet with its values, counts and what is chosen of it; a chosen value is there even where nothing has it. */
export function presentFacet(
  facet: DeclaredFacet,
  counts: readonly FacetRow[],
  filters: ArchiveFilters,
  sectors: SectorNames,
): Facet {
  const chosen = filters[facet.id] ?? [];
  const counted = new Map(
    counts.flatMap((row) => (row.facet === facet.id && row.value !== null ? [[row.value, row.n]] : [])),
  );
  for (const value of chosen) if (!counted.has(value)) counted.set(value, 0);
  const values = [...counted].map(([value, n]): FacetValue => ({
    value,
    label: LABELS[facet.terms](value, sectors),
    count: Math.min(n, MAX_COUNT + 1),
    chosen: chosen.includes(value),
  }));
  return { name: facet.id, label: facetLabel(facet.id), values: ORDERS[facet.order](values, sectors) };
}

const LABELS: Readonly<Record<FacetDeclaration['terms'], (value: string, sectors: SectorNames) => string>> = {
  sectors: (value, sectors) => sectors.find(({ code }) => code === value)?.label ?? value,
  regions: (value) => placeLabel(value) ?? value,
  types: typeLabel,
  rules: ruleLabel,
  itself: (value) => value,
};

const ORDERS: Readonly<
  Record<FacetDeclaration['order'], (values: FacetValue[], sectors: SectorNames) => FacetValue[]>
> = {
  terms: (values, sectors) => {
    const place = new Map(sectors.map(({ code }, index) => [code, index]));
    return values.sort((a, b) => (place.get(a.value) ?? 1e6) - (place.get(b.value) ?? 1e6));
  },
  count: (values) => values.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1)),
  largest: (values) => values.sort((a, b) => Number(b.value) - Number(a.value)),
};
