import type { EntriesResult, Entry, VoteOrder } from '@rt/domain/polling';
import { useSteady } from '@rt/web/ui';
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
function usePages({ result, page, saidMore }: PagesProps, order: VoteOrder) {
  const { entries: framed, shown } = result ?? NOTHING;
  const first = order === 'top' ? framed : [];
  const { fetched, rest, failed, load } = useFetched({ page, saidMore }, order, {
    shown,
    edition: editionOf(result),
    first,
  });
  const newer = new Map(framed.map((entry) => [entry.id, entry]));
  const entries = [...first, ...rest];

  return {
    entries: entries.map((entry) => newer.get(entry.id) ?? entry),
    next: entries.length < shown && (fetched === NO_PAGE || fetched.next !== null),
    // What is on the screen of the room is in the frame wherever it stands in the order.
    more: () => void load((first.length > 0 ? entries.filter(notOnScreen) : entries).at(-1)?.id),
    failed,
  };
}

/** Another one where something else may be read than before; where a frame holds all of it, by what that is. */
function editionOf(result: EntriesResult | null): string {
  const { edition, entries, shown } = { ...NOTHING, edition: undefined, ...result };
  const all = entries.map(({ id }) => id).sort();

  return edition ?? (all.length < shown ? '' : all.join());
}

interface SteadyProps {
  readonly order: VoteOrder;
  /** The list moves, and a bar tells what has come. */
  readonly moves: boolean;
  sorted?(entries: readonly Entry[]): readonly Entry[];
}

/** The same, kept still while somebody reads it or works in it. What is asked for here is no movement. */
export function useSteadyPages(
  { saidMore, ...rest }: PagesProps,
  { order, moves, sorted = (entries) => entries }: SteadyProps,
) {
  const asked = useRef<() => void>(undefined);
  const told = (count: number) => {
    asked.current?.();
    saidMore(count);
  };
  const pages = usePages({ ...rest, saidMore: told }, order);
  const steady = useSteady(sorted(pages.entries), moves);
  asked.current = steady.catchUp;

  return { ...pages, steady };
}

interface Readable {
  readonly shown: number;
  readonly edition: string;
}

const isNotIn = (entries: readonly Entry[]) => (one: Entry) => !entries.some(({ id }) => id === one.id);

export const notOnScreen = ({ mark }: Entry) => mark !== 'selected';

/** Refetches as many pages when the count changes or an entry is in neither frame nor page, not for each vote. */
function useFetched(
  props: Pick<PagesProps, 'page' | 'saidMore'>,
  order: VoteOrder,
  { shown, edition, first }: Readable & { readonly first: readonly Entry[] },
) {
  const [fetched, setFetched] = useState<BoardPage>(NO_PAGE);
  const rest = fetched.items.filter(isNotIn(first));
  const lacksSome = fetched !== NO_PAGE && fetched.next === null && first.length + rest.length < shown;
  const [failed, setFailed] = useState(false);
  const now = useRef({ ...props, first });
  now.current = { ...props, first };
  // Raised with each order, and as something is hidden: what was asked for before may hold it, and is dropped.
  const asked = useRef(0);
  const load = useCallback(
    async (after?: string) => {
      const mine = asked.current;
      const got = await now.current.page(order, after).catch(() => null);
      if (mine !== asked.current) return;
      setFailed(got === null);
      if (got === null) return;
      // Meanwhile all may have been asked for anew, and hold some of these.
      setFetched(({ items }) => ({ ...got, items: [...items, ...got.items.filter(isNotIn(items))] }));
      now.current.saidMore(got.items.length);
    },
    [order],
  );
  // Kept: nothing was hidden, so that what was read stays where nothing comes.
  const loadAgain = useCallback(
    async (least: number, isKept = false) => {
      const mine = asked.current;
      const last = now.current.first.filter(notOnScreen).at(-1)?.id;
      const got = await pagesFrom((after) => now.current.page(order, after), last, least).catch(() => null);
      if (mine !== asked.current) return;
      if (got === null && isKept) return;
      setFailed(got === null);
      setFetched(got ?? NO_PAGE);
    },
    [order],
  );
  const drop = useCallback(() => {
    setFetched(NO_PAGE);
    asked.current += 1;
  }, []);
  useAgain({ order, shown, edition, count: fetched.items.length }, drop, loadAgain);
  useWhile(lacksSome, () => void loadAgain(fetched.items.length, true));

  return { fetched, rest, failed, load };
}

interface Reading extends Readable {
  readonly order: VoteOrder;
  /** So many were asked for. */
  readonly count: number;
}

/** Over so long all phones ask for what has changed and is as much as before, in ms. */
const SPREAD_MS = 2000;

/** Asks anew where what there is to read has changed; where it is less, what may be read no longer goes at once. */
function useAgain(
  { order, shown, edition, count }: Reading,
  drop: () => void,
  loadAgain: (least: number) => Promise<void>,
): void {
  const before = useRef<Readable & { readonly order: VoteOrder | null }>({ order: null, shown, edition });
  const counted = useRef(count);
  counted.current = count;
  useEffect(() => {
    const was = before.current;
    const isSame = order === was.order;
    const isNews = !isSame || shown !== was.shown;
    const least = isSame ? counted.current : 0;
    before.current = { order, shown, edition };
    // While more comes, what was asked for stays where it is.
    if (!isSame || shown < was.shown) drop();
    if (order === 'top' && least === 0) return undefined;
    if (isNews) void loadAgain(least);
    if (isNews || edition === was.edition) return undefined;
    const timer = setTimeout(() => void loadAgain(counted.current), SPREAD_MS * Math.random());

    return () => clearTimeout(timer);
  }, [order, shown, edition, drop, loadAgain]);
}

/** So long it waits at first and at most, in ms. */
const FIRST_MS = 4000;
const MOST_MS = 60_000;

/** Polls ever more seldom: while a room votes, entries leave and return with each frame. */
function useWhile(lacksSome: boolean, ask: () => void): void {
  const now = useRef(ask);
  now.current = ask;
  useEffect(() => {
    if (!lacksSome) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const plan = (waitMs: number) => {
      const again = () => {
        now.current();
        plan(Math.min(MOST_MS, waitMs * 2));
      };
      timer = setTimeout(again, waitMs * (0.5 + Math.random() / 2));
    };
    plan(FIRST_MS);

    return () => clearTimeout(timer);
  }, [lacksSome]);
}

/** Pages after an entry, until there are so many entries or no further ones. */
async function pagesFrom(
  page: (after?: string) => Promise<BoardPage>,
  after: string | undefined,
  least: number,
): Promise<BoardPage> {
  const first = await page(after);
  if (first.next === null || first.items.length >= least) return first;
  const rest = await pagesFrom(page, first.next, least - first.items.length);

  return { ...rest, items: [...first.items, ...rest.items] };
}
