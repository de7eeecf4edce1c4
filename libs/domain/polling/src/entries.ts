import type { Checked } from '@rt/domain/text';
import { accept, reject } from '@rt/domain/text';

/** Texts that participants write as entries of their own, and what hosts decide on them. */

/** `waiting`: a host has not read it yet; `hidden`: a host keeps it from the room. */
export type EntryState = 'waiting' | 'shown' | 'hidden';

export const ENTRY_STATES: readonly EntryState[] = ['waiting', 'shown', 'hidden'];

export type EntryVerb = 'approve' | 'hide' | 'show';

export const ENTRY_VERBS: readonly EntryVerb[] = ['approve', 'hide', 'show'];

/** `pre`: the host reads an entry before the room does; `post`: the room sees it at once, unless it may name somebody. */
export type Moderation = 'pre' | 'post';

export const MODERATIONS: readonly Moderation[] = ['pre', 'post'];

/** So many entries of each state stand in a frame; further pages are asked for. */
export const ENTRIES_A_PAGE = 20;

export interface Entry {
  /** Random, and given by the server: it tells neither who wrote it nor when. */
  readonly id: string;
  readonly text: string;
  readonly state: EntryState;
}

/** A text of one's own, with what became of it. */
export type OwnEntry = Pick<Entry, 'text' | 'state'>;

/** The entries of one activity as they stand, in the order of their ids: `entries` may hold the first of each state alone. */
export interface StandingEntries {
  readonly counts: Readonly<Record<EntryState, number>>;
  readonly entries: readonly Entry[];
}

/** What is shown of entries. `waiting` and `hidden` are for hosts alone. */
export interface EntriesResult {
  /** People who wrote at least one. */
  readonly base: number;
  /** How many the room may see. */
  readonly shown: number;
  readonly waiting?: number;
  readonly hidden?: number;
  readonly entries: readonly Entry[];
}

/** What of a kind makes entries of its answers: each text of an answer is a row of its own. */
export interface EntryRules<Config, Answer, Result> {
  texts(answer: Answer): readonly string[];
  moderation(config: Config): Moderation;
  /** What hosts see, given how many people wrote. */
  result(config: Config, people: number, standing: StandingEntries): Result;
}

const MOVES: Readonly<Record<EntryState, Readonly<Partial<Record<EntryVerb, EntryState>>>>> = {
  waiting: { approve: 'shown', hide: 'hidden' },
  shown: { hide: 'hidden' },
  hidden: { show: 'shown' },
};

/** Where a host's decision leads from a state; null where it stands so already. `invalid` otherwise. */
export function moveEntry(state: EntryState, verb: EntryVerb): Checked<EntryState | null> {
  const to = MOVES[state][verb];
  if (to !== undefined) return accept(to);
  const stands = verb === 'hide' ? state === 'hidden' : state === 'shown';

  return stands ? accept(null) : reject('invalid', 'verb', 'entry-not-read');
}

/** The state in which an entry arrives: one that may name somebody or holds a contact waits in either moderation. */
export function arrivalState(moderation: Moderation, mayName: boolean): EntryState {
  return moderation === 'pre' || mayName ? 'waiting' : 'shown';
}

/** What hosts see of entries, given how many people wrote. */
export function entriesResult(base: number, { counts, entries }: StandingEntries): EntriesResult {
  return { base, ...counts, entries };
}

/** What the room sees of it: nothing that waits or is hidden, nor how much of it there is. */
export function entriesForRoom({ base, shown, entries }: EntriesResult): EntriesResult {
  return { base, shown, entries: entries.filter(({ state }) => state === 'shown') };
}
