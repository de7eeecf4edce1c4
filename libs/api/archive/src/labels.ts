import { isRule, REGIONS, ruleText, STAKEHOLDER_TYPES } from '@rt/domain/attribution';
import { ADDRESSEES, BARRIER_KINDS, CONTRIBUTION_TYPES, type FacetId, GOALS } from '@rt/domain/insight';

import type { SectorLabel } from './public-rows';
import { t } from './words';

type Terms = readonly { readonly id: string; readonly label: string }[];

export function facetLabel(facet: FacetId): string {
  return t(`archive.facet-${facet}`);
}

function labelOf(terms: Terms, id: string): string {
  return terms.find((term) => term.id === id)?.label ?? id;
}

export function typeLabel(type: string): string {
  return labelOf(CONTRIBUTION_TYPES, type);
}

/** Label of an ITL1 region; null for none. */
export function placeLabel(code: string | null): string | null {
  return code === null ? null : labelOf(REGIONS, code);
}

export function stakeholderLabel(type: string): string {
  return labelOf(STAKEHOLDER_TYPES, type);
}

export function barrierLabel(kind: string): string {
  return labelOf(BARRIER_KINDS, kind);
}

export function addresseeLabel(id: string): string {
  return labelOf(ADDRESSEES, id);
}

export function goalLabel(id: string): string {
  return labelOf(GOALS, id);
}

export function ruleLabel(rule: string): string {
  return isRule(rule) ? ruleText(rule).title : rule;
}

/** What stands behind the kind of a thing: at most two sectors, and its place. */
export function aboutOf(sectors: readonly Pick<SectorLabel, 'label'>[], region: string | null): readonly string[] {
  return [...sectors.slice(0, 2).map(({ label }) => label), ...(region ? [region] : [])];
}
