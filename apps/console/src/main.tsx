import '@rt/web/ui/tokens.css';
import '@rt/components/controls/styles.css';
import '@rt/web/ui/styles.css';
import '@rt/components/charts/styles.css';
import './theme/mantine-styles';
import './theme/console.css';

import { MantineProvider } from '@mantine/core';
import { ApiProvider, makeQueryClient, SayProvider } from '@rt/web/console-kit';
import { speakAsPage } from '@rt/web/ui';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { languages } from 'virtual:rt-languages';

import { makeApi } from './api';
import { readNonce } from './nonce';
import { makeRouter } from './router';
import { theme, variables } from './theme/theme';

await speakAsPage(document, languages);
const nonce = readNonce();
// Mantine's dialogues lock scrolling through a style element of their own library.
setNonce(nonce);

const client = makeQueryClient();
const api = makeApi(() => client.setQueryData(['me'], (me: object | undefined) => me && { ...me, account: null }));
const router = makeRouter({ api, client });

const place = document.getElementById('console');
if (!place) throw new Error('The page has no place for the console');
createRoot(place).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <QueryClientProvider client={client}>
        <ApiProvider api={api}>
          <SayProvider>
            <RouterProvider router={router} />
          </SayProvider>
        </ApiProvider>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
