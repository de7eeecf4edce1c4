import type { RoomState } from '@rt/contracts/plain';
import { type Api, ApiProvider } from '@rt/web/console-kit';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';

import { useControls } from './use-controls';

const room = (epoch: number) => ({ activities: [{ id: 'one', epoch }] }) as unknown as RoomState;

describe('the commands on the room', () => {
  function controls() {
    const sent: unknown[] = [];
    const call = (route: string, { body }: { body?: object }) => {
      sent.push([route.split('/').at(-1), body]);
      return route.endsWith('/skip') ? Promise.reject(new Error('no')) : Promise.resolve({});
    };
    const wrapper = ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={new QueryClient()}>
        <ApiProvider api={{ call } as unknown as Api}>{children}</ApiProvider>
      </QueryClientProvider>
    );
    const hook = renderHook(({ epoch }) => useControls('r', room(epoch)), { wrapper, initialProps: { epoch: 4 } });
    return { sent, hook };
  }

  it('say on which state they were decided, and count what was done from here at once', async () => {
    const { sent, hook } = controls();
    await act(() => hook.result.current.close('one'));
    // The room has not told of it yet, as where one press closes and shows.
    await act(() => hook.result.current.reveal('one', true));
    expect(sent).toEqual([
      ['close', { epoch: 4 }],
      ['reveal', { epoch: 5, revealed: true }],
    ]);
  });

  it('go by what the room has told since, and count nothing that was refused', async () => {
    const { sent, hook } = controls();
    await act(() => hook.result.current.skip('one'));
    await act(() => hook.result.current.open('one'));
    hook.rerender({ epoch: 9 });
    await act(() => hook.result.current.extend({ id: 'one' }));
    expect(sent).toEqual([
      ['skip', { epoch: 4 }],
      ['open', { epoch: 4 }],
      ['extend', { epoch: 9, seconds: 30 }],
    ]);
  });
});
