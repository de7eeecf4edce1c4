import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';

import { IsText } from '../fields/is-text';
import { IsMailAddress } from '../fields/mail-address';
import { LIMITS } from '../limits';

/** What the organisation says of personal data on the page /privacy: all four texts, or none. */
export class PrivacyDetails {
  @IsText(LIMITS.organisationName) controllerName!: string;
  @IsMailAddress() contactEmail!: string;
  @IsText(LIMITS.privacyText) lawfulBasis!: string;
  @IsText(LIMITS.privacyText) retention!: string;
}

/** GET and PUT /api/organisation/privacy. */
export class PrivacyDetailsBody {
  /** Null until an administrator has set them. */
  @IsOptional() @ValidateNested() @Type(() => PrivacyDetails) details!: PrivacyDetails | null;
}
