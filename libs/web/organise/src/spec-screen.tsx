import { MantineProvider } from '@mantine/core';
import { ApiProvider, type Api } from '@rt/web/desk';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';

/** Draws a screen as the console does, with a server that answers by path. For specs. */
export function renderScreen(Screen: () => ReactNode, answers: Readonly<Record<string, unknown>>): { asked: string[] } {
  const asked: string[] = [];
  const api = {
    get: (path: string) => {
      asked.push(path);
      return path in answers ? Promise.resolve(answers[path]) : Promise.reject({ code: 'not-found' });
    },
    remove: (path: string) => {
      asked.push(`DELETE ${path}`);
      return Promise.resolve();
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
