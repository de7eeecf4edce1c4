import { type ActivityView, LIVE_TIMES, type OwnAnswer } from '@rt/contracts/plain';
import { useEffect, useState, useSyncExternalStore } from 'react';

import type { AnswerQueue } from './answers/answer-queue';
import type { QueuedAnswer } from './answers/answer-store';
import { inRound } from './in-round';
import type { LiveClient } from './live/live-client';
import type { LiveSnapshot } from './live/live-types';

/** The room as it is now; renders again whenever something changed. */
export function useLive(client: LiveClient): LiveSnapshot {
  return useSyncExternalStore(client.subscribe, client.getSnapshot, client.getSnapshot);
}

/** The answers of this device that are not settled, by activity; renders again whenever one was given or settled. */
export function useQueued(queue: AnswerQueue): ReadonlyMap<string, QueuedAnswer> {
  return useSyncExternalStore(queue.subscribe, queue.getSnapshot, queue.getSnapshot);
}

/** One activity's answer as the person should see it. */
export interface ShownAnswer {
  /** Newest answer of this person in this round, sent or not; null without one. */
  readonly answer: OwnAnswer['answer'];
  /** What became of texts of that answer, as far as the server has told, of those it held before too. */
  readonly entries?: OwnAnswer['entries'];
  /** `saved` on the server, `waiting` on this device, `not-counted`, `refused`, or `none`. */
  readonly state: 'none' | 'saved' | QueuedAnswer['status'];
  readonly message?: string;
  readonly code?: string;
  /** The answer that was refused, or came too late for what is open again: it can be sent without being given anew. */
  readonly refused?: OwnAnswer['answer'];
  /** The answer that came after voting had closed. */
  readonly late?: OwnAnswer['answer'] | undefined;
  /** `late`: what is left of that one, where this takes a text back from the closed question. */
  readonly send: (answer: OwnAnswer['answer'], late?: OwnAnswer['answer']) => void;
  readonly dismiss: () => void;
}

/** Own answer to one activity, with the way to give, change or (null) withdraw it. */
export function useAnswer(queue: AnswerQueue, live: LiveSnapshot, activity: ActivityView): ShownAnswer {
  const queued = useQueued(queue);
  const { id: activityId, round, configVersion } = activity;
  const knownN = inRound(live.own[activityId], activity)?.n ?? 0;

  return {
    ...shownAnswer(queued, live, activity),
    send: (answer, late) => queue.give({ activityId, round, configVersion, knownN, answer, late }),
    dismiss: () => queue.dismiss(activityId),
  };
}

export function shownAnswer(
  unsettled: ReadonlyMap<string, QueuedAnswer>,
  live: LiveSnapshot,
  activity: ActivityView,
): Omit<ShownAnswer, 'send' | 'dismiss'> {
  const queued = inRound(unsettled.get(activity.id), activity);
  const known = inRound(live.own[activity.id], activity);
  const own = known?.answer ?? null;
  const entries = known?.entries;
  if (queued?.status === 'waiting') return { answer: queued.answer, state: 'waiting', late: queued.late, entries };
  if (queued !== undefined) {
    const { status, message, code, answer } = queued;
    const kept = isTooLate(queued, activity) ? { late: answer } : { refused: answer };

    return { answer: own, state: status, message, code, late: queued.late, entries, ...kept };
  }

  return { answer: own, state: own ? 'saved' : 'none', entries };
}

/** False where the same round has opened again, so that the answer can be sent once more. */
function isTooLate({ status, answer, closedSeen }: QueuedAnswer, { state }: ActivityView): boolean {
  return status === 'not-counted' && (!closedSeen || state !== 'open' || answer === null);
}

/** Shows no gap in its first 2 seconds, since most are shorter. */
export function useConnectionState(
  live: LiveSnapshot,
  graceMs = 2000,
): 'fine' | 'reconnecting' | 'fetching' | 'offline' {
  const [, setTick] = useState(0);
  const { connection, lostSince } = live;
  const wait = connection === 'fetching' ? LIVE_TIMES.fetchWithoutSocketMs : graceMs;
  useEffect(() => {
    if (lostSince === null) return undefined;
    const timer = setTimeout(() => setTick((tick) => tick + 1), wait - (performance.now() - lostSince));

    return () => clearTimeout(timer);
  }, [lostSince, wait]);

  if (connection === 'offline') return 'offline';
  if (lostSince === null || connection === 'ended') return 'fine';
  if (performance.now() - lostSince < wait - 50) return 'fine';

  return connection === 'fetching' ? 'fetching' : 'reconnecting';
}
