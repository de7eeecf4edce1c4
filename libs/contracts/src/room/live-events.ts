import type { Dimension, Rule } from '@rt/domain/attribution';
import type { HandsTold, OwnEntry, OwnReaction, RoomAudience, StageState, Visibility } from '@rt/domain/polling';
import type { SessionState } from '@rt/domain/scheduling';
import type { ActivityKind, KindTypes, ResponseAnswer } from '@rt/kinds';

import type { RefusalBody } from '../refusals';
import type { PeopleHere } from './seats';
import type { StageView } from './seen';
import type { ResultByGroup, TallyBody } from './tallies';

/** `{ok:false}`: a refusal as an ack. */
export interface RefusedAck extends RefusalBody {
  readonly ok: false;
  readonly current?: { n: number; answer: ResponseAnswer | null };
}

/** Every event from a client is answered by one of these. */
export type Ack<T extends object = object> = ({ readonly ok: true } & T) | RefusedAck;

/** Aggregate of one activity, by its kind. */
export type Tally<K extends ActivityKind = ActivityKind> = { readonly [One in K]: Readonly<TallyBody<One>> }[K];

/** What an activity of any kind says of itself. */
interface ActivityFacts {
  readonly id: string;
  /** Where it stands in the plan among those of its agenda item. */
  readonly position: number;
  /** Its place among all activities of the session in the order in which they are run, those that are still to come included: 1 for the first. */
  readonly number: number;
  readonly question: string;
  readonly configVersion: number;
  readonly amended: boolean;
  readonly round: number;
  /** Which time it is asked, where that is not the first: 2 for the second round. */
  readonly roundNo?: number;
  readonly state: 'ready' | 'open' | 'closed';
  readonly visibility: Visibility;
  readonly revealed: boolean;
  readonly allowChange: boolean;
  readonly allowAbstain: boolean;
  /** Closed because the server lost its short-lived key: answers given before count and can no longer be changed. */
  readonly cutShort?: true;
  /** The host has paused it: it is open, its clock stands, and nothing is taken until it goes on. */
  readonly paused?: true;
  /** Milliseconds until it closes by itself at the moment of building, or from when it goes on; null without a time limit. */
  readonly remainingMs: number | null;
  readonly durationSec: number | null;
  readonly answered: number;
  readonly revision: number;
  /** Raised whenever a host or the clock moves it. For hosts alone. */
  readonly epoch?: number;
  /** How long its answers, which were set aside, can still be put back. For hosts alone. */
  readonly undoMs?: number;
  /** Raised hands that the host counted, a show a round; left out where there is nothing to tell. */
  readonly hands?: readonly HandsTold[];
  /** Version of the count of the present round, once there was one. For hosts alone. */
  readonly handsVersion?: number;
}

/** One activity as the room sees it, by its kind. */
export type ActivityView<K extends ActivityKind = ActivityKind> = {
  readonly [One in K]: ActivityFacts & {
    readonly kind: One;
    /** Kind's own configuration, without anything hidden. */
    readonly config: KindTypes[One]['config'];
    /** Null where this audience may not see it (yet). */
    readonly tally: Tally<One> | null;
  };
}[K];

/** What hosts alone are told of a session. */
export interface HostFacts {
  /** ISO time of the first start by the database's clock, which an end and a reopening leave as it is; null before it. */
  readonly startedAt: string | null;
  /** ISO time when the session ends by itself unless a host does something in it before; null while it is not live. */
  readonly endsAt: string | null;
  /** People whose line broke within the last two minutes and who are not back yet; who left is not counted. */
  readonly reconnecting: number;
  /** How many people ask for more time on an open question, each counted once; nothing while nobody asks. */
  readonly moreTime: readonly { readonly activityId: string; readonly people: number }[];
  /** People who wait to be let in. */
  readonly waiting: number;
  /** When the last of them came, in ms since 1970: with `waiting` it tells that the line has changed. */
  readonly lastWaiting: number;
  /** Version of the notes to the chair; 0 while there are none. */
  readonly noteVersion: number;
  /** Version of the roundtable, which its agenda raises too: a console that knows an older one asks for it again. */
  readonly planVersion: number;
  /** By which groups a result was chosen to be shown, whether or not it may be told so; left out: of all together. */
  readonly stageBy?: Dimension;
  /** The list of open questions stands below a screen that is blank. */
  readonly listBelow?: true;
}

