import { MantineProvider } from '@mantine/core';
import { type Api, ApiProvider } from '@rt/web/console-kit';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';

/** Draws a screen as the console does, with a server that answers by route. For specs. */
export function renderScreen(Screen: () => ReactNode, answers: Readonly<Record<string, unknown>>): { asked: string[] } {
  const asked: string[] = [];
  const api = {
    call: (route: string) => {
      asked.push(route);
      if (route.startsWith('DELETE ')) return Promise.resolve();
      return route in answers ? Promise.resolve(answers[route]) : Promise.reject({ code: 'not-found' });
    },
  } as unknown as Api;
  const router = createRouter({
    routeTree: createRootRoute({ component: Screen }),
    history: createMemoryHistory(),
  });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <ApiProvider api={api}>
          <RouterProvider router={router} />
        </ApiProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { asked };
}
