import { MantineProvider } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import { type Api, ApiProvider, SayProvider } from '@rt/web/console-kit';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { useAgenda } from './use-agenda';

const ITEM = { id: 'i1', kind: 'discussion', title: 'Talk', plannedMinutes: 30, position: 0, startsAt: null };
const PLAN = { id: 'r1', version: 1, agenda: [ITEM] } as unknown as RoundtableBody;

function Remover() {
  const agenda = useAgenda(PLAN);
  return <button onClick={() => void agenda.remove(0, ['a1', 'a2'])}>Remove</button>;
}

describe('an agenda item that is deleted and brought back', () => {
  it('names the activities that it had, so that they come back under it', async () => {
    const sent: object[] = [];
    const call = (_route: string, { body }: { body: { items: object[] } }) => {
      sent.push(body.items);
      return Promise.resolve({ ...PLAN, agenda: [] });
    };
    render(
      <MantineProvider env="test">
        <QueryClientProvider client={new QueryClient()}>
          <ApiProvider api={{ call } as unknown as Api}>
            <SayProvider>
              <Remover />
            </SayProvider>
          </ApiProvider>
        </QueryClientProvider>
      </MantineProvider>,
    );
    const person = userEvent.setup();

    await person.click(screen.getByRole('button', { name: 'Remove' }));
    await person.click(await screen.findByRole('button', { name: 'Undo' }));

    const back = { kind: 'discussion', title: 'Talk', plannedMinutes: 30, activityIds: ['a1', 'a2'] };
    await waitFor(() => expect(sent).toEqual([[], [back]]));
  });
});
