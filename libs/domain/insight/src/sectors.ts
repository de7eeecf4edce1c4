import type { Term } from './terms';

/** A sector with its subsectors. Ids never change and are never reused: terms are merged or closed, not deleted. */
export interface SectorTerm extends Term {
  readonly children: readonly Term[];
}

/** The sectors that every organisation begins with. */
export const SECTOR_SEED: readonly SectorTerm[] = [
  {
    id: 'advanced-manufacturing',
    label: 'Advanced Manufacturing',
    children: [
      { id: 'aerospace', label: 'Aerospace' },
      { id: 'automotive', label: 'Automotive' },
      { id: 'batteries', label: 'Batteries' },
      { id: 'chemicals', label: 'Chemicals and advanced materials' },
      { id: 'maritime', label: 'Maritime' },
      { id: 'space', label: 'Space' },
    ],
  },
  {
    id: 'health-life-sciences',
    label: 'Health and Life Sciences',
    children: [
      { id: 'infection', label: 'Infection prevention and control' },
      { id: 'medtech', label: 'Medical technology' },
      { id: 'microbiome', label: 'Microbiome and biofilms' },
      { id: 'pharmaceuticals', label: 'Pharmaceuticals' },
      { id: 'digital-health', label: 'Digital health' },
    ],
  },
  {
    id: 'digital-creative',
    label: 'Digital and Creative Industries',
    children: [
      { id: 'artificial-intelligence', label: 'Artificial intelligence and high-performance computing' },
      { id: 'creative-production', label: 'Film, television and music' },
      { id: 'games', label: 'Games and immersive media' },
      { id: 'software', label: 'Software and data' },
    ],
  },
];

/** A sector with the id of the one it belongs to; null for one of the first level. */
export interface FlatSector extends Term {
  readonly parentId: string | null;
}

/** Every term of the seed, each sector before its subsectors. */
export function flattenSectors(): readonly FlatSector[] {
  return SECTOR_SEED.flatMap(({ id, label, children }) => [
    { id, label, parentId: null },
    ...children.map((child) => ({ ...child, parentId: id })),
  ]);
}
