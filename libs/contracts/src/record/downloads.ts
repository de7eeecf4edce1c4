import type { RoundsTold } from '@rt/domain/polling';
import type { ActivityKind, KindTypes } from '@rt/kinds';
import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  ValidateNested,
} from 'class-validator';

import { MayBeLeftOut } from '../fields/may-be-left-out';
import { HandsToldBody } from '../room/hands';
import { Breakdown } from '../room/tallies';

/** Why nothing is told of an activity: it was never asked, nobody answered, or too few for numbers to be told. */
export const NOT_TOLD = ['not-asked', 'nobody-answered', 'too-few'] as const;
export type NotTold = (typeof NOT_TOLD)[number];

/** One round of an activity as it was frozen at the end of the session, without what hosts hid. */
export class FinalResult<K extends ActivityKind = ActivityKind> {
  /** Its place among the rounds that stand, as screens say it: 1 for the first. */
  @IsInt() round!: number;
  @IsString() kind!: K;
  /** As it was worded when it was asked. */
  @IsString() question!: string;
  @IsObject() config!: KindTypes[K]['config'];
  /** People who gave an answer: the base of the shares. */
  @IsInt() n!: number;
  @IsInt() abstained!: number;
  @IsObject() result!: KindTypes[K]['result'];
  /** Names that authors gave with their entries, by the ids of these; what is kept has none of them. Left out where there is none. */
  @MayBeLeftOut() @IsObject() authors?: Readonly<Record<string, string>>;
  /** What was found, with its base. */
  @IsString() summary!: string;
  /** How it was asked and counted. */
  @IsString() method!: string;
  /** SHA-256 of what was frozen. */
  @IsString() sha256!: string;
  /** The question from whose result it was asked; null where it was planned by itself. */
  @IsOptional() @IsString() askedFrom!: string | null;
  /** Only of a question that was asked again: the rounds before, and who moved from one to the next. */
  @MayBeLeftOut() @IsObject() rounds?: RoundsTold<KindTypes[K]['result']>;
}

/** An activity of a session that has ended, with all that may be told of it. */
export class DownloadedActivity {
  @IsUUID() activityId!: string;
  @IsOptional() @IsUUID() agendaItemId!: string | null;
  @IsString() kind!: ActivityKind;
  @IsString() question!: string;
  /** True once its result stands as a contribution. */
  @IsBoolean() kept!: boolean;
  /** Null where there are results. */
  @IsOptional() @IsIn(NOT_TOLD) notTold!: NotTold | null;
  /** Raised hands that the host counted, a show a round, apart from the results. */
  @IsArray() @ValidateNested({ each: true }) @Type(() => HandsToldBody) hands!: HandsToldBody[];
  /** The result of one round by group, as hosts are told it, with its place among the rounds; none where it would tell of fewer than five. */
  @ValidateNested() @Type(() => Breakdown) groups!: Breakdown;
  /** A result a round. */
  @IsArray() @ValidateNested({ each: true }) @Type(() => FinalResult) results!: FinalResult[];
}

/** All results of a session in the order of its plan, for the files that are made of them. */
export class DownloadedResults {
  @IsArray() @ValidateNested({ each: true }) @Type(() => DownloadedActivity) items!: DownloadedActivity[];
}
