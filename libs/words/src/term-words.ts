import type { Region, StakeholderType } from '@rt/domain/attribution';
import type { Addressee, BarrierKind, ContributionType, Goal, Phase, SeedSector } from '@rt/domain/insight';

import { createWords } from './create-words';
import { DEFAULT_LOCALE } from './locale';
import { terms } from './words.en-GB.json';

type TermId =
  | `stakeholder.${StakeholderType}`
  | `region.${Region}`
  | `region-official.${Region}`
  | `contribution.${ContributionType}`
  | `phase.${Phase}`
  | `barrier.${BarrierKind}`
  | `addressee.${Addressee}`
  | `goal.${Goal}`
  | `sector.${SeedSector}`;

/** Does not compile while a term has no words. */
const complete: Readonly<Record<TermId, string>> = terms;

const t = createWords(complete);

/** Words of a term; one that is not in the list is shown by its id. */
function label(list: string, id: string): string {
  const term = `${list}.${id}`;

  return Object.hasOwn(complete, term) ? t(term as TermId) : id;
}

/** A type of organisation: 'Large business'. */
export const stakeholderLabel = (id: string): string => label('stakeholder', id);

/** A nation or region, beside what somebody said: 'North East'. */
export const regionLabel = (code: string): string => label('region', code);

/** The name of the statistics office for a nation or region: 'North East (England)'. */
export const officialRegion = (code: string): string => label('region-official', code);

/** The type of a contribution: 'Case study'. */
export const contributionLabel = (type: string): string => label('contribution', type);

/** When something was said: 'During the session'. */
export const phaseLabel = (phase: string): string => label('phase', phase);

/** The kind of a barrier: 'Energy cost'. */
export const barrierLabel = (id: string): string => label('barrier', id);

/** To whom a recommendation is addressed: 'Central government'. */
export const addresseeLabel = (id: string): string => label('addressee', id);

/** A goal: 'Net zero'. */
export const goalLabel = (id: string): string => label('goal', id);

export const seedSectorLabel = (id: SeedSector): string => label('sector', id);

const english = createWords(complete, DEFAULT_LOCALE);

/** True where a sector is called what the list calls it, so that its name can be said in every language. */
export function isSeedSector(code: string, name: string | null): boolean {
  const term = `sector.${code}`;

  return Object.hasOwn(complete, term) && (name === null || name === english(term as TermId));
}

/** A sector by its code: in the reader's language where it is of the list, else as the organisation calls it. */
export function sectorLabel(code: string, name: string | null): string {
  return isSeedSector(code, name) ? label('sector', code) : (name ?? code);
}
