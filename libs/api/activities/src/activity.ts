import type { ActivityState, HandsTold, RaisedHands, Visibility } from '@rt/domain/polling';
import type { ActivityKind, KindConfig } from '@rt/kinds';

export interface Activity {
  readonly id: string;
  readonly orgId: string;
  readonly roundtableId: string;
  readonly agendaItemId: string | null;
  readonly position: number;
  readonly kind: ActivityKind;
  readonly question: string;
  readonly config: KindConfig;
  readonly configVersion: number;
  /** Rises with every change of what is planned, also of what hosts alone see, except a change of its place. */
  readonly planVersion: number;
  readonly amended: boolean;
  readonly visibility: Visibility;
  readonly allowChange: boolean;
  readonly allowAbstain: boolean;
  readonly durationSec: number | null;
  /** The activity from whose result this one was asked, and which round that was; null where it was planned by itself. */
  readonly fromActivityId: string | null;
  readonly fromRound: number | null;
  readonly revealed: boolean;
  /** By the database's clock; null without a time limit or while it is not open. */
  readonly closesAt: Date | null;
  /** Since when its clock stands and it takes no answers; null unless a host has paused it. */
  readonly pausedAt: Date | null;
  /** When it would close had it never been paused: of what hosts do while it is open, only time that they give moves it. */
  readonly endUnpaused: Date | null;
}

/** Raised hands of one round: columns of `hand_counts`. */
export interface StoredHands {
  readonly round: number;
  /** Raised with each change; the first count is 1. */
  readonly version: number;
  /** Null where the count was removed. */
  readonly counts: readonly RaisedHands[] | null;
  readonly present: number | null;
}

/** The same as it is told; null of a round that does not stand, and where the count was removed. */
export interface StandingHands extends StoredHands {
  readonly told: HandsTold | null;
  /** How many people raised a hand, at least. */
  readonly people: number;
}

/** The narrow row under whose lock answers are stored: columns of `activity_live`. */
export interface ActivityLive {
  readonly activityId: string;
  readonly round: number;
  readonly state: ActivityState;
  readonly epoch: number;
  readonly revision: number;
  /** Responses that stand (withdrawn ones are not counted). */
  readonly answered: number;
  readonly reacted: boolean;
  /** It was closed because the server lost the key of its answers. */
  readonly cutShort: boolean;
  /** Numbers of the rounds before the present one whose results stand, the earliest first. */
  readonly formerRounds: readonly number[];
  /** Raised hands as hosts counted them, the earliest round first; those that were set aside are among them. */
  readonly hands: readonly StandingHands[];
  /** When its answers were set aside, as long as they can be put back or are still to be deleted; else null. */
  readonly setAsideAt: Date | null;
}

export interface LiveActivity extends Activity, ActivityLive {
  /** It was closed once and goes on with what was written. */
  readonly openedAgain: boolean;
  /** How many decisions hosts took on its answers; those on entries stand in their rows and are not counted. */
  readonly decided: number;
}
