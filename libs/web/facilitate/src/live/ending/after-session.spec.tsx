import { MantineProvider } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import { type Api, ApiProvider, KEYS, SayProvider } from '@rt/web/console-kit';
import { loadChart } from '@rt/web/kinds/charts';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';

import { AfterSession } from './after-session';

const ROUNDTABLE = { id: 'r1', title: 'Grid', state: 'closed', agenda: [], may: [], sealed: true, erased: false };
const ERASING = /The links between answers and people are being erased/;
const ERASED = /^Links erased: nobody can work out/;
/** That the roundtable was asked for. */
const ASKED = ['roundtable'];
const ACTIVITIES = 'GET /api/roundtables/{roundtableId}/activities';
const GROUPS = {
  ...{ activityId: 'asked', round: 1 },
  by: [
    {
      by: 'way',
      groups: [{ group: 'online', respondents: 9, result: { options: [{ id: 'a', count: 9 }], other: [] } }],
    },
  ],
};

/** A server on which the links are erased when it is asked again, or something else is so `later`. Returns what it was called for. */
function open(
  roundtable: object = ROUNDTABLE,
  items: readonly object[] = [],
  refuse: (route: string, activityId: string) => unknown = () => undefined,
  later: Partial<RoundtableBody> = { erased: true },
): readonly unknown[] {
  let stored = roundtable as RoundtableBody;
  const calls: unknown[] = [];
  const call = (route: string, sent?: { readonly at: { readonly activityId: string } }) => {
    calls.push(sent ? [route, sent] : [route]);
    const refused = refuse(route, sent?.at.activityId ?? '');
    return refused ? Promise.reject(refused) : Promise.resolve(route.endsWith('/by-group') ? GROUPS : { items });
  };
  const api = { call } as unknown as Api;

  const ask = () => {
    calls.push(ASKED);
    stored = { ...stored, ...later };
    return stored;
  };

  function Console() {
    const { data } = useQuery({ queryKey: KEYS.roundtable('r1'), queryFn: ask, initialData: stored });
    return <AfterSession roundtable={data} />;
  }

  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } });
  const router = createRouter({
    routeTree: createRootRoute({ component: Console }),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  render(
    <MantineProvider>
      <QueryClientProvider client={client}>
        <ApiProvider api={api}>
          <SayProvider>
            <RouterProvider router={router} />
          </SayProvider>
        </ApiProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return calls;
}

describe('AfterSession', () => {
  afterEach(() => jest.useRealTimers());

  it('says that links are erased only once they are, and by itself', async () => {
    jest.useFakeTimers();
    open();
    await act(() => jest.advanceTimersByTimeAsync(100));
    expect(screen.getByText(ERASING)).toBeTruthy();
    expect(screen.queryByText(ERASED)).toBeNull();

    await act(() => jest.advanceTimersByTimeAsync(6000));

    expect(screen.getByText(ERASED)).toBeTruthy();
    expect(screen.queryByText(ERASING)).toBeNull();
  });

  it('sees by itself that another host has changed how it stands, after which it can be opened no more', async () => {
    jest.useFakeTimers();
    open({ ...ROUNDTABLE, may: ['run'], sealed: false }, [], undefined, { sealed: true });
    await act(() => jest.advanceTimersByTimeAsync(100));
    expect(screen.getByRole('button', { name: 'Open again' })).toBeTruthy();

    await act(() => jest.advanceTimersByTimeAsync(11_000));

    expect(screen.queryByRole('button', { name: 'Open again' })).toBeNull();
  });

  it('asks for nothing while nobody sees the page, which would keep whoever left it signed in, and once they are back (S28)', async () => {
    jest.useFakeTimers();
    const seen = jest.spyOn(document, 'visibilityState', 'get');
    const turn = (state: 'hidden' | 'visible') => {
      seen.mockReturnValue(state);
      return act(async () => void document.dispatchEvent(new Event('visibilitychange')));
    };
    const calls = open({ ...ROUNDTABLE, sealed: false }, [], undefined, {});
    await act(() => jest.advanceTimersByTimeAsync(100));
    await turn('hidden');
    const before = calls.length;
    await act(() => jest.advanceTimersByTimeAsync(60 * 60_000));
    expect(calls).toHaveLength(before);

    await turn('visible');
    expect(calls.slice(before)).toEqual([ASKED]);
    seen.mockRestore();
  });

  it('asks for nothing once nobody has touched the page for ten minutes, and at once when somebody does again (S28)', async () => {
    jest.useFakeTimers();
    const calls = open({ ...ROUNDTABLE, sealed: false }, [], undefined, {});
    /** So often was asked in a minute that begins so many minutes later. */
    const askedAfter = async (minutes: number) => {
      jest.setSystemTime(Date.now() + minutes * 60_000);
      const before = calls.length;
      await act(() => jest.advanceTimersByTimeAsync(60_000));
      return calls.slice(before).filter((call) => call === ASKED).length;
    };
    expect(await askedAfter(8)).toBe(6);
    fireEvent.pointerMove(document.body);
    expect(await askedAfter(8)).toBe(6);
    expect(await askedAfter(2)).toBe(0);

    const before = calls.length;
    await act(async () => void fireEvent.keyDown(document.body));
    expect(calls.slice(before)).toEqual([ASKED]);
    expect(await askedAfter(0)).toBe(6);
  });

  it('asks for the results again only once the session stands otherwise', async () => {
    jest.useFakeTimers();
    const later: Partial<RoundtableBody> = {};
    const calls = open({ ...ROUNDTABLE, sealed: false, version: 3 }, [], undefined, later);
    const results = () => calls.filter((call) => (call as unknown[])[0] === ACTIVITIES);
    await act(() => jest.advanceTimersByTimeAsync(31_000));
    expect(calls.filter((call) => call === ASKED)).toHaveLength(3);
    expect(results()).toHaveLength(1);

    Object.assign(later, { version: 4 });
    await act(() => jest.advanceTimersByTimeAsync(21_000));
    expect(results()).toHaveLength(2);
  });

  it('offers to show results that nobody in the room has seen, until the session is sealed', async () => {
    const one = { kind: 'rating', config: {}, state: 'closed', visibility: 'on_reveal', revealed: false, answered: 3 };
    const items = [
      { ...one, id: 'waits', question: 'Which first?' },
      { ...one, id: 'shown', question: 'Which last?', revealed: true },
      { ...one, id: 'nobody', question: 'Which never?', answered: 0 },
    ];
    const ended = { ...ROUNDTABLE, may: ['run'], sealed: false };
    const calls = open(ended, items);
    const buttons = () => screen.queryAllByRole('button', { name: /^Show on phones/ });
    await act(() => screen.findByText('Which last?'));
    expect(buttons().map((button) => button.getAttribute('aria-label'))).toEqual(['Show on phones: Which first?']);

    await act(async () => buttons()[0]?.click());
    expect(calls).toContainEqual([
      'POST /api/roundtables/{roundtableId}/activities/{activityId}/reveal',
      { at: { roundtableId: 'r1', activityId: 'waits' }, body: { revealed: true } },
    ]);

    cleanup();
    open({ ...ended, sealed: true }, items);
    await act(() => screen.findByText('Which last?'));
    expect(buttons()).toEqual([]);
  });

  it('keeps the others where one is refused, and names that one with the reason', async () => {
    const one = { kind: 'rating', config: {}, state: 'closed', visibility: 'always', answered: 3, kept: false };
    const items = ['a', 'b', 'c'].map((id) => ({ ...one, id, question: `Which ${id}?` }));
    const calls = open({ ...ROUNDTABLE, may: ['run'] }, items, (route, activityId) =>
      route.endsWith('/keep') && activityId === 'b' ? { code: 'suppressed' } : undefined,
    );
    await act(() => screen.findByText('Which c?'));
    await act(async () => screen.getByRole('button', { name: 'Save 3 results' }).click());

    const kept = calls.filter((call) => String((call as unknown[])[0]).endsWith('/keep'));
    expect(kept).toHaveLength(3);
    const line = await screen.findByText(/^Which b\? – /);
    const { textContent = '' } = line.closest('[role="alert"]') ?? {};
    expect(textContent).toMatch(/^This result is not saved:Which b\? – .*fewer than/i);
    expect(textContent).not.toMatch(/Which [ac]/);
  });

  it('keeps the result of a round whose next one was taken back', async () => {
    const one = { kind: 'rating', config: {}, state: 'ready', visibility: 'always', answered: 0, kept: false };
    const items = [
      { ...one, id: 'again', question: 'Which again?', roundNo: 2 },
      { ...one, id: 'planned', question: 'Which never?', roundNo: 1 },
    ];
    open({ ...ROUNDTABLE, may: ['run'] }, items);
    await act(() => screen.findByText('Which again?'));
    expect(
      screen.getAllByRole<HTMLInputElement>('checkbox').map(({ ariaLabel, checked }) => [ariaLabel, checked]),
    ).toEqual([['Save the result: Which again?', true]]);
    expect(screen.queryByText('Which never?')).toBeNull();
    expect(screen.queryByText(/answered/)).toBeNull();
  });

  it('keeps the ticked results in one press, all ticked at first, and names those that are not kept', async () => {
    const one = { kind: 'rating', config: {}, state: 'closed', visibility: 'always', answered: 3, kept: false };
    const items = [
      { ...one, id: 'a', question: 'Which first?' },
      { ...one, id: 'b', question: 'Which last?' },
      { ...one, id: 'kept', question: 'Which ever?', kept: true },
      { ...one, id: 'nobody', question: 'Which never?', answered: 0 },
    ];
    const calls = open({ ...ROUNDTABLE, may: ['run'] }, items);
    const ticks = () => screen.getAllByRole<HTMLInputElement>('checkbox');
    await act(() => screen.findByText('Which last?'));
    expect(ticks().map(({ checked, ariaLabel }) => [ariaLabel, checked])).toEqual([
      ['Save the result: Which first?', true],
      ['Save the result: Which last?', true],
    ]);
    expect(screen.getByText('Saved as a contribution')).toBeTruthy();
    expect(screen.queryByText(/not saved/)).toBeNull();

    await act(async () => ticks()[1]?.click());
    expect(screen.getByText(/^This result is not saved:/).textContent).toContain('Which last?');
    expect(screen.getByText('Untick the results that you do not want to save.')).toBeTruthy();
    await act(async () => screen.getByRole('button', { name: 'Save 1 result' }).click());
    const kept = calls.filter((call) => String((call as unknown[])[0]).endsWith('/keep'));
    expect(kept).toEqual([
      [
        'POST /api/roundtables/{roundtableId}/activities/{activityId}/keep',
        { at: { roundtableId: 'r1', activityId: 'a' } },
      ],
    ]);

    cleanup();
    open(ROUNDTABLE, items);
    await act(() => screen.findByText('Which last?'));
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
  });

  it('lists results in the order in which the questions were run', async () => {
    const one = { kind: 'rating', config: {}, state: 'closed', visibility: 'always', answered: 3 };
    const items = [
      { ...one, id: 'b', question: 'Which last?', position: 0, agendaItemId: 'discussion' },
      { ...one, id: 'a', question: 'Which first?', position: 1, agendaItemId: 'intro' },
    ];
    open({ ...ROUNDTABLE, agenda: [{ id: 'intro' }, { id: 'discussion' }] }, items);
    await act(() => screen.findByText('Which last?'));
    expect(screen.getAllByText(/^Which/).map(({ textContent }) => textContent)).toEqual([
      'Which first?',
      'Which last?',
    ]);
  });

  it('names the file of a chart by the number that its question had in the room', async () => {
    await loadChart('single_choice');
    const one = { kind: 'single_choice', config: { options: [{ id: 'a', text: 'Skills' }] }, visibility: 'always' };
    const items = [
      { ...one, id: 'draft', question: 'Which draft?', state: 'draft' },
      { ...one, id: 'planned', question: 'Which never?', state: 'ready', roundNo: 1 },
      { ...one, id: 'asked', question: 'Which first?', state: 'closed', answered: 9 },
    ];
    open({ ...ROUNDTABLE, ref: 'RT-2026-014' }, items);
    const details = (await screen.findByText('Results by group')).closest('details');
    fireEvent(Object.assign(details ?? document.body, { open: true }), new Event('toggle'));
    URL.createObjectURL = () => 'blob:1';
    const names: string[] = [];
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    fireEvent.click(await screen.findByRole('button', { name: /CSV/ }));
    expect(names).toEqual(['RT-2026-014-Q2-way-online.csv']);
    jest.restoreAllMocks();
  });
});
