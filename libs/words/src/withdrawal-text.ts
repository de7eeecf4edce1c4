import type { WithdrawalCode } from '@rt/domain/insight';

import { createWords } from './create-words';
import { currentLocale } from './locale';
import { record } from './words.en-GB.json';

const t = createWords(record);

export function withdrawalText(code: WithdrawalCode): string {
  return t(`record.withdrawn.${code}`);
}

/** What may still be cited of something that was withdrawn: nothing of its text. */
export interface CitedWithdrawal {
  readonly organisation: string;
  /** Day of its publication, 'YYYY-MM-DD'. */
  readonly publishedOn: string;
  readonly roundtable?: { readonly ref: string; readonly title: string };
}

/** How something that was withdrawn is cited: 'Roundtable RT-2026-014 (withdrawn). Institute of Examples, 12 March 2026.' */
export function withdrawnCitation(
  kind: 'roundtable' | 'contribution',
  ref: string,
  { organisation, publishedOn, roundtable }: CitedWithdrawal,
): string {
  const said = { ref, organisation, day: dateText(publishedOn) };
  if (kind === 'roundtable') return t('record.withdrawn-roundtable', said);
  if (!roundtable) return t('record.withdrawn-contribution', said);

  return t('record.withdrawn-contribution-of', {
    ...said,
    roundtableRef: roundtable.ref,
    roundtableTitle: roundtable.title,
  });
}

function dateText(day: string): string {
  const written = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

  return new Date(`${day}T00:00Z`).toLocaleDateString(currentLocale(), written);
}
