import { reject } from '@rt/domain/text';
import type { Refusal } from '@rt/domain/text';

export type RoundtableState = 'draft' | 'scheduled' | 'live' | 'closed' | 'published' | 'withdrawn' | 'cancelled';

export type RoundtableVerb =
  'schedule' | 'edit' | 'cancel' | 'restore' | 'start' | 'close' | 'reopen' | 'publish' | 'correct' | 'withdraw';

/** What the guards look at; what a verb does not need may be left out. A missing fact never opens a guard. */
export interface RoundtableFacts {
  /** schedule */
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
  /** reopen */
  readonly sealed?: boolean;
  /** cancel, reopen, withdraw; correct: the note */
  readonly reason?: string | null;
  /** publish */
  readonly samePerson?: boolean;
  readonly unresolvedMentions?: number;
  /** publish: null where there are no minutes */
  readonly minutesApproved?: boolean | null;
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
  /** For `incomplete`: everything that is missing. */
  readonly missing?: readonly MissingThing[];
}

export type RoundtableMove = { readonly ok: true; readonly state: RoundtableState } | RoundtableMoveRefusal;

/** Earlier than this before the planned start, starting asks for confirmation. */
export const EARLY_START_MS = 30 * 60_000;

const MOVES: Readonly<Record<RoundtableState, Readonly<Partial<Record<RoundtableVerb, RoundtableState>>>>> = {
  draft: { edit: 'draft', schedule: 'scheduled' },
  scheduled: { edit: 'scheduled', cancel: 'cancelled', start: 'live' },
  live: { close: 'closed' },
  closed: { reopen: 'live', publish: 'published' },
  published: { correct: 'published', withdraw: 'withdrawn' },
  withdrawn: {},
  cancelled: { restore: 'scheduled' },
};

const WHY_NOT: Readonly<Record<RoundtableVerb, string>> = {
  schedule: 'Only a draft can be scheduled.',
  edit: 'The plan can be edited until the session starts.',
  cancel: 'Only a scheduled roundtable can be cancelled.',
  restore: 'Only a cancelled roundtable can be restored.',
  start: 'Only a scheduled roundtable can start.',
  close: 'Only a live session can end.',
  reopen: 'Only a closed session can be opened again.',
  publish: 'End the session before anything of it is published.',
  correct: 'Only what is published can be corrected.',
  withdraw: 'Only what is published can be withdrawn.',
};

const NO_MORE = 'This roundtable cannot be published any more.';

const GUARDS: Readonly<Partial<Record<RoundtableVerb, (facts: RoundtableFacts) => RoundtableMoveRefusal | null>>> = {
  schedule: refuseIncomplete,
  start: refuseEarlyStart,
  close: refuseOpenActivities,
  reopen: (facts) => refuseSealed(facts) ?? refuseWithoutReason(facts),
  cancel: refuseWithoutReason,
  correct: refuseWithoutReason,
  withdraw: refuseWithoutReason,
  publish: refuseUnpublishable,
};

/** Where a verb leads from a state, when its guard lets it. */
export function moveRoundtable(
  state: RoundtableState,
  verb: RoundtableVerb,
  facts: RoundtableFacts = {},
): RoundtableMove {
  const next = MOVES[state][verb];
  if (next === undefined) return refuseMove(state, verb);

  return GUARDS[verb]?.(facts) ?? { ok: true, state: next };
}

function refuseMove(state: RoundtableState, verb: RoundtableVerb): RoundtableMoveRefusal {
  if (verb !== 'publish') return reject('wrong-state', undefined, WHY_NOT[verb]);
  const tooEarly = state === 'draft' || state === 'scheduled' || state === 'live';

  return tooEarly
    ? reject('roundtable-not-closed', undefined, WHY_NOT.publish)
    : reject('wrong-state', undefined, NO_MORE);
}

/** Everything that stands between a draft and a scheduled roundtable; empty when nothing does. */
export function missingForSchedule(facts: RoundtableFacts): readonly MissingThing[] {
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

const THINGS: Readonly<Record<MissingThing, string>> = {
  question: 'a question to answer',
  tz: 'a time zone',
  localStart: 'a start',
  localEnd: 'an end',
  rule: 'an attribution rule',
  agenda: 'an agenda',
  facilitator: 'a facilitator',
};

function refuseIncomplete(facts: RoundtableFacts): RoundtableMoveRefusal | null {
  const missing = missingForSchedule(facts);
  if (missing.length === 0) return null;
  const message = `Still missing: ${missing.map((thing) => THINGS[thing]).join(', ')}.`;

  return { ...reject('incomplete', undefined, message), missing };
}

function refuseEarlyStart({ nowMs, startMs, confirmed }: RoundtableFacts): RoundtableMoveRefusal | null {
  if (confirmed) return null;
  const onTime = nowMs !== undefined && startMs !== undefined && nowMs >= startMs - EARLY_START_MS;
  if (onTime) return null;
  const message = 'This is more than 30 minutes before the planned start. Confirm to start now.';

  return reject('early-start-needs-confirmation', undefined, message);
}

function refuseOpenActivities({ openActivities = 0, confirmed }: RoundtableFacts): RoundtableMoveRefusal | null {
  if (openActivities === 0 || confirmed) return null;
  const open = openActivities === 1 ? '1 activity is' : `${openActivities} activities are`;

  return reject('activities-open', undefined, `${open} still open. Confirm to close them and end the session.`);
}

function refuseSealed({ sealed }: RoundtableFacts): RoundtableMoveRefusal | null {
  return sealed === false
    ? null
    : reject(
        'sealed',
        undefined,
        'The links between people and answers are erased: the session cannot be opened again.',
      );
}

function refuseWithoutReason({ reason }: RoundtableFacts): RoundtableMoveRefusal | null {
  return reason?.trim() ? null : reject('invalid', 'reason', 'Enter a reason.');
}

function refuseUnpublishable(facts: RoundtableFacts): RoundtableMoveRefusal | null {
  if (facts.minutesApproved === false) return reject('wrong-state', undefined, 'The minutes are not approved yet.');
  if (facts.unresolvedMentions !== 0) {
    return reject('unresolved-mentions', undefined, 'The text may name people. Decide on each place first.');
  }
  if (facts.samePerson !== false) {
    return reject('second-person-needed', undefined, 'Somebody else than the person who accepted it must publish it.');
  }

  return null;
}
