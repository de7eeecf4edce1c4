import {
  ACTIVITY_STATES,
  type ActivityState,
  type AnswerStanding,
  VISIBILITIES,
  type Visibility,
} from '@rt/domain/polling';
import type { ActivityKind, KindConfig } from '@rt/kinds';
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
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

import { IsText } from '../fields/is-text';
import { MayBeLeftOut } from '../fields/may-be-left-out';
import { LIMITS } from '../limits';
import { AskingActRequest, SeenRequest, STAGE_VIEWS, type StageView } from './seen';

/**
 * Plans an activity. `config` is the kind's own and is checked by the domain, unknown keys included. With an `opId`, a repetition plans
 * nothing more and is answered with what stands.
 */
export class CreateActivityRequest {
  @MayBeLeftOut() @IsUUID() opId?: string;
  /** Of one that was deleted and comes back: where it stood. At the end where it is left out. */
  @MayBeLeftOut() @IsInt() @Min(0) @Max(1000) position?: number;
  /** Also of one that comes back: the question from whose result it was asked, unless that is gone, and which round of it. Its options stay words of the room. */
  @IsOptional() @IsUUID() fromActivityId?: string | null;
  @IsOptional() @IsInt() @Min(1) @Max(1_000_000) fromRound?: number | null;
  /** Checked by the domain as well, which says what there is to choose from. */
  @IsString() @MaxLength(40) kind!: ActivityKind;
  @IsText(LIMITS.question) question!: string;
  @IsObject() config!: KindConfig;
  @IsOptional() @IsUUID() agendaItemId?: string | null;
  @MayBeLeftOut() @IsIn(VISIBILITIES) visibility?: Visibility;
  @MayBeLeftOut() @IsBoolean() allowChange?: boolean;
  @MayBeLeftOut() @IsBoolean() allowAbstain?: boolean;
  @IsOptional() @IsInt() @Min(LIMITS.durationSec.min) @Max(LIMITS.durationSec.max) durationSec?: number | null;
}

/** Asks in a running session what nobody planned. A repetition with the same `opId` asks nothing more; one with something else is refused. */
export class AskActivityRequest extends SeenRequest {
  @IsUUID() opId!: string;
  @IsString() @MaxLength(40) kind!: ActivityKind;
  @IsText(LIMITS.question) question!: string;
  @IsObject() config!: KindConfig;
  @MayBeLeftOut() @IsBoolean() allowChange?: boolean;
  @MayBeLeftOut() @IsBoolean() allowAbstain?: boolean;
  @IsOptional() @IsInt() @Min(LIMITS.durationSec.min) @Max(LIMITS.durationSec.max) durationSec?: number | null;
  /** The question whose items are the options of this one, each in its own words. */
  @MayBeLeftOut() @IsUUID() fromActivityId?: string;
}

/** What the room can be asked about next: items of a result as the room may see them, the leading ones first. */
export class ActivityItems {
  @IsUUID() activityId!: string;
  @IsInt() round!: number;
  @IsArray() @IsString({ each: true }) items!: string[];
}

/** Plans the same question once more; with an `opId`, a repetition plans nothing more. */
export class DuplicateActivityRequest {
  @MayBeLeftOut() @IsUUID() opId?: string;
}

/** The questions of one agenda item, or of none, in another order. */
export class OrderActivitiesRequest {
  /** The order that the caller saw: where it is another one by now, `version-conflict`. */
  @IsArray()
  @ArrayMaxSize(LIMITS.activitiesInOrder.max)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  seenIds!: string[];

  @IsArray()
  @ArrayMaxSize(LIMITS.activitiesInOrder.max)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  activityIds!: string[];
}

/** Any field may be left out. After the first response only texts may change (configVersion + 1, marked amended). */
export class ChangeActivityRequest {
  /** Ids of the labels that the form had as it was opened: those that hosts have added since stay. */
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(LIMITS.labels.max) @IsString({ each: true }) seenLabels?: string[];
  /** Whether texts were read first as the form was opened: where it says no other now, who reads first stays as hosts have switched it since. */
  @MayBeLeftOut() @IsBoolean() seenReadFirst?: boolean;
  /** The `planVersion` that the form was opened with: where somebody else has changed the question since, `version-conflict`. */
  @MayBeLeftOut() @IsInt() @Min(1) seenVersion?: number;
  @MayBeLeftOut() @IsText(LIMITS.question) question?: string;
  @MayBeLeftOut() @IsObject() config?: KindConfig;
  @IsOptional() @IsUUID() agendaItemId?: string | null;
  @MayBeLeftOut() @IsInt() @Min(0) @Max(1000) position?: number;
  @MayBeLeftOut() @IsIn(VISIBILITIES) visibility?: Visibility;
  @MayBeLeftOut() @IsBoolean() allowChange?: boolean;
  @MayBeLeftOut() @IsBoolean() allowAbstain?: boolean;
  @IsOptional() @IsInt() @Min(LIMITS.durationSec.min) @Max(LIMITS.durationSec.max) durationSec?: number | null;
}

