import { TEXT_LIMITS } from '@rt/domain/text';

/** Limits that both sides know. Lengths are graphemes, sizes bytes, times milliseconds unless the name says otherwise. */
export const LIMITS = {
  ...TEXT_LIMITS,
  email: { max: 254 },
  options: { min: 2, max: 50 },
  agendaItems: { max: 60 },
  invitationsAtOnce: { max: 500 },
  capacity: { min: 1, max: 10_000 },
  sessionMinutes: { min: 15, max: 720 },
  activitiesAtOnce: { max: 100 },
  /** Of one agenda item, or of none. */
  activitiesInOrder: { max: 1000 },
  /** Simulated people of a rehearsal; of all rehearsals together there are at most as many. */
  rehearsedPeople: { min: 10, max: 500 },
  durationSec: { min: 5, max: 3600 },
  /** Raised hands that a host types, and people in the room. */
  hands: { min: 0, max: 10_000 },
  /** Added to an open question at once. */
  extendSec: { min: 5, max: 600 },
  /** Rounds of an activity, and versions of its config. */
  counter: { min: 1, max: 1_000_000 },
  /** `n` of an answer: the sender raises it with each change. */
  answerN: { min: 1, max: 2_000_000_000 },
  /** Value of a reaction; the kind says which there are. */
  reaction: { min: -100, max: 100 },
  /** Labels of one entry; the kind may take fewer. */
  labels: { max: 12 },
  /** Entries that a console has on the screen: one, and those that it put there before the room tells of it. */
  selectedSeen: { max: 50 },
  /** Five texts of a thousand signs, most of which take three bytes in many scripts, some four and more. */
  answerBytes: 24 * 1024,
  bodyBytes: 64 * 1024,
  jsonDepth: 8,
} as const;
