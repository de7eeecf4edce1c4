import type { Checked } from '@rt/domain/text';

import type { BoardRules, OnBoard, OwnOnBoard } from './boards/boards';
import type { LabelRules } from './boards/labelling';
import { isAnswered, topFirst } from './boards/vote-order';
import type { EntryState } from './entry-state';
import type { Label } from './kind';
import type { ReactionCounts, ReactionRules } from './reactions';

/** `pre`: the host reads an entry before the room does; `post`: the room sees it at once, unless it may name somebody. */
export type Moderation = 'pre' | 'post';

export const MODERATIONS: readonly Moderation[] = ['pre', 'post'];

/** Entries of each state in a frame; clients request further pages. */
export const ENTRIES_A_PAGE = 20;
/** Maximum number of latest answers on the room's screen. */
export const LAST_ANSWERS = 6;

export interface Entry extends OnBoard {
  /** Random, from the server, so that it reveals neither author nor time. */
  readonly id: string;
  readonly text: string;
  readonly state: EntryState;
  /** Sources (`checkSources`); absent if its author named none. */
  readonly sources?: readonly string[];
  /** The name that its author gave. Only hosts see it once a host has reworded the text. */
  readonly author?: string;
  /** A host has changed its wording. */
  readonly edited?: true;
  /** Absent if people cannot react, or if the counts are suppressed. */
  readonly reactions?: ReactionCounts;
  /** A host has saved it as a contribution. For hosts and its author. */
  readonly kept?: true;
  /** Votes have hidden it. For hosts and its author. */
  readonly hiddenByVotes?: true;
}

/** A participant's own text and its state. */
export interface OwnEntry extends Pick<Entry, 'id' | 'text' | 'state' | 'kept' | 'hiddenByVotes'>, OwnOnBoard {
  readonly named?: true;
  /** The host's wording; `text` is the author's. */
  readonly edited?: string;
  /** The host's reason for hiding it. */
  readonly reason?: string;
  /** Proves authorship once it is a contribution. Only the author receives it. */
  readonly receipt?: string;
}

/** The present entries of one activity, in the order of their ids. `entries` may contain only the first of each state. */
export interface EntriesSnapshot {
  readonly counts: Readonly<Record<EntryState, number>>;
  readonly entries: readonly Entry[];
  /** People who wrote or reacted; absent without reactions. */
  readonly people?: number;
  /** People who reacted; absent without reactions. */
  readonly voters?: number;
  /** Numbers of groups and of entries in them; absent without groups. */
  readonly groups?: number;
  readonly grouped?: number;
  /** Labels of shown entries, one list per entry; absent without labels. */
  readonly labelled?: readonly (readonly string[])[];
  readonly edition?: string;
  readonly lastAnswers?: readonly Entry[];
}

/** Number of shown entries with a label. */
export interface LabelCount extends Label {
  readonly count: number;
}

export interface EntriesResult {
  /** People who wrote at least one entry. */
  readonly base: number;
  /** Number of entries that the room may see. */
  readonly shown: number;
  readonly waiting?: number;
  /** People who wrote or reacted; absent without reactions. */
  readonly people?: number;
  /** People who reacted, for hosts; absent without reactions. */
  readonly voters?: number;
  readonly hidden?: number;
  /** Numbers of groups and of entries in them; absent without groups. `shown` counts each group as one. */
  readonly groups?: number;
  readonly grouped?: number;
  /** Every label of the plan, in its order; absent without labels. An entry may have several. */
  readonly labelled?: readonly LabelCount[];
  /** Changes with each change of the shown entries, except votes. Absent if `entries` contains them all. */
  readonly edition?: string;
  /** The entries answered in writing last, latest first. Only with an `edition`. */
  readonly lastAnswers?: readonly Entry[];
  readonly entries: readonly Entry[];
}

/** How a kind turns answers into entries: each text of an answer is a row. */
export interface EntryRules<Config, Answer, Result> {
  texts(answer: Answer): readonly string[];
  labelsOf?(answer: Answer): readonly (readonly string[])[];
  /** Sources of each text, in the same order. */
  sourcesOf?(answer: Answer): readonly (readonly string[])[];
  /** Whether each text shows its author's name, in the same order. */
  namedOf?(answer: Answer): readonly boolean[];
  moderation(config: Config): Moderation;
  /** Maximum graphemes, for authors and hosts. */
  readonly textMax: number;
  readonly labels?: LabelRules<Config>;
  /** Present if people may react to entries. */
  readonly reactions?: ReactionRules<Config>;
  /** Present if the room reads entries while people write. */
  readonly board?: BoardRules<Config>;
  /** Hosts may pin entries although there are no votes. */
  readonly pins?: true;
  /** Type of the contribution that a host saves; default `comment`. */
  readonly keptAs?: 'question';
  /** Hosts' result, from the number of people who wrote; absent for free-text options of a counted question (`beside`). */
  result?(config: Config, people: number, standing: EntriesSnapshot): Result;
  /** Present if answers are counted and texts become options for the whole room. */
  readonly beside?: BesideRules<Config, Answer, Result>;
}

/** Hosts' result of free-text options. */
export type WrittenBeside = Omit<EntriesResult, 'base'>;

/** An entry that has become an option. `out`: it is no longer offered. */
export interface JoinedEntry {
  /** Random, different from the entry's id: answers refer to it after sealing has changed the ids of entries. */
  readonly id: string;
  readonly text: string;
  readonly out: boolean;
}

