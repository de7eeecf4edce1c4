import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Min,
  ValidateNested,
} from 'class-validator';

import { IsText } from '../fields/is-text';
import { MayBeLeftOut } from '../fields/may-be-left-out';
import { LIMITS } from '../limits';
import { type Joining, JOININGS } from '../planning/roundtables';

/** Somebody who waits to be let in, with what the rule lets the host know. */
export class WaitingRow {
  @IsUUID() id!: string;
  @IsOptional() @IsString() name!: string | null;
  @IsOptional() @IsString() type!: string | null;
  @IsOptional() @IsString() place!: string | null;
  @IsOptional() @IsBoolean() online!: boolean | null;
  /** The name that was given is that of somebody invited. */
  @IsBoolean() onList!: boolean;
  /** What was said to somebody who was not let in. */
  @IsOptional() @IsString() refused!: string | null;
}

/** The waiting room of a session, in the order in which people came. */
export class WaitingList {
  /** Those who wait; the first 500 are told. */
  @IsArray() @ValidateNested({ each: true }) @Type(() => WaitingRow) waiting!: WaitingRow[];
  /** Those who were not let in, as many as fill up the 500. */
  @IsArray() @ValidateNested({ each: true }) @Type(() => WaitingRow) refused!: WaitingRow[];
  /** How many wait under the name of somebody invited, also of those who are not told. */
  @IsInt() @Min(0) onList!: number;
  /** How many people wait from the network from which most do; 0 for fewer than ten. */
  @IsInt() @Min(0) fromOneNetwork!: number;
  /** The rule lets the host see what people said of themselves. */
  @IsBoolean() saidTold!: boolean;
}

/** The line after people were let in. */
export class AdmittedBody extends WaitingList {
  /** How many this act let in: nobody whom another host has let in before. */
  @IsInt() @Min(0) admitted!: number;
}

/** Lets people in: everybody who waits, those on the list of the invited, or these, also where they were not let in before. */
export class AdmitPeopleRequest {
  @IsIn(['all', 'on_list', 'these']) whom!: 'all' | 'on_list' | 'these';
  /** With `all`, whom the host saw: of these all who still wait, and nobody who has come since. */
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(500) @IsUUID('all', { each: true }) seatIds?: string[];
}

/** Does not let somebody in, and tells them why. */
export class RefusePersonRequest {
  @IsUUID() seatId!: string;
  @IsText(LIMITS.reason) reason!: string;
}

export class SetJoiningRequest {
  @IsIn(JOININGS) joining!: Joining;
  /** Who could join as the host saw it; where somebody else has changed that since: `version-conflict`. */
  @MayBeLeftOut() @IsIn(JOININGS) seen?: Joining;
}
