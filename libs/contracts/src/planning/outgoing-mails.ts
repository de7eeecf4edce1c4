import { Type } from 'class-transformer';
import { IsArray, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';

export class OutgoingMailBody {
  @IsUUID() id!: string;
  @IsString() to!: string;
  @IsString() subject!: string;
  @IsString() text!: string;
  @IsOptional() @IsString() icsMethod!: string | null;
  @IsOptional() @IsString() icsContent!: string | null;
  @IsString() createdAt!: string;
}

export class OutgoingMailList {
  @IsArray() @ValidateNested({ each: true }) @Type(() => OutgoingMailBody) items!: OutgoingMailBody[];
}
