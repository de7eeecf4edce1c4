import type { RoundtableStateName } from '@rt/contracts';

/** When a contribution was made, seen from the session. */
export type Phase = 'before' | 'during' | 'after';

/** The phase that a roundtable is in now. */
export function phaseOf({ state }: { readonly state: RoundtableStateName }): Phase {
  if (state === 'draft' || state === 'scheduled') return 'before';
  return state === 'live' ? 'during' : 'after';
}
