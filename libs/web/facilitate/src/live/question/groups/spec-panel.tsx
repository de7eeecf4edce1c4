import { MantineProvider } from '@mantine/core';
import type { ActivityView } from '@rt/contracts/plain';
import type { EntriesResult } from '@rt/domain/polling';
import { type Api, ApiProvider, SayProvider } from '@rt/web/console-kit';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';

import { EntryList } from '../entry-list';

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
    ...{ id: 'a1', state, ...asked },
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
