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

/** Shares as whole percentages for display, each rounded for itself. Null stays null. */
export function percentsEach(shares: readonly (number | null)[]): readonly (number | null)[] {
  return shares.map((value) => (value === null ? null : Math.round(value * 100 + TOLERANCE)));
}

/**
 * Shares that make a whole, as whole percentages for display that add up to exactly `whole` by largest remainder. Of
 * equal remainders the larger share gains first, then the earlier one, so that a list sorted by share shows the same
 * figures. Null stays null.
 */
export function percentsOfWhole(shares: readonly (number | null)[], whole = 100): readonly (number | null)[] {
  const exact = shares.map((value) => (value === null ? null : value * 100));
  const floors = exact.map((value) => (value === null ? null : Math.floor(value + TOLERANCE)));
  const raised = new Set(
    exact
      .map((value, index) => ({ index, value: value ?? 0, remainder: (value ?? 0) - (floors[index] ?? 0) }))
      .sort((a, b) => apart(b.remainder, a.remainder) || apart(b.value, a.value) || a.index - b.index)
      .slice(0, Math.max(0, whole - sum(floors.map((value) => value ?? 0))))
      .map(({ index }) => index),
  );

  return floors.map((value, index) => (value === null ? null : value + (raised.has(index) ? 1 : 0)));
}

/** Difference of two numbers; none where only the last digits differ. */
function apart(a: number, b: number): number {
  return Math.abs(a - b) < TOLERANCE ? 0 : a - b;
}

/** '51 of 128 (40%)': never a percentage without its base, and always the one that the chart shows. */
export function countOf(count: number, base: number, percent: number | null | undefined): string {
  return `${count} of ${base} (${percent ?? 0}%)`;
}

/** 'A', 'A and B', 'A, B and C'. */
export function listInWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');

  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}
