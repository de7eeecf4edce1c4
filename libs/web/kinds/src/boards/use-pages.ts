import type { EntriesResult, Entry, VoteOrder } from '@rt/domain/polling';
import { useCallback, useEffect, useRef, useState } from 'react';

import type { BoardPage } from '../board-props';

interface PagesProps {
  readonly result: EntriesResult | null;
  page(order: VoteOrder, after?: string): Promise<BoardPage>;
  /** Announces how many more are listed. */
  saidMore(count: number): void;
}

const NO_PAGE: BoardPage = { items: [], next: null };
const NOTHING = { entries: [], shown: 0 };

/** The page that the room's frames bring, and those that were asked for after it or in another order. */
export function usePages({ result, page, saidMore }: PagesProps, order: VoteOrder) {
  const { entries: framed, shown } = result ?? NOTHING;
  const { fetched, failed, load } = useFetched({ page, saidMore }, order, shown);
  const first = order === 'top' ? framed : [];
  const newer = new Map(framed.map((entry) => [entry.id, entry]));
  const rest = fetched.items.filter(({ id }) => !first.some((entry) => entry.id === id));
  const entries = [...first, ...rest];

  return {
    entries: entries.map((entry) => newer.get(entry.id) ?? entry),
    next: entries.length < shown && (fetched === NO_PAGE || fetched.next !== null),
    // What is on the screen of the room is in the frame wherever it stands in the order.
    more: () => void load((first.length > 0 ? entries.filter(notOnScreen) : entries).at(-1)?.id),
    failed,
  };
}

export const notOnScreen = ({ mark }: Entry) => mark !== 'selected';

/** Pages by HTTP, asked for anew when there is more or less to read, never for each vote. */
function useFetched({ page, saidMore }: Pick<PagesProps, 'page' | 'saidMore'>, order: VoteOrder, shown: number) {
  const [fetched, setFetched] = useState<BoardPage>(NO_PAGE);
  const [failed, setFailed] = useState(false);
  const asking = useRef({ page, saidMore });
  asking.current = { page, saidMore };
  const load = useCallback(
    async (after?: string) => {
      const got = await asking.current.page(order, after).catch(() => null);
      setFailed(got === null);
      if (got === null) return;
      setFetched((before) => (after === undefined ? got : { ...got, items: [...before.items, ...got.items] }));
      if (after !== undefined) asking.current.saidMore(got.items.length);
    },
    [order],
  );
  useEffect(() => {
    setFetched(NO_PAGE);
    if (order !== 'top') void load();
  }, [order, shown, load]);

  return { fetched, failed, load };
}
