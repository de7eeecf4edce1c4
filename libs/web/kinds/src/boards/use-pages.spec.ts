import type { EntriesResult, Entry, VoteOrder } from '@rt/domain/polling';
import { act, renderHook } from '@testing-library/react';

import type { BoardPage } from '../board-props';
import { useSteadyPages } from './use-pages';

const entry = (id: string): Entry => ({ id, text: id, state: 'shown' });
const result = (shown: number): EntriesResult => ({ base: 9, waiting: 0, shown, hidden: 0, entries: [entry('a')] });

describe('the pages of a board', () => {
  it('drop what was asked for before an entry was hidden, and comes after it', async () => {
    const answers: ((page: BoardPage) => void)[] = [];
    const page = () => new Promise<BoardPage>((answer) => void answers.push(answer));
    const { result: pages, rerender } = renderHook(
      ({ shown }) =>
        useSteadyPages({ result: result(shown), page, saidMore: () => undefined }, { order: 'newest', moves: true }),
      { initialProps: { shown: 2 } },
    );
    rerender({ shown: 3 });
    rerender({ shown: 2 });
    const texts = () => pages.current.steady.items.map(({ text }) => text);
    const [, late, newest] = answers;

    await act(async () => newest?.({ items: [entry('a'), entry('b')], next: null }));
    await act(async () => late?.({ items: [entry('a'), entry('hidden'), entry('b')], next: null }));
    expect(texts()).toEqual(['a', 'b']);
  });

  it('list an entry once which was asked for twice at the same time', async () => {
    const answers: ((page: BoardPage) => void)[] = [];
    const page = () => new Promise<BoardPage>((answer) => void answers.push(answer));
    const { result: pages, rerender } = renderHook(
      ({ shown }) =>
        useSteadyPages({ result: result(shown), page, saidMore: () => undefined }, { order: 'top', moves: false }),
      { initialProps: { shown: 9 } },
    );
    const texts = () => pages.current.steady.items.map(({ text }) => text);
    await act(async () => pages.current.more());
    await act(async () => answers[0]?.({ items: [entry('b')], next: 'b' }));
    await act(async () => pages.current.more());
    // One more is shown: what was asked for comes anew, while the next page is on its way.
    rerender({ shown: 10 });
    await act(async () => answers[2]?.({ items: [entry('b'), entry('c')], next: 'c' }));
    await act(async () => answers[1]?.({ items: [entry('c'), entry('d')], next: 'd' }));

    expect(texts()).toEqual(['a', 'b', 'c', 'd']);
  });

  describe('once one has left the frame since the pages after it were asked for', () => {
    beforeEach(() => jest.useFakeTimers());
    afterEach(() => jest.useRealTimers());

    const frame = (...ids: string[]): EntriesResult => ({ ...result(3), entries: ids.map(entry) });

    async function read() {
      const asked: (string | undefined)[] = [];
      const net = { isThere: true };
      const page = async (_order: string, after?: string): Promise<BoardPage> => {
        asked.push(after);
        if (!net.isThere) throw new Error('No connection');
        return { items: [entry(after === 'b' ? 'c' : 'b')], next: null };
      };
      const { result: pages, rerender } = renderHook(
        ({ framed }) =>
          useSteadyPages({ result: framed, page, saidMore: () => undefined }, { order: 'top', moves: false }),
        { initialProps: { framed: frame('a', 'b') } },
      );
      const texts = () => pages.current.steady.items.map(({ text }) => text);
      const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
      await act(async () => pages.current.more());
      expect(texts()).toEqual(['a', 'b', 'c']);

      return {
        ...{ asked, net, texts, pass, failed: () => pages.current.failed },
        show: (...ids: string[]) => rerender({ framed: frame(...ids) }),
      };
    }

    it('list it, though not all phones of a room at once', async () => {
      const { asked, texts, pass, show } = await read();
      show('c', 'a');
      await pass(1900);
      expect(asked).toEqual(['b']);

      await pass(2200);
      expect(texts()).toEqual(['c', 'a', 'b']);
      await pass(300_000);
      expect(asked).toEqual(['b', 'a']);
    });

    it('keep what was read where that cannot be had, and go on asking', async () => {
      const { net, texts, pass, failed, show } = await read();
      net.isThere = false;
      show('a');
      await pass(4000);
      expect([texts(), failed()]).toEqual([['a', 'c'], false]);

      net.isThere = true;
      await pass(8000);
      expect(texts()).toEqual(['a', 'b']);
    });

    it('ask for nothing that is back a moment later, as with each vote', async () => {
      const { asked, pass, show } = await read();
      for (let vote = 0; vote < 20; vote += 1) {
        show('c', 'a');
        await pass(1000);
        show('a', 'b');
        await pass(1000);
      }
      expect(asked).toEqual(['b']);
    });

    it('ask ever more seldom for what no page holds', async () => {
      const { asked, pass, show } = await read();
      show('c');
      await pass(600_000);
      expect(asked.length).toBeGreaterThan(8);
      expect(asked.length).toBeLessThan(30);
    });
  });

  describe('once what stands beyond the frame has changed, and there is as much of it as before', () => {
    beforeEach(() => jest.useFakeTimers());
    afterEach(() => jest.useRealTimers());

    async function read(order: VoteOrder) {
      const asked: (string | undefined)[] = [];
      const server = { isThere: true, items: [entry('b')] };
      const page = async (_order: string, after?: string): Promise<BoardPage> => {
        asked.push(after);
        if (!server.isThere) throw new Error('No connection');
        return { items: server.items, next: null };
      };
      const framed = { ...result(2), edition: '1' };
      const { result: pages, rerender } = renderHook(
        (told: EntriesResult) =>
          useSteadyPages({ result: told, page, saidMore: () => undefined }, { order, moves: true }),
        { initialProps: framed },
      );
      const texts = () => pages.current.steady.items.map(({ text }) => text);
      const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
      await act(async () => pages.current.more());
      asked.length = 0;

      return { asked, server, texts, pass, show: (over: Partial<EntriesResult>) => rerender({ ...framed, ...over }) };
    }

    it('ask for it, though not all phones of a room at once', async () => {
      const { asked, server, texts, pass, show } = await read('top');
      server.items = [{ ...entry('b'), text: 'worded anew' }];
      show({ edition: '2' });
      await pass(0);
      expect(asked).toEqual([]);
      expect(texts()).toEqual(['a', 'b']);

      await pass(2000);
      expect(texts()).toEqual(['a', 'worded anew']);
      show({ edition: '2', entries: [{ ...entry('a'), reactions: { '1': 3 } }] });
      await pass(60_000);
      expect(asked).toEqual(['a']);
    });

    it('list nothing of it where it cannot be had', async () => {
      const { server, texts, pass, show } = await read('top');
      server.isThere = false;
      show({ edition: '2' });
      await pass(2000);
      expect(texts()).toEqual(['a']);
    });

    it('ask also where all of it stands in the frame, and others than before', async () => {
      const { server, texts, pass, show } = await read('newest');
      const whole = { edition: undefined, shown: 1 };
      show(whole);
      await pass(0);
      expect(texts()).toEqual(['b']);
      server.items = [entry('c')];
      show({ ...whole, entries: [entry('c')] });
      await pass(2000);
      expect(texts()).toEqual(['c']);
    });
  });
});
