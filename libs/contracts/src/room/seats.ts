import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsInt, IsOptional, IsString, IsUUID, Min, ValidateNested } from 'class-validator';

import { MayBeLeftOut } from '../fields/may-be-left-out';

/** A seat as the host sees it. */
export class SeatRow {
  @IsUUID() id!: string;
  /** As it was given; null where none was, and always under a rule that names nobody. */
  @IsOptional() @IsString() name!: string | null;
  /** By a personal link; else by the join code. */
  @IsBoolean() invited!: boolean;
  @IsBoolean() mayTakeOut!: boolean;
  /** Taken out, it leaves its answers: without them, a result that can be seen already would tell how its person answered. */
  @IsBoolean() answersStay!: boolean;
}

/** The seats of one device. */
export class DeviceSeats {
  @IsArray() @ValidateNested({ each: true }) @Type(() => SeatRow) seats!: SeatRow[];
}

/** Who sits in the room by device: in no order that tells when they came. */
export class SeatList {
  /** Devices with several seats. */
  @IsArray() @ValidateNested({ each: true }) @Type(() => DeviceSeats) shared!: DeviceSeats[];
  /** Seats by code with a device of their own. */
  @IsArray() @ValidateNested({ each: true }) @Type(() => SeatRow) single!: SeatRow[];
  /** Seats that the host has taken out. */
  @IsInt() @Min(0) takenOut!: number;
}

/** Takes a seat out of the session, and its answers with it unless they stay; `seat-shows-answer` where they have to. */
export class TakeOutSeatRequest {
  @IsUUID() seatId!: string;
  @MayBeLeftOut() @IsBoolean() answersStay?: boolean;
}

/** People in the room who said the same of themselves. */
export class GroupHere {
  @IsString() label!: string;
  /** By fives, and 0 below, where `exact` is false. */
  @IsInt() @Min(0) here!: number;
  /**
   * Invited people of whom the directory knows it and who have not said no. For the room's screen by fives, and left out
   * below.
   */
  @MayBeLeftOut() @IsInt() @Min(0) invited?: number;
}

/** Who is here, by what people said when joining or the directory knows. */
export class PeopleHere {
  /** False where small numbers are not told: numbers go by fives. */
  @IsBoolean() exact!: boolean;
  @IsArray() @ValidateNested({ each: true }) @Type(() => GroupHere) types!: GroupHere[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => GroupHere) places!: GroupHere[];
  @IsInt() @Min(0) online!: number;
  @IsInt() @Min(0) inRoom!: number;
}
