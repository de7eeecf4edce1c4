import type { EntryPage } from '@rt/contracts';
import type { ActivityView } from '@rt/contracts/plain';
import type { EntriesResult, Entry } from '@rt/domain/polling';
import { useApi, useCommand } from '@rt/web/console-kit';
import { useEffect, useRef, useState } from 'react';

/**
 * What the room reads on a board with groups: what the frame holds, and what was asked for besides since it has no room
 * there. That is asked for anew when there is more or less to read, or anything of it but its dots has changed.
 */
export function useFurther(roundtableId: string, { id: activityId, tally }: Pick<ActivityView, 'id' | 'tally'>) {
  const api = useApi();
  const { entries: framed, shown, edition = '' } = (tally?.result as EntriesResult | null | undefined) ?? NOTHING;
  const [further, setFurther] = useState<readonly Entry[]>([]);
  const command = useCommand(async () => {
    // All pages from the first on: in what order they come depends on what is told, and a frame has one of its own.
    const found: Entry[] = [];
    let after: string | undefined;
    do {
      const page: EntryPage = await api.call('GET /api/roundtables/{roundtableId}/activities/{activityId}/entries', {
        at: { roundtableId, activityId },
        query: { state: 'shown', after },
      });
      found.push(...page.items);
      after = page.next ?? undefined;
    } while (after !== undefined);
    // Where an entry goes meanwhile, pages begin anew: each is listed once.
    setFurther([...new Map(found.map((entry) => [entry.id, entry])).values()]);
  }, []);
  const anew = { wanted: further.length > 0, busy: command.busy, run: () => void command.run() };
  useAnew(`${shown} ${edition}`, anew);
  const readable = framed.filter(({ state }) => state === 'shown');
  const known = new Set(readable.flatMap(({ id, merged = [] }) => [id, ...merged.map((one) => one.id)]));
  const all = [...readable, ...further.filter(({ id }) => !known.has(id))];

  return {
    entries: all,
    /** So many are listed nowhere here. */
    left: Math.max(0, shown - all.length),
    busy: command.busy,
    error: command.error,
    load: () => void command.run(),
  };
}

export type Further = ReturnType<typeof useFurther>;

const NOTHING: Pick<EntriesResult, 'entries' | 'shown' | 'edition'> = { entries: [], shown: 0 };

interface Anew {
  readonly wanted: boolean;
  readonly busy: boolean;
  run(): void;
}

/** Runs once what is told is something else, where that is wanted; for what changes while it runs, it runs once more. */
function useAnew(told: string, { busy, ...anew }: Anew): void {
  const before = useRef(told);
  const latest = useRef(anew);
  latest.current = anew;
  useEffect(() => {
    if (busy || before.current === told) return;
    before.current = told;
    if (latest.current.wanted) latest.current.run();
  }, [told, busy]);
}
