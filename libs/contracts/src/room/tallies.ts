import type { ActivityKind, KindTypes } from '@rt/kinds';
import { Type } from 'class-transformer';
import {
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
  /** True: fewer than 5 answered under a rule that hides small numbers; `result` is null but for hosts who read texts.
   * Where this audience may not see the result yet, `room:changed` still tells `answered`, with null for respondents,
   * abstained and result. */
  @IsBoolean() suppressed!: boolean;
  @IsOptional() @IsObject() result!: KindTypes[K]['result'] | null;
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
  @IsString() firstId!: string;
  @IsString() secondId!: string;
  /** People who picked both; never fewer than 5. */
  @IsInt() count!: number;
}

/** Pairs of options of a closed multiple choice that people picked together, the most frequent first. */
export class PickedTogether {
  @IsUUID() activityId!: string;
  @IsArray() @ValidateNested({ each: true }) @Type(() => PickedPair) pairs!: PickedPair[];
}
