import type { ResponseAnswer } from '@rt/kinds';
import { IsBoolean, IsInt, IsObject, IsOptional, IsString, IsUUID, Max, Min } from 'class-validator';

import { MayBeLeftOut } from '../fields/may-be-left-out';
import { LIMITS } from '../limits';

/** Body of PUT /api/live/activities/{activityId}/response. `answer`: the kind's body, `{abstain:true}`, or null to withdraw. */
export class RespondRequest {
  @IsInt() @Min(LIMITS.counter.min) @Max(LIMITS.counter.max) round!: number;
  @IsInt() @Min(LIMITS.counter.min) @Max(LIMITS.counter.max) configVersion!: number;
  @IsUUID() opId!: string;
  @IsInt() @Min(LIMITS.answerN.min) @Max(LIMITS.answerN.max) n!: number;
  @IsOptional() @IsObject() answer!: ResponseAnswer | null;
}

export class Responded {
  @IsBoolean() ok!: boolean;
  @IsUUID() opId!: string;
  @IsInt() n!: number;
  @IsInt() revision!: number;
  @IsString() serverTime!: string;
  @MayBeLeftOut() @IsBoolean() superseded?: boolean;
}

/** Body of PUT /api/live/activities/{activityId}/entries/{entryId}/reaction. `value`: one that the kind permits, or null to take it back. */
export class ReactRequest {
  @IsInt() @Min(LIMITS.counter.min) @Max(LIMITS.counter.max) round!: number;
  @IsUUID() opId!: string;
  @IsInt() @Min(LIMITS.answerN.min) @Max(LIMITS.answerN.max) n!: number;
  @IsOptional() @IsInt() @Min(LIMITS.reaction.min) @Max(LIMITS.reaction.max) value!: number | null;
}

/** More time was asked for; to ask again changes nothing. */
export class TimeAskedFor {
  @IsBoolean() asked!: boolean;
}

export class Reacted extends Responded {
  @IsUUID() entryId!: string;
}
