import type { Rule } from '@rt/domain/attribution';
import { isUnattributed } from '@rt/domain/attribution';

/** Numbers from which a contribution's is drawn, before a roundtable outgrows them. */
const BLOCK = 999;

/**
 * Number of the next contribution of a roundtable; never one that was used before. Under unattributed rules it is drawn
 * from the free ones of 1 to 999, since numbers in order would tell who wrote when; from 1,000 contributions on, from the
 * free ones of the next 999, and so on. `pick(n)` gives an integer from 0 to n - 1, each equally likely.
 */
export function nextRef(usedNumbers: readonly number[], rule: Rule, pick: (n: number) => number): number {
  if (!isUnattributed(rule)) return usedNumbers.reduce((highest, number) => Math.max(highest, number), 0) + 1;
  const used = new Set(usedNumbers);
  for (let first = 1; ; first += BLOCK) {
    const free = Array.from({ length: BLOCK }, (_, index) => first + index).filter((number) => !used.has(number));
    const drawn = free.length === 0 ? undefined : free[pick(free.length)];
    if (drawn !== undefined) return drawn;
    if (free.length > 0) throw new RangeError('pick(n) must give an integer from 0 to n - 1');
  }
}

/** 'RT-2026-014' */
export function roundtableRef(year: number, number: number): string {
  return `RT-${year}-${String(number).padStart(3, '0')}`;
}

/** 'RT-2026-014-C7' */
export function contributionRef(roundtable: string, number: number): string {
  return `${roundtable}-C${number}`;
}

export type ParsedRef =
  | { readonly kind: 'roundtable'; readonly ref: string; readonly year: number; readonly number: number }
  | {
      readonly kind: 'contribution';
      readonly ref: string;
      /** 'RT-2026-014' */
      readonly roundtable: string;
      readonly year: number;
      readonly number: number;
      readonly item: number;
    };

const REF = /^RT-(\d{4})-(\d{3,6})(?:-C(\d{1,6}))?$/i;

/** Reads a ref as people type it; `ref` is its one right spelling. Null for anything else. */
export function parseRef(text: string): ParsedRef | null {
  const match = REF.exec(text.trim());
  if (match === null) return null;
  const [year, number] = [Number(match[1]), Number(match[2])];
  const roundtable = roundtableRef(year, number);
  if (number === 0) return null;
  if (match[3] === undefined) return { kind: 'roundtable', ref: roundtable, year, number };
  const item = Number(match[3]);

  return item === 0
    ? null
    : { kind: 'contribution', ref: contributionRef(roundtable, item), roundtable, year, number, item };
}
