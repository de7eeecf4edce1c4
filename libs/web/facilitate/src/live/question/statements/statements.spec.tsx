import { MantineProvider } from '@mantine/core';
import type { ActivityView } from '@rt/contracts/plain';
import { type Api, ApiProvider, SayProvider } from '@rt/web/console-kit';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';

import { Statements } from './statements';

const [grid, rail] = ['Grid', 'Rail'].map((text, at) => ({ id: `o${at + 1}`, text }));
const added = { id: 'p1', text: 'Words of a participant', written: true };

function panel(call: Api['call'], over: Partial<ActivityView> = {}, runs = true) {
  const activity = {
    ...{ id: 'a1', kind: 'consensus', state: 'open', config: { options: [grid, rail, added] } },
    ...over,
  } as unknown as ActivityView;
  return (
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <ApiProvider api={{ call } as Api}>
          <SayProvider>
            <Statements roundtableId="r1" activity={activity} runs={runs} offline={false} />
          </SayProvider>
        </ApiProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}

const names = () => screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'));

describe('the planned statements', () => {
  it('can each be taken out; what participants added is decided on where it is read', () => {
    render(panel(jest.fn()));
    expect(names()).toEqual(['Take out: Grid', 'Take out: Rail']);
  });

  it('go with one press and come back with another, the focus with them', async () => {
    const call = jest.fn(() => Promise.resolve({}));
    const { rerender } = render(panel(call as never));
    fireEvent.click(screen.getByRole('button', { name: 'Take out: Grid' }));
    await waitFor(() =>
      expect(call).toHaveBeenCalledWith('POST /api/roundtables/{roundtableId}/activities/{activityId}/hide', {
        at: { roundtableId: 'r1', activityId: 'a1' },
        body: { label: 'Grid', hide: true },
      }),
    );
    rerender(panel(call as never, { config: { options: [rail, added], out: [grid] } } as never));
    const back = screen.getByRole('button', { name: 'Put back: Grid' });
    expect(document.activeElement).toBe(back);
    expect(screen.getByText('taken out: nobody votes on it, and its votes do not count')).toBeTruthy();
    fireEvent.click(back);
    await waitFor(() =>
      expect(call).toHaveBeenLastCalledWith(
        expect.anything(),
        expect.objectContaining({ body: { label: 'Grid', hide: false } }),
      ),
    );
  });

  it('have nothing to take back where another host has taken one out before', async () => {
    render(panel((() => Promise.resolve({ already: true })) as never));
    fireEvent.click(screen.getByRole('button', { name: 'Take out: Grid' }));
    await screen.findByText('This was already done');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it.each<[string, Partial<ActivityView>, boolean]>([
    ['before it is asked', { state: 'ready' }, true],
    ['to who does not run the session', {}, false],
    ['of a question whose parts stand', { kind: 'single_choice' }, true],
  ])('are not offered %s', (_when, over, runs) => {
    render(panel(jest.fn(), over, runs));
    expect(screen.queryByRole('button')).toBeNull();
  });
});
