import type { Refusal } from '@rt/domain/text';
import { reject } from '@rt/domain/text';

export type ContributionState =
  'draft' | 'submitted' | 'accepted' | 'rejected' | 'merged' | 'published' | 'superseded' | 'withdrawn';

export type ContributionVerb =
  'edit' | 'submit' | 'accept' | 'revise' | 'reject' | 'merge' | 'publish' | 'supersede' | 'withdraw';

/** What the guards look at; a missing fact never opens a guard. */
export interface ContributionFacts {
  readonly reason?: string | null;
  /** merge: the state of the contribution that it goes into */
  readonly intoState?: ContributionState;
  readonly intoSelf?: boolean;
  readonly roundtableClosed?: boolean;
}

export type ContributionMove =
  | { readonly ok: true; readonly state: ContributionState }
  | Refusal<'wrong-state' | 'invalid' | 'roundtable-not-closed'>;

/** Redaction edits before acceptance: version 1 is made at acceptance and never changes. */
const MOVES: Readonly<Record<ContributionState, Readonly<Partial<Record<ContributionVerb, ContributionState>>>>> = {
  draft: { edit: 'draft', submit: 'submitted', withdraw: 'withdrawn' },
  submitted: { edit: 'submitted', accept: 'accepted', reject: 'rejected', withdraw: 'withdrawn' },
  accepted: { revise: 'accepted', merge: 'merged', publish: 'published', withdraw: 'withdrawn' },
  rejected: { withdraw: 'withdrawn' },
  merged: { withdraw: 'withdrawn' },
  published: { supersede: 'superseded', withdraw: 'withdrawn' },
  superseded: { withdraw: 'withdrawn' },
  withdrawn: {},
};

const GUARDS: Readonly<
  Partial<Record<ContributionVerb, (facts: ContributionFacts) => (ContributionMove & { ok: false }) | null>>
> = {
  reject: ({ reason }) => (reason?.trim() ? null : reject('invalid', 'reason', 'reason-missing')),
  merge: ({ intoState, intoSelf }) =>
    !intoSelf && (intoState === 'accepted' || intoState === 'published')
      ? null
      : reject('invalid', 'into', 'merge-target-unfit'),
  publish: ({ roundtableClosed }) => (roundtableClosed ? null : reject('roundtable-not-closed')),
};

/**
 * Where a verb leads from a state, when its guard lets it. The server asks for `accept`, `revise`, `reject` and `withdraw`. It
 * publishes by `mayPublish` of attribution, which is what protects publication, and by the guard of the roundtable, not by `publish`
 * here; nothing is merged or superseded yet.
 */
export function moveContribution(
  state: ContributionState,
  verb: ContributionVerb,
  facts: ContributionFacts = {},
): ContributionMove {
  const next = MOVES[state][verb];
  if (next === undefined) return reject('wrong-state', undefined, `contribution-${verb}`);

  return GUARDS[verb]?.(facts) ?? { ok: true, state: next };
}
