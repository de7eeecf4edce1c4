/** A sector with its subsectors. Ids never change and are never reused: terms are merged or closed, not deleted. */
export interface SectorTerm {
  readonly id: string;
  readonly children: readonly string[];
}

export const SECTOR_SEED = [
  {
    id: 'advanced-manufacturing',
    children: ['aerospace', 'automotive', 'batteries', 'chemicals', 'maritime', 'space'],
  },
  {
    id: 'health-life-sciences',
    children: ['infection', 'medtech', 'microbiome', 'pharmaceuticals', 'digital-health'],
  },
  {
    id: 'digital-creative',
    children: ['artificial-intelligence', 'creative-production', 'games', 'software'],
  },
] as const satisfies readonly SectorTerm[];

export type SeedSector = (typeof SECTOR_SEED)[number]['id' | 'children'] extends infer Id
  ? Id extends readonly (infer Child)[]
    ? Child
    : Id
  : never;

/** A sector with the id of the one it belongs to; null for one of the first level. */
export interface FlatSector {
  readonly id: SeedSector;
  readonly parentId: SeedSector | null;
}

/** Every term of the seed, each sector before its subsectors. */
export function flattenSectors(): readonly FlatSector[] {
  return SECTOR_SEED.flatMap(({ id, children }) => [
    { id, parentId: null },
    ...children.map((child) => ({ id: child, parentId: id })),
  ]);
}
