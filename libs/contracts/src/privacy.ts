import { IsOptional, IsString, Length, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';

import { LIMITS } from './limits';
import { IsMailAddress } from './mail-address';

/** What the organisation says of personal data on the page /privacy: all four texts, or none. */
export class PrivacyDetails {
  @IsString() @Length(LIMITS.organisationName.min, LIMITS.organisationName.max) controllerName!: string;
  @IsMailAddress() contactEmail!: string;
  @IsString() @Length(LIMITS.privacyText.min, LIMITS.privacyText.max) lawfulBasis!: string;
  @IsString() @Length(LIMITS.privacyText.min, LIMITS.privacyText.max) retention!: string;
}

/** GET and PUT /api/organisation/privacy. */
export class PrivacyDetailsBody {
  /** Null until an administrator has set them. */
  @IsOptional() @ValidateNested() @Type(() => PrivacyDetails) details!: PrivacyDetails | null;
}
