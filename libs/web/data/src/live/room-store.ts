import type {
  ActivityView,
  OwnAnswer,
  Revisions,
  RoomChanged,
  RoomState,
  SessionFacts,
  Tally,
} from '@rt/contracts/plain';

import { inRound } from '../in-round';

/** What a client knows of its room. Everything in it is the newest that was heard, by revision. */
export interface KnownRoom {
  readonly room: RoomState | null;
  readonly own: Readonly<Record<string, OwnAnswer>>;
  /** `performance.now()` at which the `remainingMs` of an activity was heard, by activity. */
  readonly heardAt: Readonly<Record<string, number>>;
  /** The server's clock (ms since 1970) less `performance.now()`, as of the newest whole state; 0 before the first. */
  readonly clockOffsetMs: number;
}

export const EMPTY_ROOM: KnownRoom = { room: null, own: {}, heardAt: {}, clockOffsetMs: 0 };

/** Takes the whole state. An older session part is dropped, while newer activities in it still count. */
export function takeState(known: KnownRoom, state: RoomState, now: number): KnownRoom {
  const before = known.room;
  const incoming = state.activities.map((activity) => newerActivity(known, find(before, activity.id), activity));
  const older = before !== null && state.revision < before.revision;
  const room = older
    ? { ...before, activities: patchAll(before.activities, incoming) }
    : { ...state, activities: incoming };

  const clockOffsetMs = Date.parse(state.serverTime) - now;

  return { ...known, room, heardAt: heardTimes(known, incoming, now), clockOffsetMs };
}

/** Takes all that a frame says has changed: each part by its own revision, so that an older one is dropped. */
export function takeChange(known: KnownRoom, change: RoomChanged, now: number): KnownRoom {
  const { revisions, session, activities = [], tallies = [] } = change;
  const withSession = session ? takeSession(known, revisions.revision, session) : known;
  const withActivities = activities.reduce((room, activity) => takeActivity(room, activity, now), withSession);

  return tallies.reduce(takeTally, withActivities);
}

function takeSession(known: KnownRoom, revision: number, session: SessionFacts): KnownRoom {
  if (known.room === null || revision < known.room.revision) return known;

  return { ...known, room: { ...known.room, revision, session } };
}

/** Takes one activity, and puts it into its place. */
function takeActivity(known: KnownRoom, activity: ActivityView, now: number): KnownRoom {
  if (known.room === null) return known;
  const newer = newerActivity(known, find(known.room, activity.id), activity);
  const others = known.room.activities.filter(({ id }) => id !== activity.id);
  const activities = [...others, newer].sort((a, b) => a.number - b.number);

  return { ...known, room: { ...known.room, activities }, heardAt: heardTimes(known, [newer], now) };
}

/** Drops older tallies; one without a result only updates the count, as its numbers are hidden here. */
function takeTally(known: KnownRoom, tally: Tally): KnownRoom {
  const activity = find(known.room, tally.activityId);
  if (known.room === null || activity === null) return known;
  if (tally.round !== activity.round || tally.revision < activity.revision) return known;
  // The activity has opened or closed since. Its own change follows; with the state alone, a command would send an old epoch.
  if (tally.state !== activity.state) return known;
  const shown = tally.result !== null || tally.suppressed ? tally : null;
  const { revision, answered } = tally;
  // A tally is of the kind of its activity.
  const next = { ...activity, revision, answered, tally: shown } as ActivityView;

  return { ...known, room: { ...known.room, activities: patchAll(known.room.activities, [next]) } };
}

/** Takes an own answer; a lower n of the same round is dropped, and so is a repeat that does not say what became of its texts. */
export function takeOwn(known: KnownRoom, own: OwnAnswer): KnownRoom {
  const before = inRound(known.own[own.activityId], own);
  if (before && isOlder(before, own)) return known;
  // What was sent says nothing of votes; those that were told stand.
  const reactions = before?.reactions ? { reactions: before.reactions } : {};

  return { ...known, own: { ...known.own, [own.activityId]: { ...reactions, ...own } } };
}

function isOlder(before: OwnAnswer, own: OwnAnswer): boolean {
  const saysLess = before.entries !== undefined && own.entries === undefined;

  return own.n < before.n || (saysLess && own.n === before.n);
}

export function isBehind(known: KnownRoom, told: Revisions): boolean {
  if (known.room === null || told.revision > known.room.revision) return true;

  return Object.entries(told.activities).some(([id, revision]) => revision > (find(known.room, id)?.revision ?? -1));
}

function find(room: RoomState | null, id: string): ActivityView | null {
  return room?.activities.find((activity) => activity.id === id) ?? null;
}

function patchAll(list: readonly ActivityView[], newer: readonly ActivityView[]): readonly ActivityView[] {
  return list.map((activity) => newer.find((one) => one.id === activity.id) ?? activity);
}

/**
 * A room state is shared, so it may lack a tally that this person may see: keep the known one until a newer one comes.
 * A result that a host has hidden is dropped, even at an equal revision: its last tally may arrive before the change.
 */
function newerActivity(known: KnownRoom, before: ActivityView | null, incoming: ActivityView): ActivityView {
  if (before === null) return incoming;
  if (incoming.revision < before.revision) return before;
  const isSame = incoming.revision === before.revision && incoming.revealed === before.revealed;
  const mayKeep = isSame || sawByAnswering(known, before, incoming);

  if (incoming.tally !== null || before.tally === null || !mayKeep) return incoming;

  return { ...incoming, tally: before.tally } as ActivityView;
}

function sawByAnswering(known: KnownRoom, before: ActivityView, incoming: ActivityView): boolean {
  const own = inRound(known.own[incoming.id], incoming);

  return !!own?.answer && incoming.visibility === 'after_vote' && before.round === incoming.round;
}

/** What is told anew in milliseconds that are left, and what else says that it is. */
const TIMED = ['remainingMs', 'undoMs', 'revision'] as const;

function heardTimes(known: KnownRoom, activities: readonly ActivityView[], now: number): KnownRoom['heardAt'] {
  const heardAt = { ...known.heardAt };
  for (const activity of activities) {
    const before = find(known.room, activity.id);
    if (TIMED.some((name) => before?.[name] !== activity[name])) heardAt[activity.id] = now;
    else heardAt[activity.id] ??= now;
  }

  return heardAt;
}
