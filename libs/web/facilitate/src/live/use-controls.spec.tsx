import type { RoomState } from '@rt/contracts/plain';
import { type Api, ApiProvider } from '@rt/web/console-kit';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';

import { useControls } from './use-controls';

const room = (epoch: number) =>
  ({ revision: 1, session: { currentActivityId: 'one' }, activities: [{ id: 'one', epoch }] }) as unknown as RoomState;

describe('the commands on the room', () => {
  function controls() {
    const sent: [string, unknown][] = [];
    const lost = new Set(['skip']);
    const call = (route: string, { body }: { body?: object }) => {
      const verb = route.split('/').at(-1) ?? '';
      sent.push([verb, body]);
      return lost.has(verb) ? Promise.reject(new Error('no')) : Promise.resolve({});
    };
    const wrapper = ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={new QueryClient()}>
        <ApiProvider api={{ call } as unknown as Api}>{children}</ApiProvider>
      </QueryClientProvider>
    );
    const refresh = jest.fn();
    const heard = new Map<number, RoomState>();
    const hear = (epoch: number) => heard.get(epoch) ?? heard.set(epoch, room(epoch)).get(epoch)!;
    const live = { wrapper, initialProps: { epoch: 4 } };
    const hook = renderHook(({ epoch }) => useControls('r', hear(epoch), refresh), live);
    return { sent, lost, hook, refresh };
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

  it('open once, however often it is pressed before the room tells of it, and give more time as often', async () => {
    const { sent, hook } = controls();
    for (let press = 0; press < 2; press++) await act(() => hook.result.current.open('one'));
    for (let press = 0; press < 2; press++) await act(() => hook.result.current.extend({ id: 'one' }));
    for (let press = 0; press < 2; press++) await act(() => hook.result.current.close('one'));
    expect(sent).toEqual([
      ['open', { epoch: 4, from: 'one' }],
      ['extend', { epoch: 5, seconds: 30 }],
      ['extend', { epoch: 6, seconds: 30 }],
      ['close', { epoch: 7 }],
    ]);
    hook.rerender({ epoch: 8 });
    await act(() => hook.result.current.close('one'));
    expect(sent.at(-1)).toEqual(['close', { epoch: 8 }]);
  });

  it('say of several that are closed at once where each stood, with what was done from here', async () => {
    const { sent, hook } = controls();
    await act(() => hook.result.current.extend({ id: 'one' }));
    await act(() => hook.result.current.closeSeveral(['one']));
    await act(() => hook.result.current.closeSeveral(['one', 'unheard of']));
    expect(sent.slice(1)).toEqual([
      ['close', { activityIds: ['one'], epochs: [5] }],
      ['close', { activityIds: ['one', 'unheard of'] }],
    ]);
  });

  it('pause once and go on once, however often it is pressed before the room tells of it', async () => {
    const { sent, hook } = controls();
    for (let press = 0; press < 2; press++) await act(() => hook.result.current.pause('one', true));
    for (let press = 0; press < 2; press++) await act(() => hook.result.current.pause('one', false));
    await act(() => hook.result.current.close('one'));
    expect(sent).toEqual([
      ['pause', { epoch: 4, paused: true }],
      ['pause', { epoch: 5, paused: false }],
      ['close', { epoch: 6 }],
    ]);
  });

  it('tell what this host has done, from the moment that it is under way, from what another host does', async () => {
    const { hook } = controls();
    const isOwn = (epoch: number) => hook.result.current.isOwn({ id: 'one', epoch });
    expect(isOwn(4)).toBe(false);
    let pausing: Promise<boolean> | undefined;
    act(() => {
      pausing = hook.result.current.pause('one', true);
    });
    expect(isOwn(5)).toBe(true);
    await act(() => pausing);
    expect([isOwn(5), isOwn(6)]).toEqual([true, false]);
  });

  it('copy a question once though the answer to the first press is lost, and again once it has come', async () => {
    const { sent, lost, hook } = controls();
    const copy = (id: string) => act(() => hook.result.current.duplicate(id));
    lost.add('duplicate');
    await copy('one');
    await copy('two');
    lost.delete('duplicate');
    for (const id of ['one', 'two', 'one']) await copy(id);

    const [one, two, oneAgain, twoAgain, further] = sent.map(([, body]) => (body as { opId: string }).opId);
    expect([oneAgain, twoAgain]).toEqual([one, two]);
    expect(new Set([one, two, further]).size).toBe(3);
  });

  it('copy a question once as long as answers to presses are lost, each shortly after the one before', async () => {
    jest.useFakeTimers();
    const { sent, lost, hook } = controls();
    const copy = () => act(() => hook.result.current.duplicate('one'));
    lost.add('duplicate');
    await copy();
    act(() => jest.advanceTimersByTime(50_000));
    await copy();
    lost.delete('duplicate');
    act(() => jest.advanceTimersByTime(11_000));
    await copy();
    jest.useRealTimers();

    expect(new Set(sent.map(([, body]) => (body as { opId: string }).opId)).size).toBe(1);
  });

  it('copy a question anew long after the answer to a press was lost: the copy has been seen by then', async () => {
    jest.useFakeTimers();
    const { sent, lost, hook } = controls();
    const copy = () => act(() => hook.result.current.duplicate('one'));
    lost.add('duplicate');
    await copy();
    lost.delete('duplicate');
    act(() => jest.advanceTimersByTime(61_000));
    await copy();
    jest.useRealTimers();

    expect(new Set(sent.map(([, body]) => (body as { opId: string }).opId)).size).toBe(2);
  });

  it('have the room asked for where it tells nothing of what was done: the line may be dead without a sign of it', async () => {
    jest.useFakeTimers();
    try {
      const { hook, refresh } = controls();
      await act(() => hook.result.current.open('one'));
      hook.rerender({ epoch: 5 });
      await act(() => hook.result.current.skip('one'));
      await act(() => jest.advanceTimersByTimeAsync(5000));
      expect(refresh).not.toHaveBeenCalled();

      await act(() => hook.result.current.close('one'));
      await act(() => jest.advanceTimersByTimeAsync(1900));
      expect(refresh).not.toHaveBeenCalled();
      await act(() => jest.advanceTimersByTimeAsync(200));
      expect(refresh).toHaveBeenCalledTimes(1);
    } finally {
      jest.useRealTimers();
    }
  });

  it('go by what the room has told since, and count nothing that was refused', async () => {
    const { sent, hook } = controls();
    await act(() => hook.result.current.skip('one'));
    await act(() => hook.result.current.open('one'));
    hook.rerender({ epoch: 9 });
    await act(() => hook.result.current.extend({ id: 'one' }));
    expect(sent).toEqual([
      ['skip', { epoch: 4 }],
      ['open', { epoch: 4, from: 'one' }],
      ['extend', { epoch: 9, seconds: 30 }],
    ]);
  });
});