/** How a kind adds shown entries to its planned options. */
export interface BesideRules<Config, Answer, Result> {
  takes(config: Config): boolean;
  /** The answer without free text, as it is counted. */
  counted(answer: Answer): Answer;
  /** Refuses duplicates, and texts beyond the limit unless they were options before (`placed`). Field: `text`. */
  mayJoin(config: Config, text: string, placed?: boolean): Checked<null>;
  /** Whether a free-text option may be removed; refused if it is the last option. Field: `verb`. */
  mayLeave(config: Config): Checked<null>;
  /** True if the text equals one of these, ignoring spelling variants. */
  isAmong(texts: readonly string[], text: string): boolean;
  /** Options that hosts have removed; the same text is pending if it is sent again. */
  takenOut(config: Config): readonly string[];
  /** The answer of a person who wrote and chose nothing. */
  readonly nothing: Answer;
  joined(config: Config, entries: readonly JoinedEntry[]): Config;
  withWritten(result: Result, written: WrittenBeside): Result;
  /** Hosts' result while numbers are suppressed: only the entries. */
  uncounted(result: Result): Result;
}

/** State of a new entry. One that may name a person or contains a contact is pending under either moderation. */
export function arrivalState(moderation: Moderation, mayName: boolean): EntryState {
  return moderation === 'pre' || mayName ? 'waiting' : 'shown';
}

/** Hosts' result of entries. `base`: people who wrote; `labels`: labels of the plan. */
export function entriesResult(
  base: number,
  { counts, entries, labelled, ...numbers }: EntriesSnapshot,
  labels: readonly Label[] = [],
): EntriesResult {
  const counted = labelled && labels.length > 0 ? { labelled: labelCounts(labels, labelled) } : {};

  return { base, ...counts, entries, ...numbersIn(numbers), ...counted };
}

export function labelCounts(labels: readonly Label[], labelled: readonly (readonly string[])[]): readonly LabelCount[] {
  return labels.map((one) => ({ ...one, count: labelled.filter((of) => of.includes(one.id)).length }));
}

export function writtenBeside(standing: EntriesSnapshot): WrittenBeside {
  const { base: _nobodys, ...written } = entriesResult(0, standing);

  return written;
}

function numbersIn({
  people,
  voters,
  groups,
  grouped,
  labelled,
  edition,
  lastAnswers,
}: Omit<EntriesResult, 'base' | EntryState | 'entries'>): Partial<EntriesResult> {
  return {
    ...(labelled === undefined ? {} : { labelled }),
    ...(people === undefined ? {} : { people }),
    ...(voters === undefined ? {} : { voters }),
    ...(groups === undefined ? {} : { groups }),
    ...(grouped === undefined ? {} : { grouped }),
    ...(edition === undefined ? {} : { edition }),
    ...(lastAnswers === undefined ? {} : { lastAnswers }),
  };
}

/** The room's result: no pending or hidden entries, and no numbers of them. */
export function entriesForRoom(result: EntriesResult): EntriesResult {
  const { base, shown, entries, lastAnswers, voters: _forHosts, ...numbers } = result;
  const listed = entries.filter(({ state }) => state === 'shown').map(forRoom);

  return { base, shown, entries: listed, ...numbersIn({ ...numbers, lastAnswers: lastAnswers?.map(forRoom) }) };
}

function forRoom({ merged, kept: _kept, ...entry }: Entry): Entry {
  return authorsWords(entry.group && merged ? { ...entry, merged } : entry);
}

/** Omits the author's name from a text that a host has reworded. */
export function authorsWords({ author, ...entry }: Entry): Entry {
  return author === undefined || entry.edited ? entry : { ...entry, author };
}

/** Pinned entries, then groups, then random ids; answered entries come last. */
export function byPlace(a: Entry, b: Entry): number {
  const first = (of: 'pinned' | 'group') => Number(b[of] ?? false) - Number(a[of] ?? false);
  const answered = Number(isAnswered(a)) - Number(isAnswered(b));

  return answered || first('pinned') || first('group') || (a.id < b.id ? -1 : 1);
}

/** Order of the record: pinned first, then by id, since the order of writing could reveal authors. */
export function inOrderOfIds<Result extends object>(result: Result): Result {
  const { entries } = result as Partial<EntriesResult>;
  if (!entries) return result;

  const listed = entries.map(({ merged, ...entry }) => (merged ? { ...entry, merged: byIds(merged) } : entry));
  return { ...result, entries: listed.sort(byPlace) };
}

function byIds<One extends { readonly id: string }>(all: readonly One[]): readonly One[] {
  return [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Entries without reactions, in an order that does not reveal them. */
export function withoutReactions(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort(byPlace).map(uncounted);
}

function uncounted({ reactions: _counts, recast: _dots, ...entry }: Entry): Entry {
  return entry;
}

/**
 * Orders entries by votes if at least `least` people voted, else omits reactions and uses an order that does not reveal them.
 * Entries with equal votes are in the order of their random ids. Pending entries retain their order: oldest first.
 */
export function entriesToShow<Result extends EntriesResult>(result: Result, least: number): Result {
  const { voters = 0, lastAnswers } = result;
  const waiting = result.entries.filter(({ state }) => state === 'waiting');
  const others = result.entries.filter(({ state }) => state !== 'waiting').sort(byPlace);
  if (voters >= least) return { ...result, entries: [...waiting, ...topFirst(others)] };

  return {
    ...result,
    entries: [...waiting, ...others].map(uncounted),
    ...(lastAnswers ? { lastAnswers: lastAnswers.map(uncounted) } : {}),
  };
}
