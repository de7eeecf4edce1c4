import { type Dimension, DIMENSIONS } from '@rt/domain/attribution';
import type { RoundsTold } from '@rt/domain/polling';
import type { ActivityKind, KindResult, KindTypes } from '@rt/kinds';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
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

import { MayBeLeftOut } from '../fields/may-be-left-out';

/** Aggregate of one activity; `Tally` is the union of it by kind. Shares have base `respondents`; null when that is 0. */
export class TallyBody<K extends ActivityKind = ActivityKind> {
  @IsUUID() activityId!: string;
  @IsString() kind!: K;
  @IsInt() configVersion!: number;
  @IsInt() round!: number;
  @IsInt() revision!: number;
  @IsIn(['open', 'closed']) state!: 'open' | 'closed';
  @IsOptional() @IsInt() respondents!: number | null;
  @IsOptional() @IsInt() abstained!: number | null;
  @IsInt() answered!: number;
  @IsOptional() @IsInt() eligible!: number | null;
  @IsBoolean() provisional!: boolean;
  /** True: fewer than 5 answered, or answered otherwise than in a round before, under a rule that hides small numbers; `result` is null but for hosts who read texts.
   * Where this audience may not see the result yet, `room:changed` still tells `answered`, with null for respondents,
   * abstained and result. */
  @IsBoolean() suppressed!: boolean;
  @IsOptional() @IsObject() result!: KindTypes[K]['result'] | null;
  /** Only of a closed activity that was asked again: the rounds before, and who moved from one to the next. */
  @MayBeLeftOut() @IsObject() rounds?: RoundsTold<KindTypes[K]['result']>;
}

/** Proof that the shown tally equals a fresh count of the responses. */
export class Recount {
  @IsUUID() activityId!: string;
  @IsInt() round!: number;
  @IsInt() answeredShown!: number;
  @IsInt() answeredCounted!: number;
  @IsBoolean() equal!: boolean;
}

export class PickedPair {
  /** In the order of the options. */
  @IsArray() @ArrayMinSize(2) @ArrayMaxSize(2) @IsString({ each: true }) optionIds!: readonly [string, string];
  /** People who picked both; never fewer than 5. */
  @IsInt() count!: number;
}

/** Pairs of options of a closed multiple choice that people picked together, the most frequent first. */
export class PickedTogether {
  @IsUUID() activityId!: string;
  @IsArray() @ValidateNested({ each: true }) @Type(() => PickedPair) pairs!: readonly PickedPair[];
}

/** The result of people who said the same of themselves. */
export class GroupResult {
  /** Code of a type or a place; `online` and `room` by way. Null: all others together. */
  @IsOptional() @IsString() group!: string | null;
  /** Words of a type or a place. */
  @MayBeLeftOut() @IsString() label?: string;
  @IsInt() respondents!: number;
  /** By the kind of the activity. */
  @IsObject() result!: KindResult;
}

/** A result by groups of at least five people each. */
export class ResultByGroup {
  @IsIn(DIMENSIONS) by!: Dimension;
  @IsArray() @ValidateNested({ each: true }) @Type(() => GroupResult) groups!: GroupResult[];
}

/** What of a closed activity's result may be told by group; empty where it would tell of fewer than five. */
export class Breakdown {
  @IsUUID() activityId!: string;
  @IsInt() round!: number;
  @IsArray() @ValidateNested({ each: true }) @Type(() => ResultByGroup) by!: ResultByGroup[];
  /** True where its result was first told by groups that votes find, whether or not it still is: nothing is told by other groups then. */
  @MayBeLeftOut() @IsBoolean() groupsFound?: boolean;
}
