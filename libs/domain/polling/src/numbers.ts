import { refuse } from '@rt/domain/text';
import type { Refusal } from '@rt/domain/text';

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
  return Array.from({ length: Math.max(a.length, b.length) }, (_, index) => (a[index] ?? 0) + (b[index] ?? 0));
}

/** True for a whole number from min to max. */
export function isWhole(value: unknown, min: number, max: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
}

/** Refusal of a value that is not a whole number of the range. */
export function wholeRefusal(field: string, min: number, max: number): Refusal<'invalid'> {
  return refuse('invalid', field, `Enter a whole number from ${min} to ${max}.`);
}

const TOLERANCE = 1e-9;

/**
 * Shares as whole percentages for display. Shares that make a whole (single choice) add up to exactly 100 by largest
 * remainder, ties going to the earlier one; all others (multiple choice) are rounded each for itself. Null stays null.
 */
export function displayPercents(shares: readonly (number | null)[]): readonly (number | null)[] {
  const exact = shares.map((value) => (value === null ? null : value * 100));
  const whole = exact.map((value) => (value === null ? null : Math.floor(value + TOLERANCE)));
  const total = sum(exact.map((value) => value ?? 0));
  if (Math.abs(total - 100) > 1e-6)
    return exact.map((value) => (value === null ? null : Math.round(value + TOLERANCE)));

  const missing = 100 - sum(whole.map((value) => value ?? 0));
  const raised = new Set(
    exact
      .map((value, index) => ({ index, remainder: value === null ? -1 : value - (whole[index] ?? 0) }))
      .sort((a, b) => (Math.abs(a.remainder - b.remainder) < TOLERANCE ? a.index - b.index : b.remainder - a.remainder))
      .slice(0, missing)
      .map(({ index }) => index),
  );

  return whole.map((value, index) => (value === null ? null : value + (raised.has(index) ? 1 : 0)));
}

/** '51 of 128 (40%)': never a percentage without its base. */
export function countOf(count: number, base: number, percent = Math.round((count / base) * 100)): string {
  return `${count} of ${base} (${percent}%)`;
}

/** 'A', 'A and B', 'A, B and C'. */
export function listInWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');

  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}
