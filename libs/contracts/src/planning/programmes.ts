import { Type } from 'class-transformer';
import { IsArray, IsString, IsUUID, ValidateNested } from 'class-validator';

import { IsText } from '../fields/is-text';
import { MayBeLeftOut } from '../fields/may-be-left-out';
import { LIMITS } from '../limits';

export class SaveProgrammeRequest {
  @IsText(LIMITS.title) title!: string;
  @MayBeLeftOut() @IsText(LIMITS.purpose) purpose?: string;
}

export class ProgrammeBody {
  @IsUUID() id!: string;
  @IsString() slug!: string;
  @IsString() title!: string;
  @IsString() purpose!: string;
}

export class ProgrammeList {
  @IsArray() @ValidateNested({ each: true }) @Type(() => ProgrammeBody) items!: ProgrammeBody[];
}
