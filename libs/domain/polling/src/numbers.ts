import type { Refusal } from '@rt/domain/text';
import { reject } from '@rt/domain/text';

/** A share of a base, null when there is none: a share of nothing is not 0 and never NaN. */
export function share(part: number, base: number): number | null {
  return base === 0 ? null : part / base;
}

/** Sum of a list of whole numbers. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Adds two lists place by place; a missing place counts 0. */
export function addLists(a: readonly number[], b: readonly number[]): readonly number[] {
  // By hand: lists of a thousand numbers are added two hundred times in a count of a full room.
  const [longer, shorter] = a.length < b.length ? [b, a] : [a, b];
  const sums = [...longer];
  for (const [at, number] of shorter.entries()) sums[at] = (sums[at] ?? 0) + number;
  return sums;
}

/** True for a whole number from min to max. */
export function isWhole(value: unknown, min: number, max: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
}

/** Refusal of a value that is not a whole number of the range. */
export function wholeRefusal(field: string, min: number, max: number): Refusal<'invalid'> {
  return reject('invalid', field, 'not-a-whole-number', { min, max });
}

const TOLERANCE = 1e-9;

/** A rounded percentage, so that equal counts look equal everywhere; a whole need not add up to 100. */
export function percent(of: number | null): number | null {
  return of === null ? null : Math.floor(of * 100 + 0.5 + TOLERANCE);
}

/** A mean, a median or another figure to at most one decimal, as every surface shows it: 3.25 is '3.3', 2.05 is '2.1'. */
export function oneDecimal(value: number): string {
  return String(Math.floor(value * 10 + 0.5 + TOLERANCE) / 10);
}

/** A mean that lies close to others, to at most two decimals: 2.667 is '2.67', 2.4 is '2.4'. */
export function twoDecimals(value: number): string {
  return String(Math.floor(value * 100 + 0.5 + TOLERANCE) / 100);
}
