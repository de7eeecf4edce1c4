import type { Refusal } from '@rt/domain/text';
import { reject } from '@rt/domain/text';

export type ContributionState =
  | 'draft'
  | 'submitted'
  | 'accepted'
  | 'rejected'
  | 'merged'
  | 'published'
  | 'superseded'
  | 'withdrawn';
export type ContributionVerb = 'accept' | 'revise' | 'reject' | 'withdraw';

const MOVES: Readonly<Record<ContributionVerb, { readonly from?: ContributionState; readonly to: ContributionState }>> =
  {
    accept: { from: 'submitted', to: 'accepted' },
    revise: { from: 'accepted', to: 'accepted' },
    reject: { from: 'submitted', to: 'rejected' },
    withdraw: { to: 'withdrawn' },
  };

export function moveContribution(
  state: ContributionState,
  verb: ContributionVerb,
  reason?: string | null,
): { readonly ok: true; readonly state: ContributionState } | Refusal<'wrong-state' | 'invalid'> {
  const { from, to } = MOVES[verb];
  const isAllowed = from === undefined ? state !== to : state === from;
  if (!isAllowed) return reject('wrong-state', undefined, `contribution-${verb}`);
  if (verb === 'reject' && !reason?.trim()) return reject('invalid', 'reason', 'reason-missing');
  return { ok: true, state: to };
}
