import type { ChoiceRow } from '@rt/domain/polling';
import type { BarRow } from '../charts/bar-chart';
import { t } from '../ui-words';

/**
 * Bars of the rows of a choice. Open: in the order of the rows, so that nothing moves while people answer.
 * Closed: most chosen first, ties in the order of the rows, what is not listed last.
 */
export function choiceBars(
  rows: readonly ChoiceRow[],
  settings: {
    readonly closed: boolean;
    /** Ids of the rows in which the reader's own answer is counted. */
    readonly chosenIds: readonly (string | undefined)[];
  },
): readonly BarRow[] {
  const bars = rows.map((row) => ({
    id: row.id,
    label: labelOf(row),
    count: row.count,
    share: row.share,
    chosen: settings.chosenIds.includes(row.id),
  }));
  const last = ({ id }: BarRow) => Number(rows.find((row) => row.id === id)?.part === 'rest');

  return settings.closed ? [...bars].sort((a, b) => last(a) - last(b) || b.count - a.count) : bars;
}

function labelOf({ part, label }: ChoiceRow): string {
  if (part === 'rest') return t('ui.other-answers');

  return part === 'other' ? t('ui.written-in', { label }) : label;
}
