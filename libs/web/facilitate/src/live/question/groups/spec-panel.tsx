import { MantineProvider } from '@mantine/core';
import type { ActivityView } from '@rt/contracts/plain';
import type { EntriesResult } from '@rt/domain/polling';
import { type Api, ApiProvider, SayProvider } from '@rt/web/console-kit';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';

import { EntryList } from '../entry-list';

/** One idea in a group, three outside of it, and one that nobody has read. For specs. */
export const RESULT: EntriesResult = {
  ...{ base: 3, waiting: 1, shown: 4, hidden: 0, groups: 1, grouped: 1 },
  entries: [
    { id: 'g', text: 'Skills', state: 'shown', group: true, merged: [{ id: 'a', text: 'Welders' }] },
    { id: 'b', text: 'Buses at night', state: 'shown' },
    { id: 'c', text: 'Buses to the port', state: 'shown' },
    { id: 'd', text: 'Steel', state: 'shown' },
    { id: 'w', text: 'Unread', state: 'waiting' },
  ],
};

interface PanelOf {
  readonly call: unknown;
  readonly asked: Pick<ActivityView, 'kind' | 'config'>;
  readonly result: EntriesResult;
  readonly state?: string;
  readonly revision?: number;
  readonly runs?: boolean;
  readonly sorts?: boolean;
}

/** A board with groups as hosts see it. For specs. */
export function BoardPanel({ call, asked, result, state = 'open', revision = 4, runs = true, sorts = true }: PanelOf) {
  const activity = {
    ...{ id: 'a1', state, revision, ...asked },
    tally: { revision, result },
  } as unknown as ActivityView;
  return (
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <ApiProvider api={{ call } as unknown as Api}>
          <SayProvider>
            <EntryList roundtableId="r1" activity={activity} runs={runs} sorts={sorts} offline={false} />
          </SayProvider>
        </ApiProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
