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

/**
 * What hosts or the room's screen are told of who is here. Hosts are told numbers as they are where people may be named. Else
 * numbers go by fives, from five up: so they do not move as one person comes in, and nobody can be picked out.
 */
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

/**
 * What the room's screen is told, under every rule, of whom the plan expects: at least how many, by fives and from five up,
 * beside the groups that it is told are here. So no group is named by the plan alone, and nobody is seen to say no.
 */
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
