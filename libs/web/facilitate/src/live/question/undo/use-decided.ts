import type { Entry } from '@rt/domain/polling';
import { useEffect, useRef, useState } from 'react';

/** What a host can take away again. */
const UNDONE = {
  pinned: undefined,
  mark: undefined,
  reply: undefined,
  minute: undefined,
  hiddenByVotes: undefined,
  into: undefined,
};

export function asDecided(entry: Entry, after: Entry | undefined): Entry & { readonly into?: string } {
  return after ? { ...entry, ...UNDONE, ...after } : entry;
}

/** What was decided here stands at once, until the next frame tells it. */
export function useDecided(revision: number) {
  const [{ at, after }, set] = useState<{ at: number; after: ReadonlyMap<string, Entry> }>({
    at: revision,
    after: new Map(),
  });
  const standing = at === revision ? after : new Map<string, Entry>();
  // What is taken back is noted by a message from before, when an earlier frame was the newest.
  const latest = useRef({ revision, standing });
  latest.current = { revision, standing };
  return {
    applied: (entries: readonly Entry[]) =>
      entries
        .map((entry) => asDecided(entry, standing.get(entry.id)))
        // What counts with another one now stands below that.
        .filter(({ into }) => into === undefined),
    note: (entry: Entry) =>
      set({ at: latest.current.revision, after: new Map(latest.current.standing).set(entry.id, entry) }),
  };
}

/** What was decided stands as before, and whoever took it back goes on there: the button of the message is gone. */
export function useUndone(entries: readonly Entry[], note: (entry: Entry) => void) {
  const [back, setBack] = useState<Pick<Entry, 'id' | 'state'> | null>(null);
  useEffect(() => {
    if (!back || !entries.some(({ id, state }) => id === back.id && state === back.state)) return;
    document.querySelector<HTMLElement>(`[data-entry="${back.id}"] button`)?.focus();
    setBack(null);
  }, [back, entries]);
  return (entry: Entry) => {
    note(entry);
    setBack(entry);
  };
}
