import type { Entry, EntryState } from '@rt/domain/polling';
import { useApi, useCommand } from '@rt/web/console-kit';
import { useRef, useState } from 'react';

import { asDecided } from '../undo/use-decided';
import { besides, pagesFrom } from './pages';
import { useAnew } from './use-anew';

interface Framed {
  readonly revision: number;
  readonly entries: readonly Entry[];
  readonly counts: Readonly<Partial<Record<EntryState, number>>>;
}

interface Where {
  readonly roundtableId: string;
  readonly activityId: string;
}

interface Press {
  readonly no: number;
  readonly state?: EntryState;
}

/** Frames come with each answer and vote: what they do not hold is asked for at most so often, in ms. */
const REST_MS = 2000;

/** Entries in frames and fetched ones, refetched with the frames. `arrived` runs when requested ones are there. */
export function useMore(at: Where, { revision, entries: framed, counts }: Framed, arrived: () => void) {
  const ask = useAsk(at);
  const [press, setPress] = useState<Press>({ no: 0 });
  const [{ further, upTo }, set] = useState<{ further: readonly Entry[]; upTo: number }>({ further: [], upTo: 0 });
  const least = useRef(new Map<EntryState, number>());
  // Decided while pages come, which may tell of the time before.
  const decided = useRef(new Map<string, Entry>());
  const isPressed = press.no > upTo;
  const command = useCommand(async () => {
    decided.current.clear();
    try {
      const found = await beyond(ask, least.current, { entries: framed, counts });
      const { current } = decided;
      set({ further: found.map((entry) => asDecided(entry, current.get(entry.id))), upTo: press.no });
    } catch (error) {
      // What a press asked for has been answered all the same: a server in trouble is asked no more often for it.
      set((before) => ({ ...before, upTo: press.no }));
      throw error;
    }
    if (isPressed) arrived();
  }, []);
  useAnew(`${revision} ${press.no}`, {
    wanted: least.current.size > 0,
    busy: command.busy,
    restMs: isPressed ? 0 : REST_MS,
    run: () => void command.run(),
  });
  const more = besides(framed, further);

  return {
    entries: [...framed, ...more],
    isBusy: (state: EntryState) => command.busy && isPressed && press.state === state,
    errorOf: (state: EntryState) => (press.state === state ? command.error : null),
    load: (state: EntryState) => {
      least.current.set(state, more.filter((entry) => entry.state === state).length + 1);
      setPress({ no: press.no + 1, state });
    },
    note: (after: Entry) => {
      decided.current.set(after.id, after);
      set((before) => ({
        ...before,
        further: before.further.map((entry) => (entry.id === after.id ? asDecided(entry, after) : entry)),
      }));
    },
  };
}

async function beyond(
  ask: ReturnType<typeof useAsk>,
  least: ReadonlyMap<EntryState, number>,
  { entries, counts }: Pick<Framed, 'entries' | 'counts'>,
): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  for (const [state, wanted] of least) {
    const here = entries.filter((entry) => entry.state === state);
    if (here.length < (counts[state] ?? 0)) found.push(...(await ask(state, here, wanted)));
  }
  return found;
}

/** Asks for so many entries of a state that the frame does not hold, or for all of them. */
function useAsk(at: Where) {
  const api = useApi();
  return (state: EntryState, framed: readonly Entry[], wanted: number) => {
    const page = (after?: string) =>
      api.call('GET /api/roundtables/{roundtableId}/activities/{activityId}/entries', { at, query: { state, after } });
    // From the frame's last one on each time: ids are random, so that new entries arrive between those that are here.
    // What is on the screen of the room is in the frame wherever it stands in the order.
    const last = framed.filter(({ mark }) => mark !== 'selected').at(-1)?.id;
    return pagesFrom(page, last, (found) => besides(framed, found).length >= wanted);
  };
}

export type More = ReturnType<typeof useMore>;
