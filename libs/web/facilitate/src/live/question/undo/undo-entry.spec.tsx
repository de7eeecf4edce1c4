import { MantineProvider } from '@mantine/core';
import type { ActivityView } from '@rt/contracts/plain';
import type { Entry } from '@rt/domain/polling';
import { type Api, ApiProvider, SayProvider } from '@rt/web/console-kit';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';

import { EntryList } from '../entry-list';

const ANSWERED: Entry = { id: 'e1', text: 'When?', state: 'shown', mark: 'answered', reply: 'In May', pinned: true };

/** What is asked of the server by whoever hides a question and takes that back. */
async function hidesAndUndoes({ runs }: { readonly runs: boolean }) {
  const call = jest.fn((_route: string, { body: { verb } }: { body: { verb: string } }) =>
    Promise.resolve({ id: 'e1', text: 'When?', state: verb === 'hide' ? 'hidden' : 'shown' }),
  );
  const result = { base: 1, waiting: 0, shown: 1, hidden: 0, entries: [ANSWERED] };
  const activity = { id: 'a1', kind: 'qa', config: {}, state: 'open', tally: { revision: 4, result } };
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <ApiProvider api={{ call } as unknown as Api}>
          <SayProvider>
            <EntryList
              roundtableId="r1"
              activity={activity as unknown as ActivityView}
              runs={runs}
              sorts
              offline={false}
            />
          </SayProvider>
        </ApiProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Hide from the room: When?' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByText('Undone');

  return call.mock.calls.map(([, { body }]) => body);
}

describe('hiding an entry, taken back', () => {
  it('gives it back its answer and its place', async () => {
    expect(await hidesAndUndoes({ runs: true })).toEqual([
      { verb: 'hide' },
      { verb: 'show' },
      { verb: 'answer', text: 'In May', again: true, seen: null },
      { verb: 'pin' },
    ]);
  });

  it('asks for nothing that who takes notes may not do', async () => {
    expect(await hidesAndUndoes({ runs: false })).toEqual([{ verb: 'hide' }, { verb: 'show' }]);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Hide from the room: When?' })).toBeTruthy());
  });
});
