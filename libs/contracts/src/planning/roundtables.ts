import { type Rule, RULES } from '@rt/domain/attribution';
import { ROUNDTABLE_STATES, type RoundtableState } from '@rt/domain/scheduling';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

import { IsText } from '../fields/is-text';
import { MayBeLeftOut } from '../fields/may-be-left-out';
import { LIMITS } from '../limits';
import { AgendaItemBody } from './agenda';
import { HeldMails, INVITATION_STATES, InvitationCounts, type InvitationStateName } from './invitations';

/** How people come in: with the code, with the code once the host lets them, or with a personal link alone. */
export const JOININGS = ['open', 'knock', 'invited'] as const;

export type Joining = (typeof JOININGS)[number];

const WALL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** The four questions that make a roundtable; everything else has a default and is set on the planning page. */
export class CreateRoundtableRequest {
  /** Made by the caller, so that a repeated call makes no second draft: it becomes the roundtable's id. */
  @MayBeLeftOut() @IsUUID() opId?: string;
  @IsText(LIMITS.question) question!: string;
  @IsText(LIMITS.title) title!: string;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(5) @ArrayUnique() @IsUUID('all', { each: true }) sectorIds!: string[];
  @IsIn(['in_person', 'online', 'hybrid']) format!: 'in_person' | 'online' | 'hybrid';
  @IsOptional() @IsUUID() programmeId?: string | null;
  @MayBeLeftOut() @IsIn(RULES) rule?: Rule;
}

/** A session for which nothing was planned: it is live at once. Its title is its question. */
export class RunSessionNowRequest {
  /** Made by the caller, so that a repeated call starts no second session: it becomes the roundtable's id. Another title is refused. */
  @IsUUID() opId!: string;
  @IsText(LIMITS.title) title!: string;
  @IsOptional() @IsUUID() programmeId?: string | null;
}

/** Gives a session that nobody planned its number, its sectors and, where wanted, its series. */
export class FileRoundtableRequest {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(5) @ArrayUnique() @IsUUID('all', { each: true }) sectorIds!: string[];
  @IsOptional() @IsUUID() programmeId?: string | null;
}

/** Any field may be left out; `version` is the lock: the value that was read. Times are wall times of `tz`. */
export class ChangeRoundtableRequest {
  @IsInt() @Min(1) version!: number;
  @MayBeLeftOut() @IsText(LIMITS.question) question?: string;
  @MayBeLeftOut() @IsText(LIMITS.title) title?: string;
  @MayBeLeftOut() @IsText(LIMITS.purpose) purpose?: string;
  @MayBeLeftOut()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  sectorIds?: string[];

  @IsOptional() @IsString() @MaxLength(8) regionCode?: string | null;
  @MayBeLeftOut() @IsText(LIMITS.place) place?: string;
  @MayBeLeftOut() @IsText(LIMITS.place) venue?: string;
  @MayBeLeftOut() @IsIn(['in_person', 'online', 'hybrid']) format?: 'in_person' | 'online' | 'hybrid';
  @MayBeLeftOut() @IsString() @MaxLength(64) tz?: string;
  @IsOptional() @Matches(WALL_TIME, { message: 'enter-wall-time' }) localStart?: string | null;
  @IsOptional() @Matches(WALL_TIME, { message: 'enter-wall-time' }) localEnd?: string | null;
  @IsOptional() @IsIn(['earlier', 'later']) fold?: 'earlier' | 'later' | null;
  @IsOptional() @IsInt() @Min(LIMITS.capacity.min) @Max(LIMITS.capacity.max) capacity?: number | null;
  @MayBeLeftOut() @IsIn(RULES) rule?: Rule;
  @MayBeLeftOut() @IsIn(JOININGS) joining?: Joining;
  @MayBeLeftOut() @IsBoolean() hostLiveView?: boolean;
  /** True: several people may join by code on one device. */
  @MayBeLeftOut() @IsBoolean() sharedDevices?: boolean;
  @IsOptional() @IsUUID() programmeId?: string | null;
}

export class CancelRoundtableRequest {
  @IsText(LIMITS.reason) reason!: string;
}

export class ReasonRequest {
  @IsText(LIMITS.reason) reason!: string;
}

/** An empty body: `{}`. */
export class NoBody {}

export class RoundtableSummary {
  @IsUUID() id!: string;
  @IsOptional() @IsString() ref!: string | null;
  @IsString() title!: string;
  @IsString() question!: string;
  @IsIn(ROUNDTABLE_STATES) state!: RoundtableState;
  @IsOptional() @IsString() localStart!: string | null;
  @IsOptional() @IsString() localEnd!: string | null;
  @IsString() tz!: string;
  @IsString() place!: string;
  @IsIn(RULES) rule!: Rule;
  @IsOptional() @IsUUID() programmeId!: string | null;
  @IsOptional() @IsString() programmeTitle!: string | null;
  @IsArray() @IsUUID('all', { each: true }) sectorIds!: string[];
}

