/** The workspace's own checks that need nothing but the sources, the quickest to fail first. */
export const SOURCE_CHECKS = [
  'borders',
  'purity',
  'cycles',
  'environment',
  'routes',
  'versions',
  'documents',
  'requirements',
  'processing',
  'tables',
  'acts',
  'sentences',
  'old-phrases',
  'kinds-named',
  'sizes',
  'journeys',
  'styles',
  'plain-words',
];

/** Those, and what looks at the built apps. */
export const CHECKS = [...SOURCE_CHECKS, 'budgets'];
