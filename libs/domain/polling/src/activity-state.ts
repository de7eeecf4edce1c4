import type { Refusal } from '@rt/domain/text';
import { reject } from '@rt/domain/text';

export const ACTIVITY_STATES = ['draft', 'ready', 'open', 'closed', 'archived'] as const;

export type ActivityState = (typeof ACTIVITY_STATES)[number];
export type ActivityVerb =
  | 'edit'
  | 'ready'
  | 'unready'
  | 'open'
  | 'ask-again'
  | 'open-again'
  | 'extend'
  | PauseVerb
  | 'close'
  | 'reset'
  | 'reveal';
/** What holds an open activity, and lets it go on. */
export type PauseVerb = 'pause' | 'resume';

export type ActivityMove = { readonly ok: true; readonly state: ActivityState } | Refusal<'wrong-state'>;

/** A closed activity is opened again as a further round, or goes on in the same one; what `edit` may change after the first response is `checkCorrection`'s. */
const MOVES: Readonly<Record<ActivityState, Readonly<Partial<Record<ActivityVerb, ActivityState>>>>> = {
  draft: { edit: 'draft', ready: 'ready' },
  ready: { edit: 'ready', unready: 'draft', open: 'open' },
  open: { edit: 'open', extend: 'open', pause: 'open', resume: 'open', close: 'closed', reset: 'ready' },
  closed: {
    edit: 'closed',
    reveal: 'closed',
    'ask-again': 'open',
    'open-again': 'open',
    reset: 'ready',
  },
  archived: {},
};

export function moveActivity(state: ActivityState, verb: ActivityVerb): ActivityMove {
  const next = MOVES[state][verb];

  return next === undefined ? reject('wrong-state', undefined, `activity-${verb}`) : { ok: true, state: next };
}

/** A paused activity is an open one whose clock does not run and which takes no responses. */
export function pauses(
  { state, paused }: Pick<AcceptsFacts, 'state' | 'paused'>,
  verb: PauseVerb,
): { readonly ok: true; readonly changes: boolean } | Refusal<'wrong-state'> {
  const move = moveActivity(state, verb);

  return move.ok ? { ok: true, changes: paused !== (verb === 'pause') } : move;
}

/** True where it is counted among the questions of a session: of a draft nobody knows yet whether it will be asked. */
export function isInShow({ state }: { readonly state: ActivityState }): boolean {
  return state !== 'draft';
}

/** The numbers by which a session calls its activities, by id: from 1 in this order; none for one that is not counted. */
export function numbersInShow(
  activities: readonly { readonly id: string; readonly state: ActivityState }[],
): ReadonlyMap<string, number> {
  return new Map(activities.filter(isInShow).map(({ id }, at) => [id, at + 1]));
}

/** How long answers that were set aside can be put back, in ms; then they are deleted. */
export const RESET_UNDO_MS = 10_000;

/** So often an activity can be asked. */
export const ROUNDS_MAX = 9;

/** How long after `closesAt` a response that was on its way is still taken, in ms. */
export const CLOSE_GRACE_MS = 2_000;

/** What is known under the activity's row lock, by the database's clock. */
export interface AcceptsFacts {
  readonly state: ActivityState;
  /** The host holds it. */
  readonly paused: boolean;
  readonly epochSame: boolean;
  /** openedAt + durationSec; null without a time limit. */
  readonly closesAtMs: number | null;
  readonly nowMs: number;
  /** The host closed it before its time; that has no grace. */
  readonly hostClosed: boolean;
}

/** Until a process has closed an expired activity, its state under the lock decides; `closeDue` says that it is late. */
export function acceptsResponse(
  facts: AcceptsFacts,
): { readonly ok: true; readonly closeDue: boolean } | Refusal<'not-open' | 'paused' | 'activity-closed'> {
  if (facts.state === 'draft' || facts.state === 'ready') {
    return reject('not-open');
  }
  if (facts.hostClosed) return reject('activity-closed', undefined, 'closed-by-facilitator');
  if (facts.state !== 'open' || !facts.epochSame) return reject('activity-closed');
  if (facts.paused) return reject('paused');

  return { ok: true, closeDue: closeIsDue(facts) };
}

/** True when the guarded update that closes an activity by time ought to run. */
export function closeIsDue({
  state,
  paused,
  closesAtMs,
  nowMs,
}: Pick<AcceptsFacts, 'state' | 'paused' | 'closesAtMs' | 'nowMs'>): boolean {
  return state === 'open' && !paused && closesAtMs !== null && nowMs > closesAtMs + CLOSE_GRACE_MS;
}
