import {
  configFor,
  type CountedTally,
  handsVersion,
  type LiveActivity,
  presentTally,
  roundNo,
  toldHands,
} from '@rt/api/activities';
import type { ActivityView, HostFacts, Revisions, RoomChanged, RoomState, SessionFacts, Tally } from '@rt/contracts';
import { type Audience, RESET_UNDO_MS, type RoomAudience } from '@rt/domain/polling';

import { isFor, nowOf, type RoomFacts, sessionState, type Tallies } from './room-facts';
import { asSeenBy, presentStage } from './stage.presenter';

export interface JoinAddress {
  readonly joinUrl: string;
  readonly joinUrlIsLoopback: boolean;
}

/** The whole state of a room for an audience: pure, so that one result serves everybody in it. */
export function presentRoom(
  facts: RoomFacts,
  tallies: Tallies,
  audience: RoomAudience,
  address: JoinAddress,
): RoomState {
  return {
    audience,
    revision: facts.session.revision,
    serverTime: new Date(nowOf(facts)).toISOString(),
    session: presentSession(facts, tallies, audience, address),
    activities: facts.activities
      .filter((activity) => isFor(facts, activity, audience))
      .map((activity) => presentActivity(facts, activity, tallies.get(activity.id), audience)),
  };
}

export interface RoomNews {
  readonly revisions: Revisions;
  readonly session: boolean;
  readonly activities: readonly LiveActivity[];
  readonly tallies: readonly LiveActivity[];
}

/** What has changed, for an audience. `voted` are those who have answered the current activity: of others they see no more than all. */
export function presentChanged(
  facts: RoomFacts,
  counts: Tallies,
  audience: Audience,
  { revisions, session, activities, tallies }: RoomNews,
  address: JoinAddress,
): RoomChanged {
  const room = audience === 'voted' ? 'participant' : audience;
  const sightOf = ({ id }: LiveActivity): Audience => (id === facts.session.currentActivityId ? audience : room);
  return {
    revisions,
    ...(session ? { session: presentSession(facts, counts, room, address) } : {}),
    ...presentMoved(facts, counts, { activities, tallies }, sightOf),
  };
}

export function presentMoved(
  facts: RoomFacts,
  counts: Tallies,
  { activities, tallies }: Pick<RoomNews, 'activities' | 'tallies'>,
  sightOf: (activity: LiveActivity) => Audience,
): Pick<RoomChanged, 'activities' | 'tallies'> {
  const whole = [...activities, ...tallies.filter((one) => seesHandsByAnswering(facts, one, sightOf(one)))];
  const moved = tallies.filter((one) => !whole.includes(one));
  return {
    ...part('activities', whole, (one) => presentActivity(facts, one, counts.get(one.id), sightOf(one))),
    ...part('tallies', moved, (one) => {
      const counted = counts.get(one.id);
      return counted && presentCounted(facts, one, counted, sightOf(one));
    }),
  };
}

function seesHandsByAnswering({ roundtable }: RoomFacts, activity: LiveActivity, audience: Audience): boolean {
  if (audience !== 'voted' || activity.hands.length === 0) return false;
  const toldTo = (one: Audience): number => toldHands(activity, roundtable, one).length;
  return toldTo('voted') > toldTo('participant');
}

function part<Name extends string, Shown>(
  name: Name,
  activities: readonly LiveActivity[],
  present: (activity: LiveActivity) => Shown | undefined,
): { readonly [name in Name]?: Shown[] } {
  const shown = activities.flatMap((activity) => present(activity) ?? []);
  return shown.length > 0 ? ({ [name]: shown } as { [name in Name]: Shown[] }) : {};
}

function presentSession(
  facts: RoomFacts,
  tallies: Tallies,
  audience: RoomAudience,
  address: JoinAddress,
): SessionFacts {
  const { roundtable, session, activities, numbers } = facts;
  const showsCode = audience !== 'participant' || roundtable.joining !== 'invited';
  return {
    roundtableId: roundtable.id,
    ref: roundtable.ref,
    title: roundtable.title,
    question: roundtable.question,
    hostName: roundtable.hostName,
    rule: roundtable.rule,
    ruleVersion: roundtable.ruleVersion,
    state: sessionState(roundtable),
    currentActivityId: session.currentActivityId,
    activityCount: numbers.size,
    kinds: [...new Set(activities.filter(({ id }) => numbers.has(id)).map(({ kind }) => kind))].sort(),
    // A screen that is blank ends nobody's own pace, and phones need no more of it.
    stageView: session.stageBlank && audience !== 'participant' ? 'blank' : session.stageView,
    ...(audience === 'participant' ? {} : { tz: roundtable.tz, ...presentStage(facts, tallies) }),
    joined: session.joined,
    ...(audience === 'stage' ? presentHere(facts) : presentMessage(facts)),
    joinCode: showsCode ? roundtable.joinCode : null,
    joinUrl: address.joinUrl,
    joinUrlIsLoopback: address.joinUrlIsLoopback,
    simulated: session.simulated,
    ...(roundtable.rehearses ? { rehearsal: true } : {}),
    ...(audience === 'host' ? { host: presentHost(facts) } : {}),
  };
}

