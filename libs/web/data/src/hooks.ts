import { type ActivityView, LIVE_TIMES, type OwnAnswer } from '@rt/contracts/plain';
import { useEffect, useState, useSyncExternalStore } from 'react';

import type { AnswerQueue, GivenAnswer } from './answers/answer-queue';
import type { QueuedAnswer } from './answers/answer-store';
import type { LiveClient } from './live/live-client';
import type { LiveSnapshot } from './live/live-types';

/** The room as it is now; renders again whenever something changed. */
export function useLive(client: LiveClient): LiveSnapshot {
  return useSyncExternalStore(client.subscribe, client.getSnapshot, client.getSnapshot);
}

/** One activity's answer as the person should see it. */
export interface ShownAnswer {
  /** Newest answer of this person in this round, sent or not; null without one. */
  readonly answer: OwnAnswer['answer'];
  /** What became of each text of that answer, as far as the server has told. */
  readonly entries?: OwnAnswer['entries'];
  /** `saved` on the server, `waiting` on this device, `not-counted`, `refused`, or `none`. */
  readonly state: 'none' | 'saved' | QueuedAnswer['status'];
  readonly message?: string;
  readonly code?: string;
  /** The answer that was refused, so that it can be sent again without being given anew. */
  readonly refused?: OwnAnswer['answer'];
  /** The answer that came after voting had closed. */
  readonly late?: OwnAnswer['answer'];
  readonly send: (answer: OwnAnswer['answer']) => void;
  readonly dismiss: () => void;
}

/** Own answer to one activity, with the way to give, change or (null) withdraw it. */
export function useAnswer(queue: AnswerQueue, live: LiveSnapshot, activity: ActivityView): ShownAnswer {
  const entries = useSyncExternalStore(queue.subscribe, queue.getSnapshot, queue.getSnapshot);
  const queued = entries.get(activity.id);
  const own = live.own[activity.id];
  const ownNow = own?.round === activity.round ? own : undefined;
  const queuedNow = queued?.round === activity.round ? queued : undefined;
  const given: Omit<GivenAnswer, 'answer'> = {
    activityId: activity.id,
    round: activity.round,
    configVersion: activity.configVersion,
    knownN: ownNow?.n ?? 0,
  };

  return {
    ...shown(queuedNow, ownNow),
    send: (answer) => queue.give({ ...given, answer }),
    dismiss: () => queue.dismiss(activity.id),
  };
}

function shown(queued: QueuedAnswer | undefined, known: OwnAnswer | undefined): Omit<ShownAnswer, 'send' | 'dismiss'> {
  const own = known?.answer ?? null;
  if (queued?.status === 'waiting') return { answer: queued.answer, state: 'waiting' };
  if (queued !== undefined) {
    const { status, message, code, answer } = queued;

    const kept = status === 'not-counted' ? { late: answer } : { refused: answer };

    return { answer: own, state: status, message, code, ...kept };
  }
  const entries = known?.entries;

  return { answer: own, state: own === null ? 'none' : 'saved', ...(entries ? { entries } : {}) };
}

/**
 * What to say about the connection: nothing in the first 2 seconds of a gap, since most gaps are shorter, and not of a blocked
 * socket before it had its time to come up.
 */
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
