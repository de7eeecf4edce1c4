import type { KeptAttribution } from './keep';
import type { Rule } from './rule';

export type Approval = 'not-needed' | 'awaited' | 'given';

/**
 * Under `attributed_on_approval` a name stands with a text only after its author has agreed to this very version. Who
 * stays unnamed is not asked.
 *
 * @param approvedVersion the version that the author has agreed to; null for none
 */
export function approvalOf(
  rule: Rule,
  kept: KeptAttribution,
  version: number,
  approvedVersion: number | null,
): Approval {
  if (rule !== 'attributed_on_approval' || kept.mode === 'unattributed') return 'not-needed';

  return version > 0 && approvedVersion === version ? 'given' : 'awaited';
}
