/** Types of organisation. */
export const STAKEHOLDER_TYPES: ReadonlySet<string> = new Set([
  'academia',
  'large_business',
  'sme',
  'innovation_intermediary',
  'research_agency',
  'central_government',
  'local_government',
  'investor',
  'civil_society',
  'other',
]);
