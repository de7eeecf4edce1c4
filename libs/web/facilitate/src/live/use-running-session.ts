import type { ActivityBody, RoundtableBody } from '@rt/contracts';
import type { ActivityView, RoomState } from '@rt/contracts/plain';
import { KEYS, useActivities, useRefresh } from '@rt/web/console-kit';
import { type LiveSnapshot, useConnectionState, useLive } from '@rt/web/data';
import { useEffect } from 'react';

import { askedFromOf } from './asked-from';
import { neighbour, newActivityPath, showLines } from './stage/show';
import { type Controls, useControls } from './use-controls';
import { useLine } from './use-live-client';

export interface Running {
  readonly live: LiveSnapshot;
  readonly room: RoomState | null;
  readonly current: ActivityView | null;
  readonly next: ActivityView | null;
  readonly previous: ActivityView | null;
  readonly addPath: string;
  /** The current activity's result stands as a contribution. */
  readonly kept: boolean;
  /** The question from whose result the current one was asked; null where it was planned by itself, and once that was reset. */
  readonly askedFrom: string | null;
  /** The round from whose result the current question was asked, also once that was reset; null where it was planned by itself. */
  readonly fromRound: number | null;
  /** No connection to the server: nothing may be pressed. */
  readonly offline: boolean;
  readonly controls: Controls;
}

/** Asks for the roundtable again once the socket tells of a newer one: its agenda may have been changed elsewhere. */
function useTold({ id, version }: RoundtableBody, room: RoomState | null): void {
  const refresh = useRefresh();
  const toldVersion = room?.session.host?.planVersion;
  const isBehind = toldVersion !== undefined && toldVersion > version;
  useEffect(() => {
    // With it goes the list of activities, whose items may have changed.
    if (isBehind) void refresh([KEYS.roundtable(id)]);
  }, [id, isBehind, toldVersion, refresh]);
}

/** Asks for the plan again where the room has another set of activities than it: somebody else has changed it. */
function useSameActivities(
  roundtableId: string,
  planned: readonly ActivityBody[] | undefined,
  room: RoomState | null,
): void {
  const refresh = useRefresh();
  const inRoom = room?.activities.map(({ id }) => id);
  const inPlan = planned?.filter(({ state }) => state !== 'draft').map(({ id }) => id);
  const isOther = inRoom !== undefined && inPlan !== undefined && !sameSet(inRoom, inPlan);
  const told = inRoom?.join();
  useEffect(() => {
    if (isOther) void refresh([KEYS.activities(roundtableId)]);
  }, [roundtableId, isOther, told, refresh]);
}

function sameSet(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((id) => others.includes(id));
}

export function useNewestPlan(roundtable: RoundtableBody, room: RoomState | null): readonly ActivityBody[] {
  const plan = useActivities(roundtable.id).data?.items;
  useTold(roundtable, room);
  useSameActivities(roundtable.id, plan, room);
  return plan ?? NOTHING_PLANNED;
}

const NOTHING_PLANNED: readonly ActivityBody[] = [];

const NOTHING_YET = {
  current: null,
  next: null,
  previous: null,
  kept: false,
  askedFrom: null,
  fromRound: null,
} as const;

export function useRunningSession(roundtable: RoundtableBody): Running {
  const line = useLine(roundtable.id);
  const live = useLive(line);
  const connection = useConnectionState(live);
  const planned = useNewestPlan(roundtable, live.room);
  const controls = useControls(roundtable.id, live.room, line.refresh);
  const offline = connection !== 'fine' || live.connection !== 'live';
  const currentId = live.room?.session.currentActivityId ?? null;
  const addPath = newActivityPath(roundtable.id, planned, currentId);
  if (live.room === null) return { live, room: null, ...NOTHING_YET, addPath, offline, controls };
  const { activities } = live.room;
  const lines = showLines(roundtable.agenda, planned, activities);
  return {
    live,
    room: live.room,
    current: activities.find((one) => one.id === currentId) ?? null,
    next: neighbour(lines, currentId, 1),
    previous: neighbour(lines, currentId, -1),
    addPath,
    kept: planned.some((one) => one.id === currentId && one.kept),
    askedFrom: askedFromOf(planned, currentId),
    fromRound: planned.find((one) => one.id === currentId)?.fromRound ?? null,
    offline,
    controls,
  };
}
