import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsInt, IsOptional, IsString, IsUUID, Min, ValidateNested } from 'class-validator';

/** A seat as the host sees it. */
export class SeatRow {
  @IsUUID() id!: string;
  /** As it was given; null where none was, and always under a rule that names nobody. */
  @IsOptional() @IsString() name!: string | null;
  /** By a personal link; else by the join code. */
  @IsBoolean() invited!: boolean;
  @IsBoolean() mayTakeOut!: boolean;
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

/** Takes a seat out of the session, and its answers with it. */
export class TakeOutSeatRequest {
  @IsUUID() seatId!: string;
}
