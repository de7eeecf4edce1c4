import { MantineProvider } from '@mantine/core';
import type { ActivityView } from '@rt/contracts/plain';
import type { WordsResult } from '@rt/domain/polling';
import { type Api, ApiProvider, SayProvider } from '@rt/web/console-kit';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';

import { WordList } from './word-list';

/** Words of each state. For specs. */
export const RESULT: WordsResult = {
  base: 3,
  distinct: 1,
  waiting: 2,
  hidden: 1,
  words: [
    { key: 'ports', label: 'Ports', count: 2 },
    { key: 'grid', label: 'Grid', count: 1, state: 'waiting' },
    { key: 'rail', label: 'Rail', count: 1, state: 'waiting' },
    { key: 'bad', label: 'Bad', count: 1, state: 'hidden' },
  ],
};

/** The words of a cloud as hosts see them. For specs. */
export function panel(
  call: unknown,
  { result = RESULT, runs = true, sorts = false, config = {}, state = 'closed', rounds = {} } = {},
) {
  const tally = { revision: 1, result, ...rounds };
  const activity = { id: 'a1', kind: 'word_cloud', config, state, tally } as unknown as ActivityView;
  return (
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <ApiProvider api={{ call } as Api}>
          <SayProvider>
            <WordList roundtableId="r1" activity={activity} runs={runs} sorts={sorts} offline={false} />
          </SayProvider>
        </ApiProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}

export const obeying = () => jest.fn(() => Promise.resolve({}));
