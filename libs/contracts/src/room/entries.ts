import {
  ENTRY_MARKS,
  ENTRY_STATES,
  ENTRY_VERBS,
  type EntryMark,
  type EntryState,
  type EntryVerb,
  type OnBoard,
  type ReactionCounts,
} from '@rt/domain/polling';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  ValidateNested,
} from 'class-validator';

import { IsText } from '../fields/is-text';
import { MayBeLeftOut } from '../fields/may-be-left-out';
import { LIMITS } from '../limits';

/** One text that a participant wrote, for hosts. */
export class EntryBody {
  @IsUUID() id!: string;
  /** As a host has worded it, where one has. */
  @IsString() text!: string;
  @IsIn(ENTRY_STATES) state!: EntryState;
  /** What it rests on: addresses with https, and numbers of patents and grants. */
  @MayBeLeftOut() @IsArray() @IsString({ each: true }) sources?: readonly string[];
  /** The name that its author gave with it. */
  @MayBeLeftOut() @IsString() author?: string;
  @MayBeLeftOut() @IsIn([true]) edited?: true;
  /** Why it is hidden, as its author is told. */
  @MayBeLeftOut() @IsString() reason?: string;
  /** What it has on a board. */
  @MayBeLeftOut() @IsIn([true]) pinned?: true;
  @MayBeLeftOut() @IsIn(ENTRY_MARKS) mark?: EntryMark;
  @MayBeLeftOut() @IsString() reply?: string;
  /** Whole minutes from the start of the session to when it was marked as answered. */
  @MayBeLeftOut() @IsInt() minute?: number;
  @MayBeLeftOut() @IsArray() @IsString({ each: true }) labels?: readonly string[];
  /** It is a group, and its text the name. */
  @MayBeLeftOut() @IsIn([true]) group?: true;
  /** Id of the entry or group that it counts with. */
  @MayBeLeftOut() @IsUUID() into?: string;
  /** Those that count with it, with `id` and `text`. */
  @MayBeLeftOut() @IsArray() @IsObject({ each: true }) merged?: OnBoard['merged'];
  /** How many gave each value. */
  @MayBeLeftOut() @IsObject() reactions?: ReactionCounts;
  /** It is kept as a contribution. */
  @MayBeLeftOut() @IsIn([true]) kept?: true;
  /** Votes of the room have hidden it. */
  @MayBeLeftOut() @IsIn([true]) hiddenByVotes?: true;
}

/** How an entry stands after what a host decided on it. */
export class DecidedEntryBody extends EntryBody {
  /** Nothing was changed: it stood so already, or something else fills the screen that was to be given back (`again`). There is nothing to take back. */
  @MayBeLeftOut() @IsIn([true]) already?: true;
  /** How it stood right before the act: to there it is taken back. Left out where nothing was changed. */
  @MayBeLeftOut() @ValidateNested() @Type(() => EntryBody) was?: EntryBody;
}

/** Entries of one state in the order of their ids, from the one after `after` on. */
export class EntriesQuery {
  @IsIn(ENTRY_STATES) state!: EntryState;
  @MayBeLeftOut() @IsUUID() after?: string;
}

export class EntryPage {
  @IsArray() @ValidateNested({ each: true }) @Type(() => EntryBody) items!: EntryBody[];
  /** The id after which the next page begins; null on the last one. */
  @IsOptional() @IsUUID() next!: string | null;
}

/** What a host decides on one entry. */
export class DecideOnEntryRequest {
  @IsIn(ENTRY_VERBS) verb!: EntryVerb;
  /** Of `hide` the reason for its author, of `edit` the new wording, of `rename` the new name, of `answer` the answer. */
  @MayBeLeftOut() @IsText(LIMITS.entryText) text?: string;
  /**
   * Of `edit` the wording that the host saw, beside `fromState` the reason; of an act on a board the answer, null for none in words. Where
   * another one would be taken away by now: `version-conflict`.
   */
  @IsOptional() @IsText(LIMITS.entryText) seen?: string | null;
  /** Of an act on a board: whether the host saw it answered, which `seen` cannot tell of what was answered aloud. */
  @MayBeLeftOut() @IsBoolean() seenAnswered?: boolean;
  /** State in which the host saw it, whose decision is taken back; where it is in another one by now: `version-conflict`. */
  @MayBeLeftOut() @IsIn(ENTRY_STATES) fromState?: EntryState;
  /**
   * It stood there before and is given back: of `answer` with the minute that it had, of `select` the screen, where nothing else fills it
   * by now.
   */
  @MayBeLeftOut() @IsBoolean() again?: boolean;
  /** Of `select` the entries of the board that the host saw on the screen: where another one fills it by now, `version-conflict`. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(LIMITS.selectedSeen.max)
  @IsUUID('all', { each: true })
  seenSelected?: string[];

  /**
   * Of `merge` the entry that it counts with from now on; of `split` the one that the host saw it count with: where that is another one by
   * now, `version-conflict`. Of `show` the group in which it stood before it was hidden, and stands again.
   */
  @MayBeLeftOut() @IsUUID() into?: string;
}
