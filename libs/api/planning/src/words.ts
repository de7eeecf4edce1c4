import { unwrap } from '@rt/api/platform';
import { LIMITS } from '@rt/contracts';
import { checkText } from '@rt/domain/text';

/** One line of text: normalised, no line breaks; refused as `invalid` with its field when empty or too long. */
export function line(value: string, field: 'title' | 'question' | 'place' | 'venue' | 'reason'): string {
  const limits = field === 'venue' ? LIMITS.place : LIMITS[field];
  return unwrap(checkText(value, { field, ...limits }));
}

/** One line of text of which the contract alone says how long it may be; normalised. */
export function plainLine(value: string, field: string): string {
  return unwrap(checkText(value, { field, min: 0, max: LIMITS.purpose.max }));
}

/** Text that may have lines: normalised, paragraphs kept. */
export function paragraphs(value: string, field: 'purpose'): string {
  return unwrap(checkText(value, { field, ...LIMITS[field] }));
}
