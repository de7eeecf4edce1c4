import type { ActivityKind } from '@rt/kinds';
import { useLoading } from '@rt/web/kinds/fetched/lazy-list';
import { useEffect } from 'react';

import { useSay } from '../page';
import type { RoomLink } from '../session/room-link';

export type Charts = typeof import('./charts');

const IDLE_MS = 1000;
let loaded: Charts | null = null;

/** The whole page came from what the phone keeps, and so does its code. */
const BEGUN_OFFLINE = !navigator.onLine;

/** Loaded late, since most questions are answered before. Rejects offline without a request: browsers remember failures. */
export async function loadCharts(kinds: readonly string[]): Promise<Charts> {
  if (!navigator.onLine && !BEGUN_OFFLINE) throw new Error();
  const charts = (loaded ??= await import('./charts'));
  await Promise.all(kinds.map((kind) => charts.loadChart(kind)));

  return charts;
}

function chartsNow(kind: ActivityKind | null): Charts | null {
  return kind === null || loaded?.chartNow(kind) ? loaded : null;
}

/** Fetches it while the connection is up and nothing hurries. With it comes what sends votes that an earlier page left behind. */
export function useChartsBeforeNeed(link: RoomLink, connected: boolean, kinds: readonly string[] = []): void {
  const say = useSay();
  const names = kinds.join();
  useEffect(() => {
    if (!connected) return;
    const wanted = names === '' ? [] : names.split(',');
    const fetch = () => loadCharts(wanted).then((charts) => charts.sendKeptVotes(link, say));
    const timer = setTimeout(() => void fetch().catch(() => undefined), IDLE_MS);

    return () => clearTimeout(timer);
  }, [link, connected, names, say]);
}

const load = (kind: ActivityKind | null) => loadCharts(kind === null ? [] : [kind]);

/** Null until loaded, 'failed' where loading failed although there is a connection. */
export function useCharts(kind: ActivityKind | null): Charts | 'failed' | null {
  const failed = useLoading(load, kind, chartsNow(kind) !== null);

  return chartsNow(kind) ?? (failed ? 'failed' : null);
}

/** The same for a component that draws nothing without it: null until it is there. */
export function useReadyCharts(kind: ActivityKind | null): Charts | null {
  useCharts(kind);

  return chartsNow(kind);
}
