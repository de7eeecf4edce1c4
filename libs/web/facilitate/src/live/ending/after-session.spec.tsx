import { MantineProvider } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import { type Api, ApiProvider, KEYS, SayProvider } from '@rt/web/console-kit';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { act, render, screen } from '@testing-library/react';

import { AfterSession } from './after-session';

const ROUNDTABLE = { id: 'r1', title: 'Grid', state: 'closed', may: [], sealed: true, erased: false };
const ERASING = /The links between answers and people are being erased/;
const ERASED = /^Links erased: nobody can work out/;

/** A server that has erased the links when it is asked again. */
function open(): void {
  let stored = ROUNDTABLE as unknown as RoundtableBody;
  const api = { call: () => Promise.resolve({ items: [] }) } as unknown as Api;
  function Console() {
    const { data } = useQuery({ queryKey: KEYS.roundtable('r1'), queryFn: () => stored, initialData: stored });
    stored = { ...stored, erased: true };

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
});
