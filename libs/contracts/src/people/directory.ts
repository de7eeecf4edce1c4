import { Type } from 'class-transformer';
import { IsArray, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';

import { IsText } from '../fields/is-text';
import { IsMailAddress } from '../fields/mail-address';
import { LIMITS } from '../limits';

/** An expert in the directory, not a login. */
export class SavePersonRequest {
  @IsText(LIMITS.personName) fullName!: string;
  @IsMailAddress() email!: string;
  @IsText(LIMITS.organisationName) organisationName!: string;
  @IsString() @MaxLength(40) stakeholderType!: string;
  @IsOptional() @IsString() @MaxLength(8) regionCode?: string | null;
}

export class PersonBody {
  @IsUUID() id!: string;
  @IsString() fullName!: string;
  @IsString() email!: string;
  @IsString() organisationName!: string;
  @IsString() stakeholderType!: string;
  @IsOptional() @IsString() regionCode!: string | null;
}

export class PersonList {
  @IsArray() @ValidateNested({ each: true }) @Type(() => PersonBody) items!: PersonBody[];
}
