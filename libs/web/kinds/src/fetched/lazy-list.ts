import { type ActivityKind, isActivityKind } from '@rt/kinds';
import { useEffect, useState } from 'react';

const AGAIN_MS = 3000;

/** How the code of each kind is fetched; a kind that is not in the list needs none. */
type Fetches<Code> = Readonly<Partial<Record<ActivityKind, () => Promise<Code>>>>;

/** Code by the name of the kind, each fetched when it is needed and kept. */
export interface LazyList<Code> {
  /** Null for a kind that has none in this list; rejects without a connection. */
  load(kind: string): Promise<Code | null>;
  /** Fetches the code of kinds before it is asked for; a kind that this page does not know is left out. */
  preload(kinds: readonly string[]): void;
  /** The code where it has been fetched already, else null. */
  now(kind: string): Code | null;
  /**
   * The code for a component: null until it is there, 'failed' where it could not be had although there is a connection, and
   * for a kind that this page does not know: it was loaded from an older version.
   */
  use(kind: string): Code | 'failed' | null;
}

/** Makes such a list of ways to fetch. */
export function lazyList<Code>(fetches: Fetches<Code>): LazyList<Code> {
  const loaded = new Map<string, Code>();
  const now = (kind: string) => loaded.get(kind) ?? null;
  const load = async (kind: string) => {
    const fetched = loaded.get(kind) ?? (isActivityKind(kind) ? await fetches[kind]?.() : undefined);
    if (fetched !== undefined) loaded.set(kind, fetched);

    return fetched ?? null;
  };
  const preload = (kinds: readonly string[]) => {
    for (const kind of kinds) void load(kind).catch(() => undefined);
  };
  const source: Source = { load, isThere: (kind) => now(kind) !== null };
  const useCode = (kind: string) => {
    const failed = useLoading(source, kind);

    return now(kind) ?? (failed || !isActivityKind(kind) ? 'failed' : null);
  };

  return { load, preload, now, use: useCode };
}

interface Source {
  load(kind: string): Promise<unknown>;
  isThere(kind: string): boolean;
}

/** Draws again when the code has come; true while it could not be had. */
function useLoading(source: Source, kind: string): boolean {
  const [failed, setFailed] = useState(false);
  const [, drawAgain] = useState(0);
  useEffect(() => {
    if (source.isThere(kind)) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let current = true;
    const attempt = () => {
      source
        .load(kind)
        .then(() => current && drawAgain((count) => count + 1))
        .catch(() => {
          if (!current) return;
          setFailed(navigator.onLine);
          timer = setTimeout(attempt, AGAIN_MS);
        });
    };
    attempt();

    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [source, kind]);

  return failed;
}
