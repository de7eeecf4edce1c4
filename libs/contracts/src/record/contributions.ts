import { type Dimension, DIMENSIONS } from '@rt/domain/attribution';
import { CONTRIBUTION_TYPES, type ContributionType } from '@rt/domain/insight';
import type { KeptPoll } from '@rt/kinds';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

import { IsText } from '../fields/is-text';
import { MayBeLeftOut } from '../fields/may-be-left-out';
import { LIMITS } from '../limits';

export type ContributionTypeName = ContributionType;
const TYPES = CONTRIBUTION_TYPES;
export const CONTRIBUTION_STATES = [
  'draft',
  'submitted',
  'accepted',
  'rejected',
  'merged',
  'published',
  'superseded',
  'withdrawn',
] as const;
export type ContributionStateName = (typeof CONTRIBUTION_STATES)[number];

/** Structured fields of a contribution, each may be left out. */
export class ContributionFields {
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(5) @ArrayUnique() @IsUUID('all', { each: true }) sectorIds?: string[];
  @MayBeLeftOut() @IsString() @MaxLength(40) barrierKind?: string;
  @MayBeLeftOut() @IsString() @MaxLength(40) addressedTo?: string;
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(6) @ArrayUnique() @IsString({ each: true }) goals?: string[];
}

/** From a participant (POST /api/live/contributions) or a note taker (POST /api/roundtables/{roundtableId}/contributions). */
export class RecordContributionRequest {
  @IsIn(TYPES.filter((type) => type !== 'poll_result')) type!: Exclude<ContributionTypeName, 'poll_result'>;
  @IsText(LIMITS.title) title!: string;
  @IsText(LIMITS.contributionBody) body!: string;
  @IsOptional() @IsUUID() agendaItemId?: string | null;
  @MayBeLeftOut() @ValidateNested() @Type(() => ContributionFields) fields?: ContributionFields;
  /** Under the attributed rules: publish with the author's name (`on_record`) or without (default). */
  @MayBeLeftOut() @IsIn(['on_record', 'unattributed']) attribution?: 'on_record' | 'unattributed';
  /** Made by the client: a repeat of the same call stores no second one, and replaces what nobody has decided on yet. */
  @IsUUID() opId!: string;
}

/** The author's secret; the server keeps a keyed hash. Only a repeat of the same operation is answered the same again. */
export class ContributionRecorded {
  @IsUUID() id!: string;
  @IsOptional() @IsString() authorSecret!: string | null;
  /**
   * A repeat that says something else than what has been decided on is not stored: what became of the one that is. A reviewer
   * may have edited that, so that the same words are something else as well.
   */
  @MayBeLeftOut() @IsIn(CONTRIBUTION_STATES) stands?: ContributionStateName;
}

/** Keeps a closed activity's result as a contribution of type `poll_result`. */
export class KeepResultRequest {
  /** One sentence that says what was found; without it the summary of the poll stands. */
  @MayBeLeftOut() @IsText({ ...LIMITS.question, min: 3 }) finding?: string;
}

/** By which groups a result is published; null: by none. */
export class PublishedGroupsRequest {
  @IsOptional() @IsIn(DIMENSIONS) by!: Dimension | null;
}

/** By which groups the result of an activity may be published, and by which it shall be. */
export class PublishedGroupsBody {
  @IsUUID() activityId!: string;
  @IsOptional() @IsIn(DIMENSIONS) by!: Dimension | null;
  /** Those in which enough people answered. */
  @IsArray() @IsIn(DIMENSIONS, { each: true }) possible!: Dimension[];
  /** True once the result is public: then this is no longer changed. */
  @IsBoolean() isPublic!: boolean;
  /** True where it is published by the groups that votes find as long as it is published by no others. */
  @MayBeLeftOut() @IsBoolean() found?: boolean;
}

/** Where a text may name somebody: never whose name it was. */
export class Mention {
  @IsIn(['title', 'body']) field!: 'title' | 'body';
  @IsInt() start!: number;
  @IsInt() end!: number;
  @IsString() kind!: string;
}

export class MentionList {
  @IsArray() @ValidateNested({ each: true }) @Type(() => Mention) items!: Mention[];
}