function presentHost(facts: RoomFacts): HostFacts {
  const { roundtable, session, endsAt, hostNews } = facts;
  const { askingForTime: _asking, ...news } = hostNews;
  const startedAt = roundtable.liveAt?.toISOString() ?? null;
  return {
    startedAt,
    endsAt: endsAt?.toISOString() ?? null,
    ...news,
    ...stageBy(session),
    ...(session.stageBlank && session.stageView === 'open-questions' ? { listBelow: true } : {}),
    moreTime: presentMoreTime(facts),
  };
}

function stageBy({ stageBy: by }: RoomFacts['session']): Pick<HostFacts, 'stageBy'> {
  return by === null ? {} : { stageBy: by };
}

function presentMoreTime({ activities, hostNews }: RoomFacts): HostFacts['moreTime'] {
  return hostNews.askingForTime.flatMap(({ activityId, closesAt, people }) => {
    const asked = activities.find(({ id, state }) => id === activityId && state === 'open');
    return asked?.endUnpaused?.getTime() === closesAt ? [{ activityId, people }] : [];
  });
}

function presentHere({ here }: RoomFacts): Pick<SessionFacts, 'here'> {
  return here.types.length + here.places.length > 0 ? { here } : {};
}

function presentMessage({ session: { message } }: RoomFacts): Pick<SessionFacts, 'message'> {
  return message === null ? {} : { message };
}

export function presentActivity(
  facts: RoomFacts,
  activity: LiveActivity,
  counted: CountedTally | undefined,
  audience: Audience,
): ActivityView {
  // A tally is of its own revision, so that the next one is seen to be newer.
  const { answered, revision } = (counted?.round === activity.round ? counted : undefined) ?? activity;
  return {
    id: activity.id,
    kind: activity.kind,
    position: activity.position,
    number: numberOf(facts, activity),
    question: activity.question,
    config: configFor(activity.kind, activity.config, audience),
    configVersion: activity.configVersion,
    amended: activity.amended,
    round: activity.round,
    ...(activity.formerRounds.length > 0 ? { roundNo: roundNo(activity) } : {}),
    state: activity.state === 'open' || activity.state === 'ready' ? activity.state : 'closed',
    visibility: activity.visibility,
    revealed: activity.revealed,
    allowChange: activity.allowChange,
    allowAbstain: activity.allowAbstain,
    ...(activity.cutShort ? { cutShort: true } : {}),
    ...(activity.pausedAt ? { paused: true } : {}),
    remainingMs: remaining(facts, activity),
    durationSec: activity.durationSec,
    answered,
    revision,
    ...(audience === 'host' ? { epoch: activity.epoch, ...undo(facts, activity), ...versionOfHands(activity) } : {}),
    ...handsFor(facts, activity, audience),
    tally: visibleTally(facts, activity, counted, audience),
    // The row's config was checked by the rules of its own kind.
  } as ActivityView;
}

function numberOf({ numbers }: RoomFacts, { id }: LiveActivity): number {
  return numbers.get(id) ?? 0;
}

function visibleTally(
  facts: RoomFacts,
  activity: LiveActivity,
  counted: CountedTally | undefined,
  audience: Audience,
): Tally | null {
  // Counted just before or after a change of state: the tally of the present state follows at once.
  if (counted?.state !== activity.state) return null;
  const tally = presentCounted(facts, activity, counted, audience);
  return tally.result !== null || tally.suppressed ? tally : null;
}

function presentCounted(facts: RoomFacts, activity: LiveActivity, counted: CountedTally, audience: Audience): Tally {
  return presentTally(asSeenBy(facts, activity, audience), counted, facts.roundtable, audience);
}

function handsFor(facts: RoomFacts, activity: LiveActivity, audience: Audience): Pick<ActivityView, 'hands'> {
  const hands = toldHands(asSeenBy(facts, activity, audience), facts.roundtable, audience);
  return hands.length > 0 ? { hands } : {};
}

function versionOfHands(activity: LiveActivity): Pick<ActivityView, 'handsVersion'> {
  const version = handsVersion(activity);
  return version > 0 ? { handsVersion: version } : {};
}

function undo(facts: RoomFacts, { setAsideAt }: LiveActivity): Pick<ActivityView, 'undoMs'> {
  const undoMs = setAsideAt ? Math.round(setAsideAt.getTime() + RESET_UNDO_MS - nowOf(facts)) : 0;
  return undoMs > 0 ? { undoMs } : {};
}

function remaining(facts: RoomFacts, { state, closesAt, pausedAt }: LiveActivity): number | null {
  if (state !== 'open' || !closesAt) return null;
  return Math.max(0, Math.round(closesAt.getTime() - (pausedAt?.getTime() ?? nowOf(facts))));
}
