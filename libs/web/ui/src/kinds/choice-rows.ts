import { kinds, type ActivityKind, type ChoiceOption, type ChoiceResult } from '@rt/domain/polling';
import type { BarRow } from '../charts/bar-chart';

/**
 * Rows of a choice chart. Open: in the order of the options, so that nothing moves while people answer.
 * Closed: most chosen first, ties in the order of the options.
 */
export function choiceRows(
  options: readonly ChoiceOption[],
  result: ChoiceResult,
  settings: { readonly kind: ActivityKind; readonly closed: boolean; readonly chosenIds: readonly string[] },
): readonly BarRow[] {
  const percents = kinds[settings.kind].percents(result.options.map((option) => option.share));
  const texts = new Map(options.map((option) => [option.id, option.text]));
  const rows = result.options.map((option, index) => ({
    id: option.id,
    label: texts.get(option.id) ?? option.id,
    count: option.count,
    percent: percents[index] ?? null,
    share: option.share,
    chosen: settings.chosenIds.includes(option.id),
  }));

  return settings.closed ? [...rows].sort((a, b) => b.count - a.count) : rows;
}
