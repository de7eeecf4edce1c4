import { type Aim, AIMS } from '@rt/domain/polling';
import type { ActivityKind, KindConfig } from '@rt/kinds';
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

import { IsText } from '../fields/is-text';
import { LIMITS } from '../limits';

/** Keeps a question in the library of the organisation. A repetition with the same `opId` keeps nothing more. */
export class SaveTemplateRequest {
  @IsUUID() opId!: string;
}

/** How a question is found in the library; what it asks stays. */
export class ChangeTemplateRequest {
  @IsText(LIMITS.question) title!: string;
  @IsIn(AIMS) aim!: Aim;
}

/** A question of the organisation's library: what a host set up, never what a room answered. */
export class TemplateBody {
  @IsUUID() id!: string;
  @IsIn(AIMS) aim!: Aim;
  @IsString() title!: string;
  @IsString() kind!: ActivityKind;
  @IsString() question!: string;
  @IsObject() config!: KindConfig;
  @IsBoolean() allowChange!: boolean;
  @IsBoolean() allowAbstain!: boolean;
  @IsOptional() @IsInt() durationSec!: number | null;
}

export class TemplateList {
  @IsArray() @ValidateNested({ each: true }) @Type(() => TemplateBody) items!: TemplateBody[];
  /** True for who may rename and delete what is in it. */
  @IsBoolean() mayChange!: boolean;
}
