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

/** So many entries of each state stand in a frame; further pages are asked for. */
export const ENTRIES_A_PAGE = 20;
/** So many of the last answers stand on the room's screen at most. */
export const LAST_ANSWERS = 6;

export interface Entry extends OnBoard {
  /** Random, and given by the server: it tells neither who wrote it nor when. */
  readonly id: string;
  readonly text: string;
  readonly state: EntryState;
  /** What it rests on (`checkSources`); left out where its author named nothing. */
  readonly sources?: readonly string[];
  /** The name that its author gave with it; left out without one. Of what a host has worded anew hosts alone are told it. */
  readonly author?: string;
  /** A host has changed its wording. */
  readonly edited?: true;
  /** Only where people may react, and where the counts may be told. */
  readonly reactions?: ReactionCounts;
  /** A host has kept it as a contribution. For hosts and its author. */
  readonly kept?: true;
  /** It is hidden since votes against it outnumber those for it. For hosts and its author. */
  readonly hiddenByVotes?: true;
}

/** A text of one's own, with what became of it. */
export interface OwnEntry extends Pick<Entry, 'id' | 'text' | 'state' | 'kept' | 'hiddenByVotes'>, OwnOnBoard {
  readonly named?: true;
  /** How the host has worded it since; `text` stays the author's. */
  readonly edited?: string;
  /** Why it is hidden, where the host has said so. */
  readonly reason?: string;
  /** Proves whose it is once it is kept as a contribution; nobody else is told. */
  readonly receipt?: string;
}

/** The entries of one activity as they stand, in the order of their ids: `entries` may hold the first of each state alone. */
export interface StandingEntries {
  readonly counts: Readonly<Record<EntryState, number>>;
  readonly entries: readonly Entry[];
  /** People who wrote or reacted; left out where nobody reacted. */
  readonly people?: number;
  /** People who reacted; left out where nobody did. */
  readonly voters?: number;
  /** Only where there are groups: how many, and how many entries stand in them. */
  readonly groups?: number;
  readonly grouped?: number;
  /** Labels that hosts gave to entries that are shown, a list an entry; left out where they gave none. */
  readonly labelled?: readonly (readonly string[])[];
  readonly edition?: string;
  readonly lastAnswers?: readonly Entry[];
}

/** So many of the entries that are shown have a label of the hosts. */
export interface LabelCount extends Label {
  readonly count: number;
}

export interface EntriesResult {
  /** People who wrote at least one. */
  readonly base: number;
  /** How many the room may see. */
  readonly shown: number;
  readonly waiting?: number;
  /** People who wrote or reacted; left out where nobody reacted. */
  readonly people?: number;
  /** People who reacted, for hosts; left out where nobody did. */
  readonly voters?: number;
  readonly hidden?: number;
  /** Only where there are groups: how many, and how many entries stand in them. `shown` counts each group as one. */
  readonly groups?: number;
  readonly grouped?: number;
  /** Only where hosts label entries: every label of the plan, in its order. An entry may have several. */
  readonly labelled?: readonly LabelCount[];
  /** Another one after each change of what is shown but votes. Only where there is more of it than `entries` may hold. */
  readonly edition?: string;
  /** What was answered in words last, the latest first, wherever it stands in the order. Only with an `edition`. */
  readonly lastAnswers?: readonly Entry[];
  readonly entries: readonly Entry[];
}

/** What of a kind makes entries of its answers: each text of an answer is a row of its own. */
export interface EntryRules<Config, Answer, Result> {
  texts(answer: Answer): readonly string[];
  labelsOf?(answer: Answer): readonly (readonly string[])[];
  /** Sources of each text, in the same order, where people may name any. */
  sourcesOf?(answer: Answer): readonly (readonly string[])[];
  /** Whether the name of its author stands with each text, in the same order, where people may give theirs. */
  namedOf?(answer: Answer): readonly boolean[];
  moderation(config: Config): Moderation;
  /** At most this many graphemes, whoever words it. */
  readonly textMax: number;
  readonly labels?: LabelRules<Config>;
  /** Where people may react to each other's entries. */
  readonly reactions?: ReactionRules<Config>;
  /** Where the room reads entries while they are written, and hosts order them. */
  readonly board?: BoardRules<Config>;
  /** Hosts put some of the entries before all others, though the room votes on none. */
  readonly pins?: true;
  /** What an entry becomes where a host keeps it as a contribution; `comment` where it is left out. */
  readonly keptAs?: 'question';
  /** What hosts see, given how many people wrote; left out where entries stand beside answers that are counted (`beside`). */
  result?(config: Config, people: number, standing: StandingEntries): Result;
  /** Where a person's answer is counted as that of any kind, and what they write joins what the room is asked. */
  readonly beside?: BesideRules<Config, Answer, Result>;
}

