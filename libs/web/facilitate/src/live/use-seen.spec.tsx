import type { RoomState } from '@rt/contracts/plain';
import { type Api, ApiProvider } from '@rt/web/console-kit';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';

import { useControls } from './use-controls';

interface Told {
  readonly revision: number;
  readonly current: string | null;
  readonly view?: string;
  readonly by?: string;
}

const room = ({ revision, current, view = 'question', by }: Told) =>
  ({
    revision,
    session: { currentActivityId: current, stageView: view, host: by ? { stageBy: by } : {} },
    activities: [
      { id: 'one', epoch: 4 },
      { id: 'two', epoch: 1 },
    ],
  }) as unknown as RoomState;

describe('what a host has seen of the session', () => {
  function controls(first: Told) {
    const sent: unknown[] = [];
    const answers = { revision: first.revision, refuses: false };
    const call = (route: string, { body }: { body?: object }) => {
      sent.push([route.split('/').at(-1), body]);
      if (answers.refuses) return Promise.reject(new Error('no'));
      answers.revision++;
      return Promise.resolve({ revision: answers.revision });
    };
    const wrapper = ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={new QueryClient()}>
        <ApiProvider api={{ call } as unknown as Api}>{children}</ApiProvider>
      </QueryClientProvider>
    );
    const hook = renderHook((told: Told) => useControls('r', room(told)), { wrapper, initialProps: first });
    return { sent, answers, hook };
  }

  it('is what the console shows', async () => {
    const { sent, hook } = controls({ revision: 10, current: 'one', view: 'results', by: 'type' });
    await act(() => hook.result.current.view('results', 'place'));

    expect(sent).toEqual([
      ['stage-view', { view: 'results', by: 'place', from: 'one', fromView: 'results', fromBy: 'type' }],
    ]);
  });

  it('counts what this host has just done, so that quick presses are no conflict with each other', async () => {
    const { sent, hook } = controls({ revision: 10, current: 'one', view: 'lobby' });
    // The room has told of none of these yet.
    await act(() => hook.result.current.choose('two'));
    await act(() => hook.result.current.choose('two'));
    await act(() => hook.result.current.open('two'));
    await act(() => hook.result.current.view('blank'));
    await act(() => hook.result.current.view('unblank'));
    await act(() => hook.result.current.choose('one'));
    await act(() => hook.result.current.askAgain('one'));
    await act(() => hook.result.current.view('results'));

    expect(sent).toEqual([
      ['current', { activityId: 'two', from: 'one', fromView: 'lobby' }],
      ['current', { activityId: 'two', from: 'two' }],
      ['open', { epoch: 1, from: 'two' }],
      ['stage-view', { view: 'blank', from: 'two', fromView: 'question' }],
      ['stage-view', { view: 'unblank', from: 'two', fromView: 'blank' }],
      ['current', { activityId: 'one', from: 'two' }],
      ['ask-again', { epoch: 4, from: 'one', opId: expect.any(String) }],
      ['stage-view', { view: 'results', from: 'one', fromView: 'question' }],
    ]);
  });

  it('says nothing of a view that follows an act by itself, until the room tells of it', async () => {
    const { sent, hook } = controls({ revision: 10, current: 'one' });
    await act(() => hook.result.current.close('one'));
    await act(() => hook.result.current.reveal('one', true));
    await act(() => hook.result.current.skip('two'));
    await act(() => hook.result.current.choose('two'));

    expect(sent).toEqual([
      ['close', { epoch: 4 }],
      ['reveal', { epoch: 5, revealed: true }],
      ['skip', { epoch: 1 }],
      ['current', { activityId: 'two' }],
    ]);
  });

  it('is what the room tells as soon as that is as new, also where another host has gone on since', async () => {
    const { sent, hook } = controls({ revision: 10, current: 'one' });
    await act(() => hook.result.current.choose('two'));
    hook.rerender({ revision: 10, current: 'one' });
    await act(() => hook.result.current.view('lobby'));
    hook.rerender({ revision: 14, current: 'three', view: 'results' });
    await act(() => hook.result.current.choose('one'));

    expect(sent.slice(1)).toEqual([
      ['stage-view', { view: 'lobby', from: 'two' }],
      ['current', { activityId: 'one', from: 'three', fromView: 'results' }],
    ]);
  });

  it('counts nothing that was refused', async () => {
    const { sent, answers, hook } = controls({ revision: 10, current: 'one' });
    answers.refuses = true;
    await act(() => hook.result.current.choose('two'));
    await act(() => hook.result.current.choose('two'));

    expect(sent[1]).toEqual(sent[0]);
  });
});
