import { QueryClient } from '@tanstack/react-query';

import { problemOf } from './problem';

const FRESH_MS = 5000;
const TRIES = 2;

/** Keeps what was read; asks again after a fault of the line or the server, never after a refusal. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        retry: (failures, error) => failures < TRIES && ['offline', 'unavailable'].includes(problemOf(error).code),
        networkMode: 'always',
      },
    },
  });
}
