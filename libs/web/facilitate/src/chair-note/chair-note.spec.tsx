import { MantineProvider } from '@mantine/core';
import type { ChairNote as Note, RoundtableBody } from '@rt/contracts';
import { type Api, ApiProvider } from '@rt/web/console-kit';
import { refusalSentence } from '@rt/words';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';

import { ChairNote } from './chair-note';

const ROUNDTABLE = { id: 'r1', may: ['note'], sealed: false } as unknown as RoundtableBody;
/** The time is that of this device. */
const SAVED_AT = /^Saved at \d{1,2}(:\d\d)?[ap]m$|^Saved at (midday|midnight)$/;
const LONGER = { timeout: 5000 };

/** A server with one text, which others may change and to which the connection may be down. */
class Server {
  stored: Note = { text: 'Ask Wales', version: 1 };
  down = false;
  readonly puts: Note[] = [];

  readonly api = {
    call: (route: string, { body }: { body: Note }) => {
      if (!route.startsWith('PUT ')) return Promise.resolve(this.stored);
      if (this.down) return Promise.reject({ code: 'unreachable' });
      this.puts.push(body);
      if (body.version !== this.stored.version) {
        return Promise.reject({ code: 'version-conflict', message: refusalSentence({ code: 'version-conflict' }) });
      }
      this.stored = { text: body.text, version: body.version + 1 };
      return Promise.resolve(this.stored);
    },
  } as unknown as Api;
}

async function open(server: Server, roundtable = ROUNDTABLE) {
  const socket = { tell: (_version: number): void => undefined };

  function Console() {
    const [told, setTold] = useState(1);
    socket.tell = setTold;
    return (
      <>
        <h1>Live</h1>
        <ChairNote roundtable={roundtable} toldVersion={told} />
      </>
    );
  }

  const root = createRootRoute({ component: Console });
  const router = createRouter({ routeTree: root, history: createMemoryHistory() });
  const client = new QueryClient();
  const tree = () => (
    <MantineProvider env="test">
      <QueryClientProvider client={client}>
        <ApiProvider api={server.api}>
          <RouterProvider router={router} />
        </ApiProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
  const { unmount } = render(tree());
  await screen.findByText('Live');
  const field =
    roundtable === ROUNDTABLE ? await screen.findByLabelText<HTMLTextAreaElement>('Only the team sees this') : null;
  return { field: field as HTMLTextAreaElement, socket, unmount };
}

describe('Notes to the chair', () => {
  const person = userEvent.setup();
  const said = () => screen.getByRole('status').textContent;

  it('save themselves a moment after the last key, and say so once', async () => {
    const server = new Server();
    const { field } = await open(server);
    const heard: (string | null)[] = [];
    new MutationObserver(() => heard.push(said())).observe(screen.getByRole('status'), {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await person.type(field, ' first');
    expect(screen.getByText('Not saved yet')).toBeTruthy();

    await waitFor(() => expect(server.stored).toEqual({ text: 'Ask Wales first', version: 2 }), LONGER);
    await screen.findByText(SAVED_AT);
    expect(server.puts).toHaveLength(1);
    expect(heard).toEqual([]);
    expect(said()).toBe('Notes to the chair: Saved');
  });

  it('are saved at once when the field is left, and when the page is', async () => {
    const server = new Server();
    const { field, unmount } = await open(server);
    await person.type(field, '!');
    await person.tab();
    await waitFor(() => expect(server.stored.text).toBe('Ask Wales!'));

    await person.type(field, '?');
    unmount();
    await waitFor(() => expect(server.stored.text).toBe('Ask Wales!?'));
  });

  it('keep both texts where somebody else wrote meanwhile, until the person decides', async () => {
    const server = new Server();
    const { field } = await open(server);
    await person.type(field, ' first');
    server.stored = { text: 'Ask the North West', version: 2 };
    await person.tab();

    await screen.findByText('Ask the North West');
    expect(field.value).toBe('Ask Wales first');
    await waitFor(() => expect(said()).toContain('somebody else has changed the notes'));
    await person.click(screen.getByRole('button', { name: 'Keep both' }));
    expect(document.activeElement).toBe(field);
    await person.tab();
    await waitFor(() => expect(server.stored).toEqual({ text: 'Ask the North West\n\nAsk Wales first', version: 3 }));
    expect(screen.queryByText('The other text:')).toBeNull();
  });

  it('stay in the field while the connection is down, and are saved when it is back', async () => {
    const server = new Server();
    server.down = true;
    const { field } = await open(server);
    await person.type(field, ' first');
    await person.tab();
    await waitFor(() => expect(said()).toContain('Not saved: the connection is lost'));
    expect(field.value).toBe('Ask Wales first');

    server.down = false;
    await waitFor(() => expect(server.stored.text).toBe('Ask Wales first'), { timeout: 8000 });
    await waitFor(() => expect(said()).toBe('Notes to the chair: Saved'));
  }, 20_000);

  it('follow what others write', async () => {
    const server = new Server();
    const { field, socket } = await open(server);
    server.stored = { text: 'Ask the North West', version: 2 };
    act(() => socket.tell(2));

    await waitFor(() => expect(field.value).toBe('Ask the North West'));
  });

  it('are nothing for who does not work on the session, and nothing once it is sealed', async () => {
    await open(new Server(), { ...ROUNDTABLE, may: [] });
    await open(new Server(), { ...ROUNDTABLE, sealed: true });

    expect(screen.queryByText('Notes to the chair')).toBeNull();
  });
});
