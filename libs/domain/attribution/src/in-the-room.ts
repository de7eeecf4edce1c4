import type { Rule } from './rule';
import { isUnattributed, K_ANONYMITY } from './rule';

/** People in the room who said the same of themselves; `group` is the id of a term. */
export interface GroupCount {
  readonly group: string;
  readonly here: number;
}

/** What is told of a group. */
export interface GroupTold extends GroupCount {
  /** `here` is what there are at least. */
  readonly atLeast: boolean;
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
    .map(({ group, here }) => ({ group, here: here - (here % K_ANONYMITY), atLeast: true }))
    .filter(({ here }) => here > 0);
}
