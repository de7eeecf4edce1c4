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
      /* @__PURE__ */ leaf('aerospace', 'Aerospace', 'Aviation'),
      /* @__PURE__ */ leaf('automotive', 'Automotive', 'Vehicles', 'Cars'),
      /* @__PURE__ */ leaf('batteries', 'Batteries', 'Energy storage', 'Gigafactories'),
      /* @__PURE__ */ leaf('space', 'Space', 'Satellites'),
      /* @__PURE__ */ leaf('advanced-materials', 'Advanced materials', 'Materials', 'Composites'),
      /* @__PURE__ */ leaf('agri-tech', 'Agri-tech', 'Agricultural technology'),
      /* @__PURE__ */ leaf('maritime', 'Maritime', 'Shipbuilding', 'Ports'),
      /* @__PURE__ */ leaf('chemicals', 'Chemicals and polymers', 'Chemistry', 'Formulation'),
      /* @__PURE__ */ leaf('robotics', 'Robotics and automation', 'Industrial automation'),
    ],
  },
  {
    id: 'health-and-life-sciences',
    label: 'Health and Life Sciences',
    altLabels: ['Life Sciences', 'Health'],
    children: [
      /* @__PURE__ */ leaf('pharmaceuticals', 'Pharmaceuticals and biotechnology', 'Medicines', 'Pharma', 'Biotech'),
      /* @__PURE__ */ leaf('medical-technology', 'Medical technology', 'Medtech', 'Medical devices', 'Diagnostics'),
      /* @__PURE__ */ leaf('digital-health', 'Digital health', 'Health data'),
      /* @__PURE__ */ leaf('genomics', 'Genomics and precision medicine', 'Cell and gene therapy'),
      /* @__PURE__ */ leaf(
        'infection-and-microbiome',
        'Infection, biofilms and microbiome',
        'Antimicrobial resistance',
      ),
      /* @__PURE__ */ leaf('engineering-biology', 'Engineering biology', 'Synthetic biology'),
      /* @__PURE__ */ leaf('clinical-research', 'Clinical research', 'Clinical trials'),
    ],
  },
  {
    id: 'digital-and-creative',
    label: 'Digital and Creative Industries',
    altLabels: ['Digital', 'Creative industries'],
    children: [
      /* @__PURE__ */ leaf('artificial-intelligence', 'Artificial intelligence', 'Machine learning'),
      /* @__PURE__ */ leaf('cyber-security', 'Cyber security', 'Information security'),
      /* @__PURE__ */ leaf('advanced-connectivity', 'Advanced connectivity', 'Telecoms', 'Wireless networks'),
      /* @__PURE__ */ leaf('semiconductors', 'Semiconductors', 'Chips'),
      /* @__PURE__ */ leaf('quantum', 'Quantum technologies', 'Quantum computing'),
      /* @__PURE__ */ leaf('software-and-data', 'Software and data', 'Cloud', 'High-performance computing'),
      /* @__PURE__ */ leaf('film-and-television', 'Film and television', 'Screen'),
      /* @__PURE__ */ leaf('video-games', 'Video games', 'Games'),
      /* @__PURE__ */ leaf(
        'performing-and-visual-arts',
        'Music, performing and visual arts',
        'Music',
        'Theatre',
        'Museums',
      ),
      /* @__PURE__ */ leaf('advertising-and-marketing', 'Advertising and marketing'),
      /* @__PURE__ */ leaf('createch', 'Creative technology', 'Immersive technology', 'Virtual production'),
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
