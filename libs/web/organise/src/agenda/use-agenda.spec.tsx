import { MantineProvider } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import { type Api, ApiProvider, SayProvider } from '@rt/web/console-kit';
import { refusing } from '@rt/web/console-kit/spec-screen';
import { refusalSentence } from '@rt/words';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';

import { useAgenda } from './use-agenda';

const ITEM = { id: 'i1', kind: 'discussion', title: 'Talk', plannedMinutes: 30, position: 0, startsAt: null };
const PLAN = { id: 'r1', version: 1, agenda: [ITEM] } as unknown as RoundtableBody;

const BACK = { kind: 'discussion', title: 'Talk', plannedMinutes: 30, activityIds: ['a1', 'a2'] };

function Remover() {
  const agenda = useAgenda(PLAN);
  return <button onClick={() => void agenda.remove(0, ['a1', 'a2'])}>Remove</button>;
}

function Screen() {
  const [left, setLeft] = useState(false);
  return (
    <>
      {left ? null : <Remover />}
      <button onClick={() => setLeft(true)}>Leave</button>
    </>
  );
}

describe('an agenda item that is deleted and brought back', () => {
  const person = userEvent.setup();
  const sent: object[] = [];
  const store = jest.fn(() => Promise.resolve({ ...PLAN, agenda: [] }));
  beforeEach(() => sent.splice(0));

  const removed = async () => {
    const call = (_route: string, { body }: { body: { items: object[] } }) => {
      sent.push(body.items);
      return store();
    };
    render(
      <MantineProvider env="test">
        <QueryClientProvider client={new QueryClient()}>
          <ApiProvider api={{ call } as unknown as Api}>
            <SayProvider>
              <Screen />
            </SayProvider>
          </ApiProvider>
        </QueryClientProvider>
      </MantineProvider>,
    );
    await person.click(screen.getByRole('button', { name: 'Remove' }));
    return () => screen.findByRole('button', { name: 'Undo' });
  };

  it('names the activities that it had, so that they come back under it', async () => {
    const undo = await removed();
    await person.click(await undo());

    await waitFor(() => expect(sent).toEqual([[], [BACK]]));
  });

  it('says why it does not come back, and offers it again, also once the page was left', async () => {
    const undo = await removed();
    await undo();
    await person.click(screen.getByRole('button', { name: 'Leave' }));
    store.mockImplementationOnce(refusing('agenda-too-long', 'items'));
    await person.click(await undo());
    expect(await screen.findByText(refusalSentence({ code: 'agenda-too-long' }))).toBeTruthy();

    await person.click(await undo());
    await waitFor(() => expect(sent).toEqual([[], [BACK], [BACK]]));
  });
});
