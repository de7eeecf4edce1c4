import type { ActivityView, RoomState } from '@rt/contracts/plain';
import { act, renderHook } from '@testing-library/react';

import type { Controls } from '../use-controls';
import { isOwnPace, useLeaving } from './use-leaving';

const activity = (id: string, state: 'ready' | 'open' | 'closed') => ({ id, state }) as ActivityView;

/** Controls that write down what was asked of them; closing is refused where `refuses` says so. */
function controls(refuses = false) {
  const done: string[] = [];
  const asked = {
    close: (id: string) => {
      done.push(`close ${id}`);
      return Promise.resolve(!refuses);
    },
    choose: (id: string | null) => {
      done.push(`choose ${id}`);
      return Promise.resolve(true);
    },
  } as unknown as Controls;
  return { done, asked };
}

function open(current: ActivityView | null, refuses = false, ownPace = false) {
  const { done, asked } = controls(refuses);
  const { result, rerender } = renderHook(({ now }) => useLeaving(now, asked, ownPace), {
    initialProps: { now: current },
  });
  return { done, leaving: () => result.current, show: (now: ActivityView | null) => rerender({ now }) };
}

describe('leaving the current activity', () => {
  it.each([null, activity('a', 'ready'), activity('a', 'closed')])(
    'asks nothing where no voting is open',
    (current) => {
      const { done, leaving } = open(current);
      act(() => leaving().go('b'));
      expect(leaving().asks).toBe(false);
      expect(done).toEqual(['choose b']);
    },
  );

  it('asks where voting is open, and does nothing until it hears what to do', () => {
    const { done, leaving } = open(activity('a', 'open'));
    act(() => leaving().go('b'));
    expect(leaving().asks).toBe(true);
    act(() => leaving().stay());
    expect(leaving().asks).toBe(false);
    expect(done).toEqual([]);
  });

  it('asks nothing while people answer several at their own pace', () => {
    const { done, leaving } = open(activity('a', 'open'), false, true);
    act(() => leaving().go('b'));
    expect(leaving().asks).toBe(false);
    expect(done).toEqual(['choose b']);
  });

  it('takes it for their own pace also while the screen with the list is blank', () => {
    const room = (shows: string, host = {}) => ({ session: { stage: { shows }, host } }) as unknown as RoomState;
    expect(isOwnPace(room('open-questions'))).toBe(true);
    expect(isOwnPace(room('blank', { listBelow: true }))).toBe(true);
    expect(isOwnPace(room('blank'))).toBe(false);
  });

  it('closes voting and then goes on', async () => {
    const { done, leaving } = open(activity('a', 'open'));
    act(() => leaving().go('b'));
    await act(async () => leaving().closeFirst());
    expect(done).toEqual(['close a', 'choose b']);
    expect(leaving().asks).toBe(false);
  });

  it('stays where it is when closing was refused', async () => {
    const { done, leaving } = open(activity('a', 'open'), true);
    act(() => leaving().go('b'));
    await act(async () => leaving().closeFirst());
    expect(done).toEqual(['close a']);
    expect(leaving().asks).toBe(false);
  });

  it('leaves voting open and goes on', () => {
    const { done, leaving } = open(activity('a', 'open'));
    act(() => leaving().go('b'));
    act(() => leaving().leaveOpen());
    expect(done).toEqual(['choose b']);
  });

  it('no longer asks once voting has ended by itself, nor later about another activity', () => {
    const { leaving, show } = open(activity('a', 'open'));
    act(() => leaving().go('b'));
    show(activity('a', 'closed'));
    expect(leaving().asks).toBe(false);
    show(activity('c', 'open'));
    expect(leaving().asks).toBe(false);
  });
});