/** The session as the room sees it. */
export interface SessionFacts {
  readonly roundtableId: string;
  /** 'RT-2026-014'; null before it is scheduled. */
  readonly ref: string | null;
  readonly title: string;
  readonly question: string;
  readonly hostName: string;
  readonly rule: Rule;
  readonly ruleVersion: number;
  readonly state: SessionState;
  readonly currentActivityId: string | null;
  /** How many activities the session has, those that are still to come included. */
  readonly activityCount: number;
  /**
   * The kinds of those, so that a phone can fetch their code before it is needed: each once and by its name, so that
   * neither how many there are of a kind nor in which order they come can be read from it.
   */
  readonly kinds: readonly ActivityKind[];
  /** What was chosen for the stage. Stages and hosts are told 'blank' while it is blank, participants what stands below that. */
  readonly stageView: StageView;
  /** What the stage shows now. For stages and hosts; participants get none. */
  readonly stage?: StageState;
  /** 'Europe/London': the zone of the roundtable, by which the stage tells the time of day. For stages and hosts. */
  readonly tz?: string;
  /** What the stage shows by group. For stages and hosts, while it is shown. */
  readonly stageGroups?: ResultByGroup;
  readonly joined: number;
  /** What hosts tell all phones now; left out where there is nothing. For participants and hosts. */
  readonly message?: string;
  /**
   * Who is here, and of the same groups how many are invited: both by fives and from five up. For stages alone; left out
   * while there is nothing to tell.
   */
  readonly here?: Pick<PeopleHere, 'types' | 'places'>;
  /** Shown to stage and host; null for participants of a session that is not joined by code. */
  readonly joinCode: string | null;
  /** Where phones join, for the stage ('http://192.168.1.20:3000/j'). */
  readonly joinUrl: string;
  /** True while `joinUrl` is a loopback address, which no phone can reach. */
  readonly joinUrlIsLoopback: boolean;
  readonly simulated: number;
  /** It is a rehearsal: everything in it is deleted at its end. */
  readonly rehearsal?: true;
  /** For hosts alone; participants and stages get none. */
  readonly host?: HostFacts;
}

/** The whole state: sent on join and re-join, asked for by `state:get` and by GET /api/live/state. */
export interface RoomState {
  readonly audience: RoomAudience;
  readonly revision: number;
  readonly serverTime: string;
  readonly session: SessionFacts;
  /** Participants and stage get those that were opened at least once; hosts all that are ready or later. */
  readonly activities: readonly ActivityView[];
}

/** The participant's own answer, on each of that person's devices. */
export interface OwnAnswer {
  readonly activityId: string;
  readonly round: number;
  readonly n: number;
  readonly answer: ResponseAnswer | null;
  /** What became of each text, where the answer is made of entries; left out until the server has told. */
  readonly entries?: readonly OwnEntry[];
  /** What the participant made of others' entries, taken back ones included; left out where there is none. */
  readonly reactions?: readonly OwnReaction[];
}

/** Revisions of the session and of some activities; a client that has older ones is behind and asks for the state. */
export interface Revisions {
  readonly revision: number;
  readonly activities: Readonly<Record<string, number>>;
}

/**
 * What has changed in a room since its audience was last told, in one frame a window; what did not change is left out.
 * A frame for phones holds no tally but that of the current activity, however many are open.
 */
export interface RoomChanged {
  /** The session's revision, with or without its part in this frame, and those of the activities in it. */
  readonly revisions: Revisions;
  readonly session?: SessionFacts;
  /** Activities of which more has changed than their answers. */
  readonly activities?: readonly ActivityView[];
  readonly tallies?: readonly Tally[];
}

/** Body of `activity:respond` and of PUT /api/live/activities/{activityId}/response (which takes the id from its path). */
export interface RespondMessage {
  readonly activityId: string;
  readonly round: number;
  readonly configVersion: number;
  readonly opId: string;
  readonly n: number;
  readonly answer: ResponseAnswer | null;
}

/** Positive ack of a response. */
export interface RespondedBody {
  readonly opId: string;
  readonly n: number;
  readonly revision: number;
  readonly serverTime: string;
  readonly superseded?: boolean;
}

/** Body of `entry:react` and of PUT …/activities/{activityId}/entries/{entryId}/reaction (which takes the ids from its path). */
export interface ReactMessage {
  readonly activityId: string;
  readonly entryId: string;
  readonly round: number;
  readonly opId: string;
  /** Raised with each change of the reaction to this entry. */
  readonly n: number;
  /** Null takes it back. */
  readonly value: number | null;
}

/** Positive ack of a reaction. */
export interface ReactedBody extends RespondedBody {
  readonly entryId: string;
}

/** Events that a client may send; each is acked. */
export interface ClientToServer {
  'room:join': (body: Record<string, never>, ack: (answer: Ack<{ revision: number }>) => void) => void;
  'state:get': (body: Record<string, never>, ack: (answer: Ack<{ revision: number }>) => void) => void;
  'activity:respond': (body: RespondMessage, ack: (answer: Ack<RespondedBody>) => void) => void;
  'entry:react': (body: ReactMessage, ack: (answer: Ack<ReactedBody>) => void) => void;
}

/** Events that the server may send. Each carries the revision of what it describes. */
export interface ServerToClient {
  'room:state': (state: RoomState) => void;
  'room:changed': (change: RoomChanged) => void;
  'own:changed': (own: OwnAnswer) => void;
  /** To those who heard nothing for five seconds. */
  'revisions:told': (revisions: Revisions) => void;
}
