import { Type } from 'class-transformer';
import { IsArray, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';

export class SectorBody {
  @IsUUID() id!: string;
  @IsString() code!: string;
  @IsString() label!: string;
  @IsOptional() @IsUUID() parentId!: string | null;
}

export class SectorList {
  @IsArray() @ValidateNested({ each: true }) @Type(() => SectorBody) items!: SectorBody[];
}

export class RegionBody {
  @IsString() code!: string;
  @IsString() label!: string;
}

export class RegionList {
  @IsArray() @ValidateNested({ each: true }) @Type(() => RegionBody) items!: RegionBody[];
}
