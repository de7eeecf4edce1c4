import { MantineProvider } from '@mantine/core';
import type { RefusalCode } from '@rt/contracts/plain';
import { refusalSentence } from '@rt/words';
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';

import { type Api, ApiProvider } from './api';
import { UnsavedProvider } from './forms/unsaved';
import { makeQueryClient } from './query-client';
import { SayProvider } from './say/say';

/** What is sent with a call: the ids in its address, and its body. */
interface Sent {
  readonly at?: unknown;
  readonly body?: unknown;
}

/** What the server was asked, in order: `asked` the routes alone, `sent` what came with each. */
interface Heard {
  readonly asked: string[];
  readonly sent: (Sent & { readonly route: string })[];
}

/**
 * Draws a screen as the console does, with a server that answers by route. For specs. An answer that is a function is
 * called with what was sent. `address`: where the screen is opened.
 */
export function renderScreen(
  Screen: () => ReactNode,
  answers: Readonly<Record<string, unknown>>,
  address = '/',
): Heard {
  const heard: Heard = { asked: [], sent: [] };
  const api = {
    call: (route: string, sent: Sent = {}) => {
      heard.asked.push(route);
      heard.sent.push({ route, ...sent });
      return answerOf(route, sent, answers);
    },
  } as unknown as Api;
  const router = createRouter({
    routeTree: createRootRoute({
      component: () => (
        <UnsavedProvider>
          <Screen />
        </UnsavedProvider>
      ),
    }),
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={makeQueryClient()}>
        <ApiProvider api={api}>
          <SayProvider>
            <RouterProvider router={router} />
          </SayProvider>
        </ApiProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return heard;
}

/** An answer that refuses, in the server's words. `field`: what it names. */
export function refusing(code: RefusalCode, field?: string): () => Promise<never> {
  return () => Promise.reject({ code, message: refusalSentence({ code }), ...(field ? { field } : {}) });
}

function answerOf(route: string, sent: Sent, answers: Readonly<Record<string, unknown>>): Promise<unknown> {
  const answer = answers[route];
  if (typeof answer === 'function') return Promise.resolve(answer(sent));
  if (route in answers) return Promise.resolve(answer);
  return route.startsWith('DELETE ') ? Promise.resolve() : Promise.reject({ code: 'not-found' });
}
