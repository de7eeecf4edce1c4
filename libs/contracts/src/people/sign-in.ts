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
  ValidateNested,
} from 'class-validator';

import { IsText } from '../fields/is-text';
import { IsMailAddress } from '../fields/mail-address';
import { LIMITS } from '../limits';
import { AccountBody } from './accounts';

export class AskSignInRequest {
  @IsMailAddress() email!: string;
}

export class SignInByCodeRequest {
  @Matches(/^[0-9]{6}$/, { message: 'enter-mailed-code' }) code!: string;
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

export class SocketTicket {
  @IsString() ticket!: string;
}
