import type { CountedTally, LiveActivity } from '@rt/api/activities';
import type { RoundtableFacts } from '@rt/api/roundtables';
import type { HostFacts, ResultByGroup, SessionFacts } from '@rt/contracts';
import { type Dimension, isUnattributed } from '@rt/domain/attribution';
import { isOver, isPreviewed, type RoomAudience, type StageChoice } from '@rt/domain/polling';
import type { SessionState } from '@rt/domain/scheduling';
import { takesTexts } from '@rt/kinds';

import type { AskingForTime } from '../presence/time-asked';

export interface SessionRow {
  readonly revision: number;
  readonly currentActivityId: string | null;
  readonly stageView: StageChoice;
  readonly stageBlank: boolean;
  readonly stageBy: Dimension | null;
  readonly message: string | null;
  readonly joined: number;
  readonly simulated: number;
  /** The database's clock, in ms since 1970. */
  readonly nowMs: number;
}

export type StageHere = NonNullable<SessionFacts['here']>;

/** What moves for hosts alone, while the session's revision stays. */
export interface HostNews extends Pick<
  HostFacts,
  'reconnecting' | 'waiting' | 'lastWaiting' | 'noteVersion' | 'planVersion'
> {
  readonly askingForTime: readonly AskingForTime[];
}

export interface RoomFacts {
  readonly roundtable: RoundtableFacts;
  readonly session: SessionRow;
  readonly activities: readonly LiveActivity[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly hostNews: HostNews;
  /** The result of the current activity by the groups that were chosen for the stage; null without. */
  readonly groups: ResultByGroup | null;
  readonly here: StageHere;
  /** When the session ends unless a host does something in it; null while it is not live. */
  readonly endsAt: Date | null;
  /** Clock of this process (performance.now) to the database's: add it. */
  readonly clockOffsetMs: number;
}

export type Tallies = ReadonlyMap<string, CountedTally>;

export function sessionState({ state }: Pick<RoundtableFacts, 'state'>): SessionState {
  return state === 'draft' ? 'scheduled' : state;
}

export function wasOpened({ state }: Pick<LiveActivity, 'state'>): boolean {
  return state === 'open' || isOver(state);
}

export function holdsEntries({ kind, config }: Pick<LiveActivity, 'kind' | 'config'>): boolean {
  return takesTexts(kind, config);
}

/** True where those texts reach hosts in batches, so that nobody sees who wrote as one comes. */
function comesInBatches({ roundtable }: RoomFacts, activity: Pick<LiveActivity, 'kind' | 'config'>): boolean {
  return holdsEntries(activity) && isUnattributed(roundtable.rule);
}

export function isListed({ session }: Pick<RoomFacts, 'session'>, { state }: Pick<LiveActivity, 'state'>): boolean {
  return session.stageView === 'open-questions' && state === 'open';
}

/** Hosts see all questions that are ready. The stage sees one that is shown before it opens, and phones see none. */
export function isFor(facts: RoomFacts, activity: LiveActivity, audience: RoomAudience): boolean {
  if (wasOpened(activity)) return true;
  return audience === 'stage' ? isPreviewedNow(facts, activity) : audience === 'host' && activity.state === 'ready';
}

function isPreviewedNow(facts: RoomFacts, activity: LiveActivity): boolean {
  return isCurrent(facts, activity) && isPreviewed(facts.session.stageView, activity);
}

/**
 * How soon an audience is told of what moves in an activity: with its next window, seldom, or never before it asks. Phones
 * hear of the current one and of closed ones, from which what a host hides goes at once; the stage also of all that it
 * lists, hosts of every one.
 */
export function paceOf(
  facts: RoomFacts,
  activity: LiveActivity,
  audience: RoomAudience,
): 'window' | 'seldom' | 'never' {
  const current = isCurrent(facts, activity);
  if (audience === 'host') return !current || comesInBatches(facts, activity) ? 'seldom' : 'window';
  if (current || activity.state === 'closed') return 'window';
  return isKeptUp(facts, activity, audience) ? 'seldom' : 'never';
}

/** Shown activities only: closed ones grow in number, and their changes are sent when they happen. */
export function isKeptUp(facts: RoomFacts, activity: LiveActivity, audience: RoomAudience): boolean {
  return audience === 'host' || isCurrent(facts, activity) || (audience === 'stage' && isListed(facts, activity));
}

function isCurrent({ session }: RoomFacts, { id }: LiveActivity): boolean {
  return session.currentActivityId === id;
}

/** The database's clock now, in ms since 1970. */
export function nowOf({ clockOffsetMs }: RoomFacts): number {
  return performance.now() + clockOffsetMs;
}

export function isNews({ hostNews }: RoomFacts, news: HostNews): boolean {
  const asking = JSON.stringify(hostNews.askingForTime) !== JSON.stringify(news.askingForTime);
  return asking || NEWS.some((name) => hostNews[name] !== news[name]);
}

const NEWS = ['reconnecting', 'waiting', 'lastWaiting', 'noteVersion', 'planVersion'] as const;
