import { type Dimension, DIMENSIONS } from '@rt/domain/attribution';
import { ROUNDTABLE_STATES, type RoundtableState } from '@rt/domain/scheduling';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
} from 'class-validator';

import { IsText } from '../fields/is-text';
import { MayBeLeftOut } from '../fields/may-be-left-out';
import { LIMITS } from '../limits';
import { SeenRequest, STAGE_VIEWS, type StageView } from './seen';

/** The running session for the facilitator's console, beside the state of the socket. */
export class SessionBody {
  @IsUUID() roundtableId!: string;
  @IsIn(ROUNDTABLE_STATES) state!: RoundtableState;
  @IsOptional() @IsUUID() currentActivityId!: string | null;
  @IsIn(STAGE_VIEWS) stageView!: StageView;
  @IsInt() joined!: number;
  @IsInt() simulated!: number;
  @IsBoolean() sealed!: boolean;
  @IsBoolean() erased!: boolean;
  @IsInt() revision!: number;
}

const STAGE_ACTS = [...STAGE_VIEWS, 'unblank'] as const;

export class StartSessionRequest {
  @MayBeLeftOut() @IsBoolean() confirmEarly?: boolean;
  /** Starts a draft without scheduling it first: its planned length from now on, in minutes. Any other is refused. */
  @MayBeLeftOut() @IsInt() @Min(LIMITS.sessionMinutes.min) @Max(LIMITS.sessionMinutes.max) minutes?: number;
}

export class CloseSessionRequest {
  /** True: open activities are closed too; without it they make the call fail with `activities-open`. */
  @MayBeLeftOut() @IsBoolean() closeActivities?: boolean;
}

export class SetCurrentActivityRequest extends SeenRequest {
  @IsOptional() @IsUUID() activityId!: string | null;
}

/**
 * What the stage is to show. `results` of a closed question is shown there whether or not phones have it. `blank` leaves what was chosen
 * as it is, and `unblank` shows it again.
 */
export class SetStageViewRequest extends SeenRequest {
  @IsIn(STAGE_ACTS) view!: (typeof STAGE_ACTS)[number];
  /** With `results` of a question that has closed: beside each other by what people said of themselves, as far as that may be told. */
  @MayBeLeftOut() @IsIn(DIMENSIONS) by?: Dimension;
  /** By which groups the result was chosen to be shown as the host saw it; null: of all together. */
  @IsOptional() @IsIn(DIMENSIONS) fromBy?: Dimension | null;
}

/** Several activities at once: those of them that can be opened, or closed, are. */
export class SeveralActivitiesRequest extends SeenRequest {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LIMITS.activitiesAtOnce.max)
  @IsUUID('all', { each: true })
  activityIds!: string[];
}

export class CloseActivitiesRequest extends SeveralActivitiesRequest {
  /** Of each of them, in the same order, the epoch at which it was decided on: one that was moved since is left open. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(LIMITS.activitiesAtOnce.max)
  @IsInt({ each: true })
  epochs?: number[];
}

/** The session after several activities were opened, or closed. */
export class SeveralActivitiesBody extends SessionBody {
  /**
   * Those that could have been and were not, since another host has moved them: reset, with answers that can still be put
   * back, or, while they are open, paused, continued, given more time or opened again.
   */
  @IsArray() @IsUUID('all', { each: true }) left!: string[];
}

/** What all phones show until it is taken back (null). */
export class SendMessageRequest {
  @IsOptional() @IsText(LIMITS.roomMessage) text!: string | null;
  /** What phones showed as the host saw it; null: nothing. Where another message stands by now: `version-conflict`. */
  @IsOptional() @IsText(LIMITS.roomMessage) seen?: string | null;
}

export class SimulatePeopleRequest {
  @IsInt() @Min(1) @Max(40) count!: number;
}
