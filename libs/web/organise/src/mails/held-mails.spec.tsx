import { MantineProvider } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import { type Api, ApiProvider, KEYS, SayProvider } from '@rt/web/console-kit';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { HeldMails } from './held-mails';

const HELD = { id: 'm1', occasion: 'changed', count: 3, goInMs: 24_000 } as const;
const MOVED = { id: 'r1', heldMails: [HELD], may: ['take-back'] } as unknown as RoundtableBody;

function open(roundtable: RoundtableBody, readMsAgo = 0): unknown[] {
  const asked: unknown[] = [];
  const api = {
    call: (...call: unknown[]) => {
      asked.push(call);
      return Promise.resolve({ ...roundtable, heldMails: [] });
    },
  } as unknown as Api;
  const client = new QueryClient();
  client.setQueryData(KEYS.roundtable(roundtable.id), roundtable, { updatedAt: Date.now() - readMsAgo });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={client}>
        <ApiProvider api={api}>
          <SayProvider>
            <HeldMails roundtable={roundtable} />
          </SayProvider>
        </ApiProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return asked;
}

describe('mails that have not gone yet', () => {
  it('can be taken back while they wait, and it is said what that brings back', async () => {
    const asked = open(MOVED);

    expect(screen.getByText(/3 people will be told of the change in \d+ seconds/)).toBeTruthy();
    expect(screen.getByText(/brings back the earlier time and place/)).toBeTruthy();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(/Nobody was told of the change/)).toBeTruthy();
    const at = { roundtableId: 'r1', mailingId: 'm1' };
    expect(asked).toEqual([['POST /api/roundtables/{roundtableId}/mails/{mailingId}/take-back', { at }]]);
  });

  it('are counted from the moment at which the time left was read, also on the next page', () => {
    open(MOVED, 10_000);

    expect(screen.getByText(/in 1[34] seconds/)).toBeTruthy();
  });

  it('offers nothing to those who may not take them back', () => {
    open({ ...MOVED, may: [] });

    expect(screen.getByText(/3 people will be told/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});
