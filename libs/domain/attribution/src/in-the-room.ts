import type { Rule } from './rule';
import { isUnattributed, K_ANONYMITY } from './rule';

/** People in the room who said the same of themselves; `group` is the id of a term. */
export interface GroupCount {
  readonly group: string;
  readonly here: number;
}

export interface GroupTold extends GroupCount {
  readonly atLeast: boolean;
}

/** How many of a group are expected: invited people of whom the directory knows it and who have not said no. */
export interface GroupExpected {
  readonly group: string;
  readonly expected: number;
}

/** Exact numbers where people may be named, else by fives from five up, so that single arrivals do not show. */
export function toldOfGroups(
  rule: Rule,
  audience: 'host' | 'stage',
  counts: readonly GroupCount[],
): readonly GroupTold[] {
  if (audience === 'host' && !isUnattributed(rule)) {
    return counts.filter(({ here }) => here > 0).map((count) => ({ ...count, atLeast: false }));
  }

  return counts
    .map(({ group, here }) => ({ group, here: byFives(here), atLeast: true }))
    .filter(({ here }) => here > 0);
}

/** By fives from five up, only for groups that are shown as present, so that no absence shows. */
export function toldOfExpected(
  told: readonly GroupTold[],
  expected: readonly GroupExpected[],
): readonly GroupExpected[] {
  return expected
    .filter(({ group }) => told.some((one) => one.group === group))
    .map((one) => ({ group: one.group, expected: byFives(one.expected) }))
    .filter((one) => one.expected > 0);
}

function byFives(count: number): number {
  return count - (count % K_ANONYMITY);
}
