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
  /** Null until loaded; 'failed' online, or for a kind that this older page does not know. */
  use(kind: string): Code | 'failed' | null;
  /** The code for a component that draws nothing without it; null until it is there. */
  useReady(kind: string): Code | null;
}

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
  const useCode = (kind: string) => {
    const failed = useLoading(load, kind, now(kind) !== null);

    return now(kind) ?? (failed || !isActivityKind(kind) ? 'failed' : null);
  };
  const useReady = (kind: string) => {
    useCode(kind);

    return now(kind);
  };

  return { load, preload, now, use: useCode, useReady };
}

/** Draws again when the code has come that is not there yet; true while it could not be had. */
export function useLoading<Of>(load: (of: Of) => Promise<unknown>, of: Of, isThere: boolean): boolean {
  const [failed, setFailed] = useState(false);
  const [, drawAgain] = useState(0);
  useEffect(() => {
    if (isThere) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let current = true;
    const attempt = () => {
      load(of)
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
  }, [load, of, isThere]);

  return failed;
}
