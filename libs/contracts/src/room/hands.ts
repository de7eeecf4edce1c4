import type { HandsTold, RaisedHands } from '@rt/domain/polling';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

import { LIMITS } from '../limits';

/** How many hands were raised for one answer. */
export class RaisedHandsBody {
  @IsString() @Length(1, 40) optionId!: string;
  @IsInt() @Min(LIMITS.hands.min) @Max(LIMITS.hands.max) count!: number;
}

/** Removes the count of raised hands of a round. */
export class RemoveHandsRequest {
  /** A repetition with the same `opId` does nothing more. */
  @IsUUID() opId!: string;
  @IsInt() @Min(LIMITS.counter.min) @Max(LIMITS.counter.max) round!: number;
  /** Of the count that the host saw, 0 where there was none; where another stands by now: `version-conflict`. */
  @IsInt() @Min(0) @Max(LIMITS.counter.max) version!: number;
}

/** Raised hands as the host counted them: a number for each answer of the question. */
export class CountHandsRequest extends RemoveHandsRequest {
  @IsArray()
  @ArrayMaxSize(LIMITS.options.max)
  @ValidateNested({ each: true })
  @Type(() => RaisedHandsBody)
  counts!: RaisedHandsBody[];

  /** People in the room; left out where nobody counted them. */
  @IsOptional() @IsInt() @Min(LIMITS.hands.min) @Max(LIMITS.hands.max) present?: number | null;
}

/** The count of a round as it stands. */
export class HandsBody {
  @IsUUID() activityId!: string;
  @IsInt() round!: number;
  /** 0 while nothing was ever counted. */
  @IsInt() version!: number;
  /** Null where there is none. */
  @IsOptional() @IsArray() @IsObject({ each: true }) counts!: readonly RaisedHands[] | null;
  @IsOptional() @IsInt() present!: number | null;
}

/** A show of hands of one round, as it is told beside the answers on devices and never added to them. */
export class HandsToldBody implements HandsTold {
  @IsInt() no!: number;
  @IsOptional() @IsInt() asked?: number;
  @IsOptional() @IsInt() present!: number | null;
  @IsArray() @IsObject({ each: true }) rows!: HandsTold['rows'];
}
