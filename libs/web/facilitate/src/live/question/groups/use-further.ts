import type { EntryPage } from '@rt/contracts';
import type { ActivityView } from '@rt/contracts/plain';
import type { EntriesResult, Entry } from '@rt/domain/polling';
import { useApi, useCommand } from '@rt/web/console-kit';
import { useEffect, useRef, useState } from 'react';

/**
 * What the room reads on a board with groups: what the frame holds, and what was asked for besides since it has no room
 * there. That is asked for anew when there is more or less to read.
 */
export function useFurther(roundtableId: string, { id: activityId, tally }: Pick<ActivityView, 'id' | 'tally'>) {
  const api = useApi();
  const { entries: framed, shown } = (tally?.result as EntriesResult | null | undefined) ?? NOTHING;
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
  useAnew(shown, further.length > 0, () => void command.run());
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

const NOTHING = { entries: [], shown: 0 };

/** Runs once the number is another one, where that is wanted. */
function useAnew(number: number, wanted: boolean, run: () => void): void {
  const before = useRef(number);
  const latest = useRef({ wanted, run });
  latest.current = { wanted, run };
  useEffect(() => {
    const isSame = before.current === number;
    before.current = number;
    if (!isSame && latest.current.wanted) latest.current.run();
  }, [number]);
}