export class ReviewContributionRequest {
  /** `revise`: an accepted text that is not published yet gets another version. */
  @IsIn(['accept', 'reject', 'revise']) decision!: 'accept' | 'reject' | 'revise';
  /** The version that was read; when another stands by now the call fails with `version-conflict`. */
  @MayBeLeftOut() @IsInt() @Min(0) version?: number;
  /** The text as it should stand after redaction; left out: as it stands. The text of a kept poll is not changed. */
  @MayBeLeftOut() @IsText(LIMITS.title) title?: string;
  @MayBeLeftOut() @IsText(LIMITS.contributionBody) body?: string;
  @MayBeLeftOut() @IsText(LIMITS.reason) reason?: string;
  /** True: the remaining places that look like names are public knowledge, for the reason given in `reason`. */
  @MayBeLeftOut() @IsBoolean() waveThrough?: boolean;
  /** True: the author's name is dropped for good, such as that of somebody who does not answer. */
  @MayBeLeftOut() @IsBoolean() unnamed?: boolean;
  /** True: the name that was given when joining, and is like that of somebody invited, is the author's own. */
  @MayBeLeftOut() @IsBoolean() confirmName?: boolean;
  @MayBeLeftOut() @ValidateNested() @Type(() => ContributionFields) fields?: ContributionFields;
}

/** Attribution as decided at capture: what may ever be shown of the author. */
export class AttributionBody {
  @IsString() author!: string;
  @IsOptional() @IsString() stakeholderType!: string | null;
  @IsOptional() @IsString() regionCode!: string | null;
  /** The name was given when joining, is like that of somebody invited, and no reviewer has confirmed it yet. */
  @IsBoolean() resemblesInvited!: boolean;
}

/** `awaited`: the rule asks for the author's agreement to the present version before it stands with the name. */
export const APPROVALS = ['not-needed', 'awaited', 'given'] as const;
export type ApprovalName = (typeof APPROVALS)[number];

export class ContributionBody {
  @IsUUID() id!: string;
  @IsOptional() @IsString() ref!: string | null;
  @IsIn(TYPES) type!: ContributionTypeName;
  @IsIn(['before', 'during', 'after']) phase!: 'before' | 'during' | 'after';
  @IsIn(CONTRIBUTION_STATES) state!: ContributionStateName;
  /** Title, body and fields are empty once it is withdrawn, except for its author. */
  @IsString() title!: string;
  @IsString() body!: string;
  @IsOptional() @IsUUID() agendaItemId!: string | null;
  @IsOptional() @IsUUID() activityId!: string | null;
  @ValidateNested() @Type(() => ContributionFields) fields!: ContributionFields;
  @ValidateNested() @Type(() => AttributionBody) attribution!: AttributionBody;
  /** Frozen result of a kept poll: question, options or scale, counts, n, method. */
  @IsOptional() @IsObject() poll!: KeptPoll | null;
  @IsInt() @Min(0) version!: number;
  /** True: the caller accepted or kept it and so cannot publish it. */
  @IsBoolean() acceptedByYou!: boolean;
  @IsIn(APPROVALS) approval!: ApprovalName;
  /** Why it was rejected or withdrawn, or why places that look like names may stay. */
  @IsOptional() @IsString() reason!: string | null;
}

export class ContributionList {
  @IsArray() @ValidateNested({ each: true }) @Type(() => ContributionBody) items!: ContributionBody[];
}

export class AuthorSecretRequest {
  @IsString() @Length(20, 100) secret!: string;
}

/** The author's answer to the reviewed text: with the name, or without it for good. */
export class ApproveContributionRequest extends AuthorSecretRequest {
  /** The version that the author has read. */
  @IsInt() @Min(1) version!: number;
  @IsBoolean() named!: boolean;
}

/** Query of GET /api/roundtables/{roundtableId}/contributions. */
export class ContributionsQuery {
  @MayBeLeftOut() @IsIn(CONTRIBUTION_STATES) state?: ContributionStateName;
}

/** What was published: where to find it. */
export class Published {
  @IsString() ref!: string;
  @IsString() url!: string;
  @IsArray() @IsString({ each: true }) contributionRefs!: string[];
  /** Accepted contributions that another person must publish, since the caller accepted them. */
  @IsInt() @Min(0) waiting!: number;
  /** Accepted contributions whose authors have not agreed to the text yet. */
  @IsInt() @Min(0) unapproved!: number;
}

export class WithdrawRequest {
  @IsText(LIMITS.reason) reason!: string;
}
