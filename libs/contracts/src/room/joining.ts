import { type Rule, RULES } from '@rt/domain/attribution';
import { ROUNDTABLE_STATES, type SessionState } from '@rt/domain/scheduling';
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
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

import { IsText } from '../fields/is-text';
import { MayBeLeftOut } from '../fields/may-be-left-out';
import { LIMITS } from '../limits';
import type { OwnAnswer, RoomState } from './live-events';

const SESSION_STATES = ROUNDTABLE_STATES.filter((state) => state !== 'draft');

export class JoinLookupRequest {
  @Matches(/^[0-9]{4} ?[0-9]{4}$/, { message: 'enter-join-code' })
  code!: string;

  /** True: came by the address for an online meeting's chat. Of a seat by a personal link it is noted by looking alone. */
  @MayBeLeftOut() @IsBoolean() online?: boolean;
}

export class JoinByCodeRequest extends JoinLookupRequest {
  /** Under `attributed` only; may be left out. */
  @MayBeLeftOut() @IsText(LIMITS.personName) displayName?: string;
  /** One of `SessionBrief.asks.types`. */
  @MayBeLeftOut() @IsUUID() typeId?: string;
  /** One of `SessionBrief.asks.places`. */
  @MayBeLeftOut() @IsUUID() placeId?: string;
  /** Token of an earlier join on this device: gives the same participation, unless several people share the device. */
  @MayBeLeftOut() @IsString() @MaxLength(300) participantToken?: string;
}

/** Asks to be let into a session whose host lets people in. */
export class WaitToJoinRequest extends JoinByCodeRequest {
  /** Token of an earlier ask on this device: keeps the same place in the waiting room. */
  @MayBeLeftOut() @IsString() @MaxLength(300) waitingToken?: string;
}

/** Asks what became of a place in the waiting room, or leaves it. */
export class WaitingRequest {
  @IsString() @MaxLength(300) waitingToken!: string;
}

export class JoinByInvitationRequest {
  /** The one that is shown: refused where another link was opened in this browser since. */
  @MayBeLeftOut() @IsUUID() invitationId?: string;
  @MayBeLeftOut() @IsString() @MaxLength(300) participantToken?: string;
}

/** A type of organisation or a place that somebody may say is theirs. */
export class TermChoice {
  @IsUUID() id!: string;
  @IsString() label!: string;
}

/** What is asked of who joins; each may be left out. */
export class JoiningQuestions {
  @IsArray() @ValidateNested({ each: true }) @Type(() => TermChoice) types!: TermChoice[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => TermChoice) places!: TermChoice[];
}

/** What a person sees before joining. */
export class SessionBrief {
  @IsUUID() roundtableId!: string;
  @IsString() title!: string;
  @IsString() question!: string;
  @IsString() hostName!: string;
  @IsString() slotText!: string;
  @IsOptional() @IsString() startAt!: string | null;
  @IsIn(RULES) rule!: Rule;
  @IsInt() ruleVersion!: number;
  @IsString() ruleText!: string;
  @IsIn(SESSION_STATES) state!: SessionState;
  /** True: the join page asks a name, which may be left out. */
  @IsBoolean() asksName!: boolean;
  /** True: the code lets nobody in, a personal link does. */
  @MayBeLeftOut() @IsBoolean() invitedOnly?: boolean;
  /** True: who comes with the code waits until the host lets them in. */
  @MayBeLeftOut() @IsBoolean() waitingRoom?: boolean;
  /** True: several people may share a device, so that what one of them keeps on it is no other's. */
  @MayBeLeftOut() @IsBoolean() sharedDevices?: true;
  /** True: nothing of it is real, and everything in it is deleted at its end. */
  @MayBeLeftOut() @IsBoolean() rehearsal?: true;
  /** Told to those who look up a code that lets them in. */
  @MayBeLeftOut() @ValidateNested() @Type(() => JoiningQuestions) asks?: JoiningQuestions;
  /** Where the outcome stands in the archive, such as RT-2026-014; left out before it is published. */
  @MayBeLeftOut() @IsString() publishedRef?: string;
}

export class Joined {
  @IsString() participantToken!: string;
  @ValidateNested() @Type(() => SessionBrief) session!: SessionBrief;
  @IsBoolean() ruleAcknowledged!: boolean;
  /** With which a text of theirs can stand; left out without one, and under rules without names. */
  @MayBeLeftOut() @IsString() name?: string;
}

/** A place in the waiting room of a session: with nothing of the session but what everybody with its code is told. */
export class PlaceInLine {
  @IsIn(['waiting', 'refused', 'admitted']) state!: 'waiting' | 'refused' | 'admitted';
  @IsString() waitingToken!: string;
  @ValidateNested() @Type(() => SessionBrief) session!: SessionBrief;
  /** What the host says to somebody who is not let in. */
  @MayBeLeftOut() @IsString() reason?: string;
  /** True: several people share this device, so that another one can ask after somebody was refused. */
  @MayBeLeftOut() @IsBoolean() mayAskAgain?: true;
  /** The seat of somebody who was let in. */
  @MayBeLeftOut() @ValidateNested() @Type(() => Joined) joined?: Joined;
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
