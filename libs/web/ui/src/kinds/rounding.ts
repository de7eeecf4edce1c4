import { isRoundedOff, type ActivityKind } from '@rt/kinds';
import { t } from '../ui-words';

/** The base of a chart, where it is shown, with a word on rounding where the percentages do not add up. */
export function withRounding(
  kind: ActivityKind,
  rows: readonly { readonly share: number | null }[],
  base: string | undefined,
): string | undefined {
  if (!isRoundedOff(kind, rows)) return base;

  return base ? `${base}. ${t('ui.rounded')}.` : `${t('ui.rounded')}.`;
}