export class RoundtableList {
  @IsArray() @ValidateNested({ each: true }) @Type(() => RoundtableSummary) items!: RoundtableSummary[];
}

export class RoundtableBody extends RoundtableSummary {
  @IsString() purpose!: string;
  @IsString() venue!: string;
  @IsIn(['in_person', 'online', 'hybrid']) format!: 'in_person' | 'online' | 'hybrid';
  @IsOptional() @IsIn(['earlier', 'later']) fold!: 'earlier' | 'later' | null;
  @IsOptional() @IsString() startAt!: string | null;
  @IsOptional() @IsString() endAt!: string | null;
  @IsString() slotText!: string;
  @IsOptional() @IsString() regionCode!: string | null;
  @IsOptional() @IsInt() capacity!: number | null;
  @IsInt() ruleVersion!: number;
  @IsString() ruleText!: string;
  @IsIn(JOININGS) joining!: Joining;
  @IsBoolean() hostLiveView!: boolean;
  @IsBoolean() sharedDevices!: boolean;
  @IsOptional() @IsString() joinCode!: string | null;
  @IsInt() version!: number;
  @IsOptional() @IsString() cancelReason!: string | null;
  /** 'YYYY-MM-DD' on which a session that nobody planned is deleted unless it is filed; null for all others. */
  @IsOptional() @IsString() deletesOn!: string | null;
  /** The roundtable of which this is a rehearsal; null for all others. */
  @IsOptional() @IsUUID() rehearses!: string | null;
  /** The rehearsal of this one that runs or is being deleted. */
  @IsOptional() @IsUUID() rehearsalId!: string | null;
  @IsBoolean() sealed!: boolean;
  /** Sealed, and nothing is left in the database's files that ties people to what they said. */
  @IsBoolean() erased!: boolean;
  @IsArray() @ValidateNested({ each: true }) @Type(() => AgendaItemBody) agenda!: AgendaItemBody[];
  @IsInt() agendaMinutes!: number;
  @IsOptional() @IsInt() slotMinutes!: number | null;
  @ValidateNested() @Type(() => InvitationCounts) invitations!: InvitationCounts;
  /** Lists of mails that can still be taken back, the newest first. */
  @IsArray() @ValidateNested({ each: true }) @Type(() => HeldMails) heldMails!: HeldMails[];
  /** What is still missing before `schedule` works, in the words of the planning page's tasks. */
  @IsArray() @IsString({ each: true }) missing!: string[];
  /** What the caller may do here: `edit`, `arrange` (the agenda), `schedule`, `delete`, `cancel`, `invite`, `take-back` (mails that wait), `run`, `rehearse`, `note`, `review`, `publish`. */
  @IsArray() @IsString({ each: true }) may!: string[];
}

/** Rehearses a plan on a copy that is deleted afterwards. A repetition with the same `opId` starts no second one. */
export class RehearseRequest {
  @IsUUID() opId!: string;
  @IsInt() @Min(LIMITS.rehearsedPeople.min) @Max(LIMITS.rehearsedPeople.max) people!: number;
}

/** What the invited person sees on the invitation page (identified by the cookie of the personal link). */
export class OwnInvitation {
  @IsUUID() invitationId!: string;
  @IsString() fullName!: string;
  @IsIn(INVITATION_STATES) state!: InvitationStateName;
  /** The answer in `state` was given before time, place or format changed. */
  @IsBoolean() askedAgain!: boolean;
  @IsString() title!: string;
  @IsString() question!: string;
  @IsString() purpose!: string;
  @IsString() hostName!: string;
  @IsString() slotText!: string;
  @IsOptional() @IsString() startAt!: string | null;
  @IsOptional() @IsString() endAt!: string | null;
  @IsString() tz!: string;
  @IsString() place!: string;
  @IsString() venue!: string;
  @IsIn(['in_person', 'online', 'hybrid']) format!: 'in_person' | 'online' | 'hybrid';
  @IsIn(RULES) rule!: Rule;
  @IsString() ruleText!: string;
  @IsIn(ROUNDTABLE_STATES) roundtableState!: RoundtableState;
  /** Reference number of the record; absent unless it is public. */
  @MayBeLeftOut() @IsString() publishedRef?: string;
  @IsArray() @ValidateNested({ each: true }) @Type(() => AgendaItemBody) agenda!: AgendaItemBody[];
  @IsOptional() @IsString() cancelReason!: string | null;
  /** True while the answer may still be changed. */
  @IsBoolean() mayAnswer!: boolean;
  /** True once the session can be joined with this invitation. */
  @IsBoolean() mayJoin!: boolean;
}
