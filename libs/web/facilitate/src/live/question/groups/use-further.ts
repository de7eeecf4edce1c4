import type { ActivityView } from '@rt/contracts/plain';
import type { EntriesResult, Entry } from '@rt/domain/polling';
import { useApi, useCommand } from '@rt/web/console-kit';
import { useState } from 'react';

import { besides, pagesFrom } from '../more/pages';
import { useAnew } from '../more/use-anew';

/** Entries of the frame and those fetched because the frame has no room, refetched when anything but dots changes. */
export function useFurther(roundtableId: string, { id: activityId, tally }: Pick<ActivityView, 'id' | 'tally'>) {
  const api = useApi();
  const { entries: framed, shown, edition = '' } = (tally?.result as EntriesResult | null | undefined) ?? NOTHING;
  const [further, setFurther] = useState<readonly Entry[]>([]);
  const command = useCommand(async () => {
    // All pages from the first on: in what order they come depends on what is told, and a frame has one of its own.
    const page = (after?: string) =>
      api.call('GET /api/roundtables/{roundtableId}/activities/{activityId}/entries', {
        at: { roundtableId, activityId },
        query: { state: 'shown', after },
      });
    setFurther(await pagesFrom(page, undefined));
  }, []);
  const anew = { wanted: further.length > 0, busy: command.busy, run: () => void command.run() };
  useAnew(`${shown} ${edition}`, anew);
  const readable = framed.filter(({ state }) => state === 'shown');
  const all = [...readable, ...besides(readable, further)];

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
