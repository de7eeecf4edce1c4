import type { Term } from './terms';

/** A sector or subsector. Ids never change and are never reused: terms are merged or closed, not deleted. */
export interface SectorTerm extends Term {
  /** Other words by which people look for it. */
  readonly altLabels: readonly string[];
  readonly children: readonly SectorTerm[];
}

function leaf(id: string, label: string, ...altLabels: readonly string[]): SectorTerm {
  return { id, label, altLabels, children: [] };
}

/** The sectors that every organisation starts with; their subsectors follow the UK's Modern Industrial Strategy of 2025. */
export const SECTOR_SEED: readonly SectorTerm[] = [
  {
    id: 'advanced-manufacturing',
    label: 'Advanced Manufacturing',
    altLabels: ['Manufacturing'],
    children: [
      leaf('aerospace', 'Aerospace', 'Aviation'),
      leaf('automotive', 'Automotive', 'Vehicles', 'Cars'),
      leaf('batteries', 'Batteries', 'Energy storage', 'Gigafactories'),
      leaf('space', 'Space', 'Satellites'),
      leaf('advanced-materials', 'Advanced materials', 'Materials', 'Composites'),
      leaf('agri-tech', 'Agri-tech', 'Agricultural technology'),
      leaf('maritime', 'Maritime', 'Shipbuilding', 'Ports'),
      leaf('chemicals', 'Chemicals and polymers', 'Chemistry', 'Formulation'),
      leaf('robotics', 'Robotics and automation', 'Industrial automation'),
    ],
  },
  {
    id: 'health-and-life-sciences',
    label: 'Health and Life Sciences',
    altLabels: ['Life Sciences', 'Health'],
    children: [
      leaf('pharmaceuticals', 'Pharmaceuticals and biotechnology', 'Medicines', 'Pharma', 'Biotech'),
      leaf('medical-technology', 'Medical technology', 'Medtech', 'Medical devices', 'Diagnostics'),
      leaf('digital-health', 'Digital health', 'Health data'),
      leaf('genomics', 'Genomics and precision medicine', 'Cell and gene therapy'),
      leaf('infection-and-microbiome', 'Infection, biofilms and microbiome', 'Antimicrobial resistance'),
      leaf('engineering-biology', 'Engineering biology', 'Synthetic biology'),
      leaf('clinical-research', 'Clinical research', 'Clinical trials'),
    ],
  },
  {
    id: 'digital-and-creative',
    label: 'Digital and Creative Industries',
    altLabels: ['Digital', 'Creative industries'],
    children: [
      leaf('artificial-intelligence', 'Artificial intelligence', 'Machine learning'),
      leaf('cyber-security', 'Cyber security', 'Information security'),
      leaf('advanced-connectivity', 'Advanced connectivity', 'Telecoms', 'Wireless networks'),
      leaf('semiconductors', 'Semiconductors', 'Chips'),
      leaf('quantum', 'Quantum technologies', 'Quantum computing'),
      leaf('software-and-data', 'Software and data', 'Cloud', 'High-performance computing'),
      leaf('film-and-television', 'Film and television', 'Screen'),
      leaf('video-games', 'Video games', 'Games'),
      leaf('performing-and-visual-arts', 'Music, performing and visual arts', 'Music', 'Theatre', 'Museums'),
      leaf('advertising-and-marketing', 'Advertising and marketing'),
      leaf('createch', 'Creative technology', 'Immersive technology', 'Virtual production'),
    ],
  },
];

export interface FlatSector extends Term {
  readonly parentId: string | null;
  readonly depth: number;
}

/** Every term of the tree with its parent, parents before their children. */
export function flattenSectors(tree: readonly SectorTerm[] = SECTOR_SEED): readonly FlatSector[] {
  const below = (terms: readonly SectorTerm[], parentId: string | null, depth: number): readonly FlatSector[] =>
    terms.flatMap(({ id, label, children }) => [{ id, label, parentId, depth }, ...below(children, id, depth + 1)]);

  return below(tree, null, 0);
}

/** The term's own id and those of all below it, as a search for the term must match; empty when it is not known. */
export function sectorAndBelow(id: string, tree: readonly SectorTerm[] = SECTOR_SEED): readonly string[] {
  for (const term of tree) {
    if (term.id === id) return flattenSectors([term]).map((found) => found.id);
    const deeper = sectorAndBelow(id, term.children);
    if (deeper.length > 0) return deeper;
  }

  return [];
}
