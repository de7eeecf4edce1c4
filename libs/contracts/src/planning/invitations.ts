import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Min,
  ValidateNested,
} from 'class-validator';

import { MayBeLeftOut } from '../fields/may-be-left-out';
import { LIMITS } from '../limits';

export class InvitationCounts {
  @IsInt() invited!: number;
  /** Accepted the plan as it stands. */
  @IsInt() accepted!: number;
  @IsInt() tentative!: number;
  @IsInt() declined!: number;
  /** Accepted, or answered maybe, before time, place or format changed, and have not answered since. */
  @IsInt() askedAgain!: number;
}

export const MAIL_OCCASIONS = ['invited', 'changed', 'cancelled'] as const;
export type MailOccasion = (typeof MAIL_OCCASIONS)[number];

/** A list of mails that waits before it goes, and can be taken back until then. */
export class HeldMails {
  @IsUUID() id!: string;
  @IsIn(MAIL_OCCASIONS) occasion!: MailOccasion;
  @IsInt() count!: number;
  /** Milliseconds until they go, at the time of this answer. */
  @IsInt() goInMs!: number;
}

/** A mail as one of many people would get it; in the place of the personal link stand words. */
export class SampleMail {
  /** Name of the person. */
  @IsString() to!: string;
  @IsString() subject!: string;
  @IsString() text!: string;
}

/** What an act would mail, before it is done. */
export class MailPreview {
  /** How many people would get a mail. */
  @IsInt() count!: number;
  @IsOptional() @ValidateNested() @Type(() => SampleMail) sample!: SampleMail | null;
  /** For how long the mails would wait and could be taken back. */
  @IsInt() holdSeconds!: number;
}

export class InvitePeopleRequest {
  @IsArray()
  @ArrayMaxSize(LIMITS.invitationsAtOnce.max)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  personIds!: string[];
}

export const INVITATION_STATES = [
  'draft',
  'queued',
  'sent',
  'accepted',
  'tentative',
  'declined',
  'expired',
  'revoked',
] as const;
export type InvitationStateName = (typeof INVITATION_STATES)[number];

export class InvitationRow {
  @IsUUID() id!: string;
  @IsUUID() personId!: string;
  @IsString() fullName!: string;
  @IsString() organisationName!: string;
  @IsString() stakeholderType!: string;
  @IsOptional() @IsString() regionCode!: string | null;
  @IsIn(INVITATION_STATES) state!: InvitationStateName;
  /** The answer in `state` was given before time, place or format changed. */
  @IsBoolean() askedAgain!: boolean;
  /** The last mail was not delivered, since a mail server refuses the address. */
  @IsBoolean() mailRefused!: boolean;
  @IsOptional() @IsString() sentAt!: string | null;
  @IsOptional() @IsString() respondedAt!: string | null;
}

export class InvitationList {
  @IsArray() @ValidateNested({ each: true }) @Type(() => InvitationRow) items!: InvitationRow[];
  @IsOptional() @IsInt() seatsLeft!: number | null;
}

export class AttendeeRow {
  @IsString() fullName!: string;
  @IsString() organisationName!: string;
  /** By a personal link; else by the join code. */
  @IsBoolean() invited!: boolean;
}

/** Who is or was in the room, by name. */
export class AttendeeList {
  @IsArray() @ValidateNested({ each: true }) @Type(() => AttendeeRow) items!: AttendeeRow[];
  /** People who joined without a name. */
  @IsInt() @Min(0) unnamed!: number;
}

export class AnswerInvitationRequest {
  @IsIn(['accepted', 'tentative', 'declined']) answer!: 'accepted' | 'tentative' | 'declined';
  /** The one that is shown: refused where another link was opened in this browser since. */
  @MayBeLeftOut() @IsUUID() invitationId?: string;
}
