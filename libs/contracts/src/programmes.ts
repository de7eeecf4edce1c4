import { Type } from 'class-transformer';
import { IsArray, IsString, IsUUID, ValidateNested } from 'class-validator';

import { IsText } from './is-text';
import { LIMITS } from './limits';
import { MayBeLeftOut } from './may-be-left-out';

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
