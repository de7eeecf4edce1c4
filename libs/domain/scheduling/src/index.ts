import type { Checked, Refusal } from '@rt/domain/text';
export type { Checked, Refusal } from '@rt/domain/text';

export type Fold = 'earlier' | 'later';
export interface FoldChoice {
  readonly fold: Fold;
  readonly epochMs: number;
  /** '+01:00' */ readonly offset: string;
}
export interface WallTimeRefusal extends Refusal<'time-in-gap' | 'time-in-fold' | 'unknown-zone' | 'invalid'> {
  readonly choices?: readonly FoldChoice[];
}
export type WallTime = { readonly ok: true; readonly epochMs: number; readonly offset: string } | WallTimeRefusal;
export declare function resolveWallTime(local: unknown, tz: unknown, fold?: Fold): WallTime;
/** 'YYYY-MM-DDTHH:mm' of an instant in a known zone. */
export declare function wallTimeOf(epochMs: number, tz: string): string;
export declare function isZone(tz: unknown): tz is string;
export type Slot =
  { readonly ok: true; readonly startMs: number; readonly endMs: number; readonly minutes: number } | WallTimeRefusal;
export declare function checkSlot(localStart: unknown, localEnd: unknown, tz: unknown, fold?: Fold): Slot;

export type AgendaKind = 'intro' | 'talk' | 'discussion' | 'activity' | 'break' | 'wrap_up';
export declare const AGENDA_KINDS: readonly AgendaKind[];
export interface AgendaItemDraft {
  readonly kind: AgendaKind;
  readonly title: string;
  readonly plannedMinutes: number;
}
export declare function checkAgendaItem(input: unknown, field?: string): Checked<AgendaItemDraft>;
/** Minutes from the start of the slot. */
export type Planned<T> = T & { readonly startMinute: number; readonly endMinute: number };
export interface AgendaTooLong extends Refusal<'agenda-too-long'> {
  readonly overMinutes: number;
  readonly totalMinutes: number;
}
export type AgendaPlan<T> =
  | {
      readonly ok: true;
      readonly items: readonly Planned<T>[];
      readonly totalMinutes: number;
      readonly spareMinutes: number;
    }
  | AgendaTooLong;
export declare function planAgenda<T extends { readonly plannedMinutes: number }>(
  items: readonly T[],
  slotMinutes: number,
): AgendaPlan<T>;

export type RoundtableState = 'draft' | 'scheduled' | 'live' | 'closed' | 'published' | 'withdrawn' | 'cancelled';
export type RoundtableVerb =
  'schedule' | 'edit' | 'cancel' | 'start' | 'close' | 'reopen' | 'publish' | 'correct' | 'withdraw';
export interface RoundtableFacts {
  /** schedule */
  readonly tz?: string | null;
  readonly localStart?: string | null;
  readonly localEnd?: string | null;
  readonly rule?: string | null;
  readonly agendaItems?: number;
  readonly facilitators?: number;
  readonly questions?: number;
  /** start: both in ms; confirmed = the person said yes to starting more than 30 minutes early */
  readonly nowMs?: number;
  readonly startMs?: number;
  readonly confirmed?: boolean;
  /** close: confirmed = close the open ones too */
  readonly openActivities?: number;
  /** reopen */
  readonly sealed?: boolean;
  /** cancel, reopen, correct (the note), withdraw */
  readonly reason?: string | null;
  /** publish */
  readonly samePerson?: boolean;
  readonly unresolvedMentions?: number;
  readonly minutesApproved?: boolean | null;
}
export type MissingThing = 'tz' | 'localStart' | 'localEnd' | 'rule' | 'agenda' | 'facilitator' | 'question';
export type RoundtableRefusal =
  | 'wrong-state'
  | 'not-ready'
  | 'early-start-needs-confirmation'
  | 'open-activities'
  | 'sealed'
  | 'reason-needed'
  | 'roundtable-not-closed'
  | 'second-person-needed'
  | 'mentions-unresolved'
  | 'minutes-not-approved';
export type RoundtableMove =
  | { readonly ok: true; readonly state: RoundtableState }
  | (Refusal<RoundtableRefusal> & { readonly missing?: readonly MissingThing[] });
export declare function moveRoundtable(
  state: RoundtableState,
  verb: RoundtableVerb,
  facts?: RoundtableFacts,
): RoundtableMove;
export declare const SEAL_AFTER_MS: number;
export declare const EARLY_START_MS: number;

export interface CalendarFacts {
  readonly localStart: string;
  readonly localEnd: string;
  readonly tz: string;
  readonly format: string;
  readonly venueTown: string | null;
  readonly cancelled: boolean;
  readonly title: string;
  readonly venue?: string | null;
  readonly joinUrl?: string | null;
  readonly description?: string | null;
}
export type CalendarChange = 'none' | 'cosmetic' | 'material';
export declare function calendarChange(before: CalendarFacts, after: CalendarFacts): CalendarChange;
export declare function nextSequence(sequence: number, change: CalendarChange): number;

export type InvitationState =
  | 'draft'
  | 'queued'
  | 'sent'
  | 'accepted'
  | 'tentative'
  | 'declined'
  | 'expired'
  | 'revoked'
  | 'waitlisted'
  | 'offered'
  | 'lapsed';
export type InvitationAnswer = 'accept' | 'tentative' | 'decline';
/** `seatsLeft`: null = no limit; offers that block a seat are already taken off. */
export type InvitationMove =
  | { readonly ok: true; readonly state: InvitationState; readonly seat: 'taken' | 'freed' | 'kept' | 'none' }
  | Refusal<'wrong-state' | 'roundtable-started' | 'invitation-expired' | 'invitation-revoked'>;
export declare function answerInvitation(
  state: InvitationState,
  answer: InvitationAnswer,
  facts: { readonly seatsLeft: number | null; readonly started: boolean },
): InvitationMove;
export type InvitationVerb = 'queue' | 'sent' | 'expire' | 'revoke' | 'offer' | 'lapse';
export declare function moveInvitation(
  state: InvitationState,
  verb: InvitationVerb,
): { readonly ok: true; readonly state: InvitationState } | Refusal<'wrong-state'>;

/** 'Thursday 12 March 2026, 2pm to 4pm (London time)'; the last argument is a label ('London time') or an IANA zone. */
export declare function formatSlot(localStart: string, localEnd: string, tzLabel: string): string;
/** 'Thursday 12 March 2026' */
export declare function formatDate(local: string): string;
/** '2pm', '2:30pm', 'midday', 'midnight' */
export declare function formatTime(local: string): string;
/** 'Europe/London' to 'London time' */
export declare function zoneLabel(tz: string): string;
