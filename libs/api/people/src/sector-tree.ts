/** Sectors and subsectors that every organisation begins with: [code, label, subsectors]. */
export const SECTOR_TREE: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
  [
    'advanced-manufacturing',
    'Advanced Manufacturing',
    [
      ['aerospace', 'Aerospace'],
      ['automotive', 'Automotive'],
      ['batteries', 'Batteries'],
      ['chemicals', 'Chemicals and advanced materials'],
      ['maritime', 'Maritime'],
      ['space', 'Space'],
    ],
  ],
  [
    'health-life-sciences',
    'Health and Life Sciences',
    [
      ['infection', 'Infection prevention and control'],
      ['medtech', 'Medical technology'],
      ['microbiome', 'Microbiome and biofilms'],
      ['pharmaceuticals', 'Pharmaceuticals'],
      ['digital-health', 'Digital health'],
    ],
  ],
  [
    'digital-creative',
    'Digital and Creative Industries',
    [
      ['artificial-intelligence', 'Artificial intelligence and high-performance computing'],
      ['creative-production', 'Film, television and music'],
      ['games', 'Games and immersive media'],
      ['software', 'Software and data'],
    ],
  ],
];

/** The 12 ITL1 nations and regions of the United Kingdom: [code, label]. */
export const REGIONS: readonly (readonly [string, string])[] = [
  ['TLC', 'North East (England)'],
  ['TLD', 'North West (England)'],
  ['TLE', 'Yorkshire and The Humber'],
  ['TLF', 'East Midlands (England)'],
  ['TLG', 'West Midlands (England)'],
  ['TLH', 'East (England)'],
  ['TLI', 'London'],
  ['TLJ', 'South East (England)'],
  ['TLK', 'South West (England)'],
  ['TLL', 'Wales'],
  ['TLM', 'Scotland'],
  ['TLN', 'Northern Ireland'],
];
