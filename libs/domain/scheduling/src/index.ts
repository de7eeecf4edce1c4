export type { AgendaItemDraft, AgendaKind, AgendaPlan, AgendaTooLong, Planned } from './agenda';
export { AGENDA_KINDS, checkAgendaItem, planAgenda } from './agenda';
export type { CalendarChange, CalendarFacts } from './calendar-change';
export { calendarChange, isMailed, nextSequence } from './calendar-change';
export { endsByItselfMs } from './ends-by-itself';
export type { HeldSlot } from './held-slot';
export { dayHeld, deletionDay, heldSlot } from './held-slot';
export type {
  AnsweringFacts,
  InvitationAnswer,
  InvitationAnswered,
  InvitationState,
  InvitationVerb,
} from './invitation-state';
export { answerInvitation, moveInvitation } from './invitation-state';
export { arrivedBy, canBeRehearsed, REHEARSAL_MS } from './rehearsal';
export type {
  MissingThing,
  MoveFacts,
  RoundtableMove,
  RoundtableMoveRefusal,
  RoundtableRefusal,
  RoundtableState,
  RoundtableVerb,
  SessionState,
} from './roundtable-state';
export { EARLY_START_MS, missingForSchedule, moveRoundtable, ROUNDTABLE_STATES, wasHeld } from './roundtable-state';
export type { Placed } from './running-order';
export { neighbourOf, runningOrder } from './running-order';
export type { Slot } from './slot';
export { checkAhead, checkSlot } from './slot';
export type { Fold, FoldChoice, WallTime, WallTimeRefusal } from './wall-time';
export { isZone, resolveWallTime, wallTimeOf } from './wall-time';
