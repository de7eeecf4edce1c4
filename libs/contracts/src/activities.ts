import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { MayBeLeftOut } from './may-be-left-out';
import { RULES } from '@rt/domain/attribution';
import { VISIBILITIES, type Visibility } from '@rt/domain/polling';
import type { ActivityKind, ResponseAnswer, KindConfig } from '@rt/kinds';
import { IsText } from './is-text';
import { LIMITS } from './limits';
import type { OwnAnswer, RoomState } from './live-events';
import type { AttributionRule } from './roundtables';

export type ActivityVisibility = Visibility;

/** Plans an activity. `config` is the kind's own and is checked by the domain, unknown keys included. */
export class CreateActivityRequest {
  /** Checked by the domain as well, which says what there is to choose from. */
  @IsString() @MaxLength(40) kind!: ActivityKind;
  @IsText(LIMITS.question) question!: string;
  @IsObject() config!: KindConfig;
  @IsOptional() @IsUUID() agendaItemId?: string | null;
  @MayBeLeftOut() @IsIn(VISIBILITIES) visibility?: ActivityVisibility;
  @MayBeLeftOut() @IsBoolean() allowChange?: boolean;
  @MayBeLeftOut() @IsBoolean() allowAbstain?: boolean;
  @IsOptional() @IsInt() @Min(LIMITS.durationSec.min) @Max(LIMITS.durationSec.max) durationSec?: number | null;
}

/** Any field may be left out. After the first response only texts may change (configVersion + 1, marked amended). */
export class ChangeActivityRequest {
  @MayBeLeftOut() @IsText(LIMITS.question) question?: string;
  @MayBeLeftOut() @IsObject() config?: KindConfig;
  @IsOptional() @IsUUID() agendaItemId?: string | null;
  @MayBeLeftOut() @IsInt() @Min(0) @Max(1000) position?: number;
  @MayBeLeftOut() @IsIn(VISIBILITIES) visibility?: ActivityVisibility;
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
  @IsBoolean() amended!: boolean;
  @IsIn(VISIBILITIES) visibility!: ActivityVisibility;
  @IsBoolean() allowChange!: boolean;
  @IsBoolean() allowAbstain!: boolean;
  @IsOptional() @IsInt() durationSec!: number | null;
  @IsIn(['draft', 'ready', 'open', 'closed', 'archived']) state!: 'draft' | 'ready' | 'open' | 'closed' | 'archived';
  @IsInt() round!: number;
  @IsInt() answered!: number;
  @IsBoolean() revealed!: boolean;
  /** True once its result stands as a contribution. */
  @IsBoolean() kept!: boolean;
}

export class ActivityList {
  @IsArray() @ValidateNested({ each: true }) @Type(() => ActivityBody) items!: ActivityBody[];
}

/** An answer in participants' own words that is to be an option, in any of its spellings. */
export class PromoteAnswerRequest {
  @IsText(LIMITS.otherText) label!: string;
}

/** An option that was an answer in participants' own words and is to be one again. */
export class TakeBackOptionRequest {
  @IsString() @Length(1, 40) optionId!: string;
}

/** A written answer, in any of its spellings, that the room is to see no more, or again. */
export class HideAnswerRequest {
  @IsText(LIMITS.otherText) label!: string;
  @IsBoolean() hide!: boolean;
}

export class RevealActivityRequest {
  @IsBoolean() revealed!: boolean;
}

/** Body of PUT /api/live/activities/{activityId}/response. `answer`: the kind's body, `{abstain:true}`, or null to withdraw. */
export class RespondRequest {
  @IsInt() @Min(LIMITS.counter.min) @Max(LIMITS.counter.max) round!: number;
  @IsInt() @Min(LIMITS.counter.min) @Max(LIMITS.counter.max) configVersion!: number;
  @IsUUID() opId!: string;
  @IsInt() @Min(LIMITS.answerN.min) @Max(LIMITS.answerN.max) n!: number;
  @IsOptional() @IsObject() answer!: ResponseAnswer | null;
}

export class Responded {
  @IsBoolean() ok!: boolean;
  @IsUUID() opId!: string;
  @IsInt() n!: number;
  @IsInt() revision!: number;
  @IsString() serverTime!: string;
  @MayBeLeftOut() @IsBoolean() superseded?: boolean;
}

