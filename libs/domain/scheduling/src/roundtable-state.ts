import type { Refusal } from '@rt/domain/text';
import { reject } from '@rt/domain/text';

export const ROUNDTABLE_STATES = [
  'draft',
  'scheduled',
  'live',
  'closed',
  'published',
  'cancelled',
  'withdrawn',
] as const;

export type RoundtableState = (typeof ROUNDTABLE_STATES)[number];

export type SessionState = Exclude<RoundtableState, 'draft'>;

export type RoundtableVerb =
  | 'schedule'
  | 'run-now'
  | 'file'
  | 'edit'
  | 'cancel'
  | 'restore'
  | 'start'
  | 'close'
  | 'reopen'
  | 'publish'
  | 'withdraw';

/** What the guards look at; what a verb does not need may be left out. A missing fact never opens a guard. */
export interface MoveFacts {
  readonly tz?: string | null;
  readonly localStart?: string | null;
  readonly localEnd?: string | null;
  readonly rule?: string | null;
  readonly agendaItems?: number;
  readonly facilitators?: number;
  readonly questions?: number;
  /** start: now and the planned start, in ms */
  readonly nowMs?: number;
  readonly startMs?: number;
  /** start: yes, this early; close: yes, and close the open activities too */
  readonly confirmed?: boolean;
  /** close */
  readonly openActivities?: number;
  readonly sealed?: boolean;
  /** cancel, reopen, withdraw */
  readonly reason?: string | null;
  /** file: it has a number, for which it was planned or filed */
  readonly filed?: boolean;
  readonly samePerson?: boolean;
  readonly unresolvedMentions?: number;
}

export type MissingThing = 'tz' | 'localStart' | 'localEnd' | 'rule' | 'agenda' | 'facilitator' | 'question';

export type RoundtableRefusal =
  | 'wrong-state'
  | 'incomplete'
  | 'invalid'
  | 'early-start-needs-confirmation'
  | 'activities-open'
  | 'sealed'
  | 'roundtable-not-closed'
  | 'second-person-needed'
  | 'unresolved-mentions';

export interface RoundtableMoveRefusal extends Refusal<RoundtableRefusal> {
  readonly missing?: readonly MissingThing[];
}

export type RoundtableMove = { readonly ok: true; readonly state: RoundtableState } | RoundtableMoveRefusal;

/** Earlier than this before the planned start, starting asks for confirmation. */
export const EARLY_START_MS = 30 * 60_000;

/** What a session that nobody planned needs all the same; its number and its sectors come when it is filed. */
const NEEDED_AT_ONCE: readonly MissingThing[] = ['question', 'rule', 'tz'];

const MOVES: Readonly<Record<RoundtableState, Readonly<Partial<Record<RoundtableVerb, RoundtableState>>>>> = {
  draft: { edit: 'draft', schedule: 'scheduled', 'run-now': 'live' },
  scheduled: { edit: 'scheduled', cancel: 'cancelled', start: 'live' },
  live: { close: 'closed', file: 'live' },
  closed: { reopen: 'live', file: 'closed', publish: 'published' },
  published: { withdraw: 'withdrawn' },
  withdrawn: {},
  cancelled: { restore: 'scheduled' },
};

const GUARDS: Readonly<Partial<Record<RoundtableVerb, (facts: MoveFacts) => RoundtableMoveRefusal | null>>> = {
  schedule: (facts) => refuseMissing(missingForSchedule(facts)),
  'run-now': (facts) => refuseMissing(missingForSchedule(facts).filter((thing) => NEEDED_AT_ONCE.includes(thing))),
  file: refuseFiled,
  start: refuseEarlyStart,
  close: refuseOpenActivities,
  reopen: (facts) => refuseSealed(facts) ?? refuseWithoutReason(facts),
  cancel: refuseWithoutReason,
  withdraw: refuseWithoutReason,
  publish: refuseUnpublishable,
};

export function wasHeld(state: RoundtableState): boolean {
  return state === 'closed' || state === 'published';
}

export function moveRoundtable(state: RoundtableState, verb: RoundtableVerb, facts: MoveFacts = {}): RoundtableMove {
  const next = MOVES[state][verb];
  if (next === undefined) return refuseMove(state, verb);

  return GUARDS[verb]?.(facts) ?? { ok: true, state: next };
}

function refuseMove(state: RoundtableState, verb: RoundtableVerb): RoundtableMoveRefusal {
  const tooEarly = state === 'draft' || state === 'scheduled' || state === 'live';
  if (verb === 'publish' && tooEarly) return reject('roundtable-not-closed');

  return reject('wrong-state', undefined, `roundtable-${verb}`);
}

/** Everything that stands between a draft and a scheduled roundtable; empty when nothing does. */
export function missingForSchedule(facts: MoveFacts): readonly MissingThing[] {
  const present: Readonly<Record<MissingThing, boolean>> = {
    question: (facts.questions ?? 0) > 0,
    tz: Boolean(facts.tz),
    localStart: Boolean(facts.localStart),
    localEnd: Boolean(facts.localEnd),
    rule: Boolean(facts.rule),
    agenda: (facts.agendaItems ?? 0) > 0,
    facilitator: (facts.facilitators ?? 0) > 0,
  };

  return (Object.keys(present) as readonly MissingThing[]).filter((thing) => !present[thing]);
}

function refuseMissing(missing: readonly MissingThing[]): RoundtableMoveRefusal | null {
  if (missing.length === 0) return null;
  const things = missing.map((thing) => `thing-${thing}`);

  return { ...reject('incomplete', undefined, 'still-missing', { things }), missing };
}

function refuseFiled({ filed }: MoveFacts): RoundtableMoveRefusal | null {
  return filed === false ? null : reject('wrong-state', undefined, 'roundtable-file');
}

function refuseEarlyStart({ nowMs, startMs, confirmed }: MoveFacts): RoundtableMoveRefusal | null {
  if (confirmed) return null;
  const onTime = nowMs !== undefined && startMs !== undefined && nowMs >= startMs - EARLY_START_MS;
  if (onTime) return null;

  return reject('early-start-needs-confirmation');
}

function refuseOpenActivities({ openActivities = 0, confirmed }: MoveFacts): RoundtableMoveRefusal | null {
  if (openActivities === 0 || confirmed) return null;

  return reject('activities-open', undefined, 'activities-still-open', { open: openActivities });
}

function refuseSealed({ sealed }: MoveFacts): RoundtableMoveRefusal | null {
  return sealed === false ? null : reject('sealed');
}

function refuseWithoutReason({ reason }: MoveFacts): RoundtableMoveRefusal | null {
  return reason?.trim() ? null : reject('invalid', 'reason', 'reason-missing');
}

function refuseUnpublishable(facts: MoveFacts): RoundtableMoveRefusal | null {
  if (facts.unresolvedMentions !== 0) {
    return reject('unresolved-mentions');
  }
  if (facts.samePerson !== false) {
    return reject('second-person-needed');
  }

  return null;
}
