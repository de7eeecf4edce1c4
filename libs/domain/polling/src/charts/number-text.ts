import { oneDecimal, percent, twoDecimals } from '../numbers';
import type { NumberForm } from './chart-model';

/** A number as every page, picture and table writes it; null without one. */
export function numberText(value: number | null, form: NumberForm): string | null {
  if (value === null) return null;
  if (form === 'share') return `${percent(value)}%`;

  if (form === 'mean') return twoDecimals(value);

  return form === 'figure' ? oneDecimal(value) : String(value);
}