export class JoinLookupRequest {
  @Matches(/^[0-9]{4} ?[0-9]{4}$/, { message: 'Enter the 8-digit code shown on the screen, for example 4829 1503' })
  code!: string;
}

export class JoinByCodeRequest extends JoinLookupRequest {
  /** Under `attributed` only; may be left out. */
  @MayBeLeftOut() @IsText(LIMITS.personName) displayName?: string;
  /** Token of an earlier join on this device: gives the same participation. */
  @MayBeLeftOut() @IsString() @MaxLength(300) participantToken?: string;
}

export class JoinByInvitationRequest {
  @MayBeLeftOut() @IsString() @MaxLength(300) participantToken?: string;
}

/** What a person sees before joining. */
export class SessionBrief {
  @IsUUID() roundtableId!: string;
  @IsString() title!: string;
  @IsString() question!: string;
  @IsString() hostName!: string;
  @IsString() slotText!: string;
  @IsOptional() @IsString() startAt!: string | null;
  @IsIn(RULES) rule!: AttributionRule;
  @IsInt() ruleVersion!: number;
  @IsString() ruleText!: string;
  @IsIn(['scheduled', 'live', 'closed', 'published', 'cancelled', 'withdrawn']) state!: string;
  /** True: the join page asks a name, which may be left out. */
  @IsBoolean() asksName!: boolean;
  /** True: the code lets nobody in, a personal link does. */
  @MayBeLeftOut() @IsBoolean() invitedOnly?: boolean;
  /** Where the outcome stands in the archive, such as RT-2026-014; left out before it is published. */
  @MayBeLeftOut() @IsString() publishedRef?: string;
}

export class Joined {
  @IsString() participantToken!: string;
  @ValidateNested() @Type(() => SessionBrief) session!: SessionBrief;
  @IsBoolean() ruleAcknowledged!: boolean;
}

export class AcknowledgeRuleRequest {
  @IsInt() @Min(1) ruleVersion!: number;
}

export class Acknowledged {
  @IsBoolean() acknowledged!: boolean;
}

/** GET /api/live/state: the state of `live-events.ts` and the caller's own answers. */
export class LiveState {
  @IsDefined() @IsObject() state!: RoomState;
  @IsArray() @IsObject({ each: true }) own!: OwnAnswer[];
  @IsBoolean() ruleAcknowledged!: boolean;
}

export class NewPairing {
  @IsUUID() pairingId!: string;
  @IsString() code!: string;
  @IsString() secret!: string;
  @IsInt() expiresInMs!: number;
}

export class ClaimPairingRequest {
  @IsUUID() pairingId!: string;
  @IsString() @Length(20, 100) secret!: string;
}

export class PairingClaim {
  @IsBoolean() waiting!: boolean;
  @IsOptional() @IsString() stageToken!: string | null;
  /** The keys of this screen move the session. */
  @IsBoolean() keysMoveSession!: boolean;
}

export class PairStageRequest {
  @Matches(/^[0-9]{4} ?[0-9]{4}$/, { message: 'Enter the 8-digit code shown on the room screen' }) code!: string;
  /** Lets PageDown, PageUp and B on this screen move the session; left out, they do nothing. */
  @MayBeLeftOut() @IsBoolean() keysMoveSession?: boolean;
}

/** A key of the room's screen. */
export class PressStageKeyRequest {
  @IsIn(['next', 'back', 'blank', 'unblank']) act!: 'next' | 'back' | 'blank' | 'unblank';
  /** The current activity as the screen knew it: once another is current, next and back do nothing more. */
  @IsOptional() @IsUUID() from?: string | null;
}

/** How the session stands after a key of the room's screen. */
export class StageKeyPressed {
  @IsOptional() @IsUUID() currentActivityId!: string | null;
  @IsBoolean() blank!: boolean;
}

/** The running session for the facilitator's console, beside the state of the socket. */
export class SessionBody {
  @IsUUID() roundtableId!: string;
  @IsIn(['scheduled', 'live', 'closed', 'published', 'cancelled', 'withdrawn', 'draft']) state!: string;
  @IsOptional() @IsUUID() currentActivityId!: string | null;
  @IsIn(['lobby', 'question', 'results', 'blank']) stageView!: string;
  @IsInt() joined!: number;
  @IsInt() simulated!: number;
  @IsBoolean() sealed!: boolean;
  @IsBoolean() erased!: boolean;
  @IsInt() revision!: number;
}
