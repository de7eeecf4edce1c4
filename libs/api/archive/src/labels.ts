import { isRule } from '@rt/domain/attribution';
import type { FacetId } from '@rt/domain/insight';
import {
  addresseeLabel,
  barrierLabel,
  contributionLabel,
  goalLabel,
  phaseLabel,
  regionLabel,
  ruleText,
  sectorLabel,
  stakeholderLabel,
} from '@rt/words';

import type { SectorLabel, StoredSector } from './public-rows';
import { t } from './words';

export {
  addresseeLabel,
  barrierLabel,
  goalLabel,
  phaseLabel,
  sectorLabel,
  stakeholderLabel,
  contributionLabel as typeLabel,
};

export function facetLabel(facet: FacetId): string {
  return t(`archive.facet-${facet}`);
}

/** Label of an ITL1 region; null for none. */
export function placeLabel(code: string | null): string | null {
  return code === null ? null : regionLabel(code);
}

export function ruleLabel(rule: string): string {
  return isRule(rule) ? ruleText(rule).title : rule;
}

/** What stands behind the kind of a thing: at most two sectors, and its place. */
export function aboutOf(sectors: readonly Pick<SectorLabel, 'label'>[], region: string | null): readonly string[] {
  return [...sectors.slice(0, 2).map(({ label }) => label), ...(region ? [region] : [])];
}

/** Sectors in words. */
export function readSectors(sectors: readonly StoredSector[]): SectorLabel[] {
  return sectors.map(({ code, name }) => ({ code, label: sectorLabel(code, name) }));
}