/** What hosts see of entries that stand beside answers. */
export type WrittenBeside = Omit<EntriesResult, 'base'>;

/** An entry that the room was asked about, as it stands: the room is asked about it no more where it is `out`. */
export interface JoinedEntry {
  /** Random, and not that of the entry: answers refer to it, also once entries have other ids. */
  readonly id: string;
  readonly text: string;
  readonly out: boolean;
}

/** What of a kind makes entries join what was planned: each one that is shown is answered like it. */
export interface BesideRules<Config, Answer, Result> {
  takes(config: Config): boolean;
  /** The answer without what was written: it is counted by this one. */
  counted(answer: Answer): Answer;
  /** Refused where it is asked already or the list is full, unless it was asked before (`placed`). Field: `text`. */
  mayJoin(config: Config, text: string, placed?: boolean): Checked<null>;
  /** Whether the room can be asked no more about one of what was written: refused where nothing else is asked. Field: `verb`. */
  mayLeave(config: Config): Checked<null>;
  /** True where this text says what one of these does, in whatever spelling. */
  isAmong(texts: readonly string[], text: string): boolean;
  /** What hosts have taken out of what is asked: sent again, it waits for them. */
  takenOut(config: Config): readonly string[];
  /** The answer of somebody who wrote, and answered nothing. */
  readonly nothing: Answer;
  joined(config: Config, entries: readonly JoinedEntry[]): Config;
  withWritten(result: Result, written: WrittenBeside): Result;
  /** What hosts see while numbers may not be told: the entries. */
  uncounted(result: Result): Result;
}

/** The state in which an entry arrives: one that may name somebody or holds a contact waits in either moderation. */
export function arrivalState(moderation: Moderation, mayName: boolean): EntryState {
  return moderation === 'pre' || mayName ? 'waiting' : 'shown';
}

/** What hosts see of entries, given how many people wrote; `labels` are those that hosts give. */
export function entriesResult(
  base: number,
  { counts, entries, labelled, ...numbers }: StandingEntries,
  labels: readonly Label[] = [],
): EntriesResult {
  const counted = labelled && labels.length > 0 ? { labelled: labelCounts(labels, labelled) } : {};

  return { base, ...counts, entries, ...numbersIn(numbers), ...counted };
}

export function labelCounts(labels: readonly Label[], labelled: readonly (readonly string[])[]): readonly LabelCount[] {
  return labels.map((one) => ({ ...one, count: labelled.filter((of) => of.includes(one.id)).length }));
}

export function writtenBeside(standing: StandingEntries): WrittenBeside {
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

/** What the room sees of it: nothing that waits or is hidden, nor how much of it there is. */
export function entriesForRoom(result: EntriesResult): EntriesResult {
  const { base, shown, entries, lastAnswers, voters: _forHosts, ...numbers } = result;
  const listed = entries.filter(({ state }) => state === 'shown').map(forRoom);

  return { base, shown, entries: listed, ...numbersIn({ ...numbers, lastAnswers: lastAnswers?.map(forRoom) }) };
}

function forRoom({ merged, kept: _kept, ...entry }: Entry): Entry {
  return authorsWords(entry.group && merged ? { ...entry, merged } : entry);
}

/** Words of a host are nobody else's: the name of whoever wrote others stands with them no more. */
export function authorsWords({ author, ...entry }: Entry): Entry {
  return author === undefined || entry.edited ? entry : { ...entry, author };
}

/** Those that have their answer last; else pinned ones, then groups, then the order of the ids, which tells nothing. */
export function byPlace(a: Entry, b: Entry): number {
  const first = (of: 'pinned' | 'group') => Number(b[of] ?? false) - Number(a[of] ?? false);
  const answered = Number(isAnswered(a)) - Number(isAnswered(b));

  return answered || first('pinned') || first('group') || (a.id < b.id ? -1 : 1);
}

/** By id for the record, pinned first, since the order of writing could reveal authors. */
export function inOrderOfIds<Result extends object>(result: Result): Result {
  const { entries } = result as Partial<EntriesResult>;
  if (!entries) return result;

  const listed = entries.map(({ merged, ...entry }) => (merged ? { ...entry, merged: byIds(merged) } : entry));
  return { ...result, entries: listed.sort(byPlace) };
}

function byIds<One extends { readonly id: string }>(all: readonly One[]): readonly One[] {
  return [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Entries without what people made of them, in an order that does not tell it. */
export function withoutReactions(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort(byPlace).map(uncounted);
}

function uncounted({ reactions: _counts, recast: _dots, ...entry }: Entry): Entry {
  return entry;
}

/**
 * By votes where at least `least` people voted, whoever wrote; else without reactions, in an order that does not reveal them. Equal
 * ones are in the order of their random ids. What waits for hosts keeps its order: the oldest first.
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
