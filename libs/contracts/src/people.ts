import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { MayBeLeftOut } from './may-be-left-out';
import { IsText } from './is-text';
import { LIMITS } from './limits';
import { IsMailAddress } from './mail-address';

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

export class AskSignInRequest {
  @IsMailAddress() email!: string;
}

export class SignInByCodeRequest {
  @Matches(/^[0-9]{6}$/, { message: 'Enter the 6-digit code from the mail, for example 482915' }) code!: string;
}

export class SignInByLinkRequest {
  @IsString() @Length(20, 100) token!: string;
}

export class DemoSignInRequest {
  @IsIn(['organiser', 'note_taker', 'reviewer']) role!: 'organiser' | 'note_taker' | 'reviewer';
}

export class FirstAdministratorRequest {
  @IsString() @Length(20, 100) token!: string;
  @IsMailAddress() email!: string;
  @IsText(LIMITS.personName) displayName!: string;
}

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

export class SignedIn {
  @ValidateNested() @Type(() => AccountBody) account!: AccountBody;
}

export class SignInAsked {
  @IsBoolean() sent!: boolean;
}

/** GET /api/me: who is signed in (or null) and how the server runs. */
export class Me {
  @IsOptional() @ValidateNested() @Type(() => AccountBody) account!: AccountBody | null;
  @IsIn(['demo', 'production']) mode!: 'demo' | 'production';
  @IsString() organisationName!: string;
  /** True while an empty production database waits for its first administrator. */
  @IsBoolean() needsFirstAdministrator!: boolean;
}

export class SignInRow {
  @IsUUID() id!: string;
  @IsString() createdAt!: string;
  @IsString() lastUsedAt!: string;
  @IsBoolean() current!: boolean;
}

export class SignInList {
  @IsArray() @ValidateNested({ each: true }) @Type(() => SignInRow) items!: SignInRow[];
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

export class SocketTicket {
  @IsString() ticket!: string;
}

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
