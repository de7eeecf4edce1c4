import { MantineProvider } from '@mantine/core';
import { type Api, ApiProvider, SayProvider } from '@rt/web/console-kit';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';

/** Shows a form that asks, with all that the console has around it. For specs. */
export function showAsking(call: unknown, component: () => ReactNode): QueryClient {
  const router = createRouter({ routeTree: createRootRoute({ component }), history: createMemoryHistory() });
  const client = new QueryClient();
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={client}>
        <ApiProvider api={{ call } as unknown as Api}>
          <SayProvider>
            <RouterProvider router={router} />
          </SayProvider>
        </ApiProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return client;
}
