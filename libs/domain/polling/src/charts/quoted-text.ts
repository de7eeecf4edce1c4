import type { Label } from '../kind';
import type { ChartText } from './chart-model';

/** Words of an option as charts have them; of one that is kept without its words (''), that it is not quoted. */
export function quotedText(text: string): ChartText {
  return text === '' ? { code: 'not-quoted' } : text;
}

export function textOfOption(labels: readonly Label[], id: string): ChartText {
  return quotedText(labels.find((label) => label.id === id)?.text ?? id);
}

/** True for a cell of a table that holds words. */
export function isChartText(cell: ChartText | number | null | undefined): cell is ChartText {
  return typeof cell === 'string' || (typeof cell === 'object' && cell !== null);
}
