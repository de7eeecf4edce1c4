import {
  BOARD_PHASES,
  BOARD_SWITCHES,
  type BoardPhase,
  type BoardSwitch,
  type EntryMove,
  type Label,
  type Labelling,
  MOVES_MAX,
  VOTE_ORDERS,
  type VoteOrder,
} from '@rt/domain/polling';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  ValidateNested,
} from 'class-validator';

import { IsText } from '../fields/is-text';
import { MayBeLeftOut } from '../fields/may-be-left-out';
import { LIMITS } from '../limits';

/** What a host adds to a board: the room reads it at once. With an `opId`, a repetition adds nothing more. */
export class AddEntryRequest {
  @MayBeLeftOut() @IsUUID() opId?: string;
  @IsText(LIMITS.entryText) text!: string;
  /** Ids of labels of the plan. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(LIMITS.labels.max)
  @IsString({ each: true })
  labels?: string[];
}

/** What a host switches while the room writes: whether people may post, may vote, and whether the host reads first. */
export class SwitchBoardRequest {
  @IsIn(BOARD_SWITCHES) target!: BoardSwitch;
  @IsBoolean() on!: boolean;
}

/** The phase that a board is to be in. */
export class EnterPhaseRequest {
  @IsIn(BOARD_PHASES) to!: BoardPhase;
  /** The phase in which the host saw it: where somebody else has entered another one since, `version-conflict`. */
  @MayBeLeftOut() @IsIn(BOARD_PHASES) from?: BoardPhase;
}

/** One entry that is to stand in another group, or in none, with the place where the host saw it. */
export class EntryMoveBody implements EntryMove {
  @IsUUID() entryId!: string;
  @IsOptional() @IsUUID() from!: string | null;
  /** Left out: the group that is named. */
  @IsOptional() @IsUUID() to?: string | null;
}

/** Entries that are to stand elsewhere, all or none of them; `name` is that of a group, which is made if there is none. */
export class ArrangeEntriesRequest {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOVES_MAX)
  @ValidateNested({ each: true })
  @Type(() => EntryMoveBody)
  moves!: EntryMoveBody[];

  @MayBeLeftOut() @IsText(LIMITS.groupName) name?: string;
}

/** What was arranged. */
export class ArrangedBody {
  /** The group that was named. */
  @IsOptional() @IsUUID() groupId!: string | null;
  /** All of them stood so already: there is nothing to take back. */
  @MayBeLeftOut() @IsIn([true]) already?: true;
  /** From which group each was moved, by its id, or from outside of all; those that stood there already are left out. */
  @MayBeLeftOut() @IsObject() was?: Readonly<Record<string, string | null>>;
}

/** The labels that one entry is to have, with those where the host saw it; ids of labels. */
export class LabellingBody implements Labelling {
  @IsUUID() entryId!: string;
  @IsArray() @ArrayMaxSize(LIMITS.labels.max) @IsString({ each: true }) from!: string[];
  @IsArray() @ArrayMaxSize(LIMITS.labels.max) @IsString({ each: true }) to!: string[];
}

/** Entries that are to have other labels, all or none of them; `add` is the text of one more label, which all of them get. */
export class LabelEntriesRequest {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOVES_MAX)
  @ValidateNested({ each: true })
  @Type(() => LabellingBody)
  changes!: LabellingBody[];

  @MayBeLeftOut() @IsText(LIMITS.cloudWord) add?: string;
}

/** A label that can be chosen. */
export class LabelBody implements Label {
  @IsString() id!: string;
  @IsString() text!: string;
}

/** What can be chosen since. */
export class LabelledBody {
  @ValidateNested({ each: true }) @Type(() => LabelBody) labels!: LabelBody[];
  /** The id of the label that was typed. */
  @MayBeLeftOut() @IsString() added?: string;
  /** All of them had these labels already: there is nothing to take back. */
  @MayBeLeftOut() @IsIn([true]) already?: true;
  /** The labels that each had before, by its id; those that had these labels already are left out. */
  @MayBeLeftOut() @IsObject() was?: Readonly<Record<string, readonly string[]>>;
}

/** What the room may read on a board, in an order, from the entry after `after` on. */
export class BoardQuery {
  @IsIn(VOTE_ORDERS) order!: VoteOrder;
  @MayBeLeftOut() @IsUUID() after?: string;
}
