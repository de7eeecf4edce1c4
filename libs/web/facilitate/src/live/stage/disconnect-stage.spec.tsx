import { MantineProvider } from '@mantine/core';
import { type Api, ApiProvider, SayProvider } from '@rt/web/console-kit';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';

import { DisconnectStage } from './disconnect-stage';

describe('DisconnectStage', () => {
  function open(call: (...asked: unknown[]) => Promise<undefined>, offline = false): void {
    const api = { call } as Api;
    render(
      <MantineProvider>
        <QueryClientProvider client={new QueryClient()}>
          <ApiProvider api={api}>
            <SayProvider>
              <DisconnectStage roundtableId="r1" offline={offline} />
            </SayProvider>
          </ApiProvider>
        </QueryClientProvider>
      </MantineProvider>,
    );
  }

  const button = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Disconnect the room screen' });

  it('disconnects the screens of the roundtable and says so', async () => {
    const asked: unknown[] = [];
    open((...call) => {
      asked.push(call);
      return Promise.resolve(undefined);
    });

    fireEvent.click(button());

    expect(await screen.findByText(/The room screen is disconnected/)).toBeTruthy();
    expect(asked).toEqual([['DELETE /api/roundtables/{roundtableId}/stage', { at: { roundtableId: 'r1' } }]]);
  });

  it('says why it could not, and offers nothing without a connection', async () => {
    open(() => Promise.reject(new Error('no')));
    fireEvent.click(button());
    expect(await screen.findByRole('alert')).toBeTruthy();
  });

  it('waits for the connection', () => {
    open(() => Promise.reject(new Error('no')), true);
    expect(button().disabled).toBe(true);
  });
});