export class ActivityBody {
  @IsUUID() id!: string;
  @IsOptional() @IsUUID() agendaItemId!: string | null;
  @IsInt() position!: number;
  @IsString() kind!: ActivityKind;
  @IsString() question!: string;
  @IsObject() config!: KindConfig;
  @IsInt() configVersion!: number;
  /** Rises with every change of what is planned, except a change of its place. */
  @IsInt() planVersion!: number;
  @IsBoolean() amended!: boolean;
  @IsIn(VISIBILITIES) visibility!: Visibility;
  @IsBoolean() allowChange!: boolean;
  @IsBoolean() allowAbstain!: boolean;
  @IsOptional() @IsInt() durationSec!: number | null;
  @IsIn(ACTIVITY_STATES) state!: ActivityState;
  @IsInt() round!: number;
  /** Which time it is asked: 2 for the second round. Rounds that were reset are not counted. */
  @IsInt() roundNo!: number;
  /** The rounds before it whose results stand, the earliest first; left out where there are none. */
  @MayBeLeftOut() @IsArray() formerRounds?: number[];
  @IsInt() answered!: number;
  /** Raised hands were counted. */
  @MayBeLeftOut() @IsIn([true]) byHand?: true;
  /** People gave votes or dots to what was written. */
  @MayBeLeftOut() @IsIn([true]) reacted?: true;
  @IsBoolean() revealed!: boolean;
  /** True once its result stands as a contribution. */
  @IsBoolean() kept!: boolean;
  /** The question from whose result it was asked, and which round of it; null where it was planned by itself. */
  @IsOptional() @IsUUID() fromActivityId!: string | null;
  @IsOptional() @IsInt() fromRound!: number | null;
}

/** An activity after what a host decided on its answers. */
export class DecidedActivityBody extends ActivityBody {
  /** It stood so already, by what somebody had decided before: there is nothing to take back. */
  @MayBeLeftOut() @IsIn([true]) already?: true;
  /** How a word stood right before it was decided on, with the key of the word that it counted as. Of other answers there is one way back. */
  @MayBeLeftOut() @IsObject() was?: AnswerStanding;
  /** The activity's revision after it; left out where nothing was changed. */
  @MayBeLeftOut() @IsInt() revision?: number;
}

export class ActivityList {
  @IsArray() @ValidateNested({ each: true }) @Type(() => ActivityBody) items!: ActivityBody[];
}

/** An answer in participants' own words that is to be an option, in any of its spellings. */
export class PromoteAnswerRequest {
  @IsText(LIMITS.otherText) label!: string;
  /** The host saw that it is hidden from the room, and wants it all the same; else one that is hidden by now gets `version-conflict`. */
  @MayBeLeftOut() @IsIn([true]) sawHidden?: true;
}

/** An option that was an answer in participants' own words and is to be one again. */
export class TakeBackOptionRequest {
  @IsString() @Length(1, 40) optionId!: string;
}

/** A written answer, in any of its spellings, that the room is to see no more, or again. */
export class HideAnswerRequest {
  @IsText(LIMITS.statement) label!: string;
  @IsBoolean() hide!: boolean;
  /** Takes back the decision `hide` on what waited to be read: it waits again. Where it stands otherwise by now: `version-conflict`. */
  @MayBeLeftOut() @IsIn([true]) undo?: true;
}

/** A written answer that counts as another from now on, both in any of their spellings; or by itself again, where `into` is null. */
export class MergeAnswersRequest {
  @IsText(LIMITS.otherText) label!: string;
  @IsOptional() @IsText(LIMITS.otherText) into!: string | null;
  /** As what the host saw it count, whose merge is taken back: where that is something else by now, `version-conflict`. */
  @MayBeLeftOut() @IsText(LIMITS.otherText) seen?: string;
}

/** An act on an activity of a running session. */
export class ActRequest {
  /** Where the activity stood as the host saw it: one that was moved meanwhile is left as it is. */
  @MayBeLeftOut() @IsInt() @Min(0) epoch?: number;
}

/** Asks a closed activity once more, as a further round, or lets it go on as it stands. A repetition of the same operation opens nothing more. */
export class AskAgainRequest extends AskingActRequest {
  @IsUUID() opId!: string;
}

/** Adds time to an open activity that closes by itself. */
export class ExtendActivityRequest extends ActRequest {
  @IsInt() @Min(LIMITS.extendSec.min) @Max(LIMITS.extendSec.max) seconds!: number;
}

/** Holds an open activity, or lets it go on. */
export class PauseActivityRequest extends ActRequest {
  @IsBoolean() paused!: boolean;
}

export class RevealActivityRequest extends ActRequest {
  @IsBoolean() revealed!: boolean;
  /** What was chosen for the stage as the host saw it: one that somebody has made blank since stays so. */
  @MayBeLeftOut() @IsIn(STAGE_VIEWS) fromView?: StageView;
}
