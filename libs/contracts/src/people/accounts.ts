import { Type } from 'class-transformer';
import { IsArray, IsIn, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';

import { IsText } from '../fields/is-text';
import { IsMailAddress } from '../fields/mail-address';
import { MayBeLeftOut } from '../fields/may-be-left-out';
import { LIMITS } from '../limits';

/** Roles that a membership can give. */
export const ACCOUNT_ROLES = [
  'platform_admin',
  'org_admin',
  'organiser',
  'facilitator',
  'note_taker',
  'analyst',
  'observer',
] as const;

export type AccountRole = (typeof ACCOUNT_ROLES)[number];

export class RoleGrant {
  @IsIn(ACCOUNT_ROLES) role!: AccountRole;
  @IsIn(['organisation', 'programme', 'roundtable']) scope!: 'organisation' | 'programme' | 'roundtable';
  @IsOptional() @IsUUID() scopeId!: string | null;
}

/** A role that an account holds. */
export class HeldRole extends RoleGrant {
  /** When it ends by itself: emergency access of an administrator of the platform. Left out for every other role. */
  @MayBeLeftOut() @IsString() expiresAt?: string;
}

/** An administrator of the platform opens the organisation's content for a time; all its administrators read why. */
export class BreakGlassRequest {
  @IsText(LIMITS.reason) reason!: string;
}

export class BreakGlassBody {
  @IsString() expiresAt!: string;
}

export class AccountBody {
  @IsUUID() id!: string;
  @IsString() displayName!: string;
  @IsString() email!: string;
  @IsIn(['active', 'deactivated']) state!: 'active' | 'deactivated';
  @IsArray() @ValidateNested({ each: true }) @Type(() => HeldRole) roles!: HeldRole[];
}

export class CreateAccountRequest {
  @IsMailAddress() email!: string;
  @IsText(LIMITS.personName) displayName!: string;
  @IsArray() @ValidateNested({ each: true }) @Type(() => RoleGrant) roles!: RoleGrant[];
}

export class ChangeAccountRequest {
  @MayBeLeftOut() @IsText(LIMITS.personName) displayName?: string;
  @MayBeLeftOut() @IsIn(['active', 'deactivated']) state?: 'active' | 'deactivated';
  @MayBeLeftOut() @IsArray() @ValidateNested({ each: true }) @Type(() => RoleGrant) roles?: RoleGrant[];
}

export class AccountList {
  @IsArray() @ValidateNested({ each: true }) @Type(() => AccountBody) items!: AccountBody[];
}
