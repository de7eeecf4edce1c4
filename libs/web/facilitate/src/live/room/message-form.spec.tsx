import { MantineProvider } from '@mantine/core';
import type { RoomState } from '@rt/contracts/plain';
import { type Api, ApiProvider, SayProvider } from '@rt/web/console-kit';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';

import { MessageForm } from './message-form';

describe('a message to all phones', () => {
  const sent: unknown[] = [];
  afterEach(() => {
    cleanup();
    sent.length = 0;
  });

  const room = (revision: number, message?: string) => ({ revision, session: { message } }) as unknown as RoomState;

  function open(message?: string, call: () => Promise<unknown> = () => Promise.resolve({ revision: 2 })) {
    const api = {
      call: (_route: string, { body }: { body: unknown }) => {
        sent.push(body);
        return call();
      },
    } as unknown as Api;
    const client = new QueryClient();
    const page = (told: RoomState) => (
      <MantineProvider env="test">
        <QueryClientProvider client={client}>
          <ApiProvider api={api}>
            <SayProvider>
              <MessageForm roundtableId="r1" room={told} offline={false} />
            </SayProvider>
          </ApiProvider>
        </QueryClientProvider>
      </MantineProvider>
    );
    const { rerender } = render(page(room(1, message)));
    return { tell: (revision: number, next?: string) => rerender(page(room(revision, next))) };
  }

  const field = () => screen.getByLabelText<HTMLTextAreaElement>('Message');
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  it('is sent as it was written, and taken back', async () => {
    open('Coffee is ready');
    expect(screen.getByText('Coffee is ready')).toBeTruthy();
    fireEvent.change(field(), { target: { value: 'Back at three' } });
    press('Send to all phones');
    await waitFor(() => expect(field().value).toBe(''));

    press('Take the message back');
    // The room has not told of the message yet: the host has seen it all the same.
    await waitFor(() =>
      expect(sent).toEqual([
        { text: 'Back at three', seen: 'Coffee is ready' },
        { text: null, seen: 'Back at three' },
      ]),
    );
  });

  it('takes away nothing of what is typed while it is on its way', async () => {
    let answer: (body: object) => void = () => undefined;
    open(undefined, () => new Promise((resolve) => (answer = resolve)));
    fireEvent.change(field(), { target: { value: 'Back at three' } });
    press('Send to all phones');
    await waitFor(() => expect(sent).toHaveLength(1));
    fireEvent.change(field(), { target: { value: 'Back at four' } });
    answer({ revision: 2 });

    await screen.findByText('Message sent to all phones');
    expect(field().value).toBe('Back at four');
  });

  it('is sent with what phones showed at the host’s, and once the room has told of another one, with that', async () => {
    const { tell } = open();
    fireEvent.change(field(), { target: { value: 'Back at three' } });
    press('Send to all phones');
    await waitFor(() => expect(field().value).toBe(''));
    tell(3, 'Fire alarm');
    press('Take the message back');

    await waitFor(() =>
      expect(sent).toEqual([
        { text: 'Back at three', seen: null },
        { text: null, seen: 'Fire alarm' },
      ]),
    );
  });

  it('says that another host’s message was not taken back, and what it says', async () => {
    const message = 'A moment ago somebody else sent: “Fire alarm”';
    open('Coffee is ready', () => Promise.reject({ code: 'version-conflict', message }));
    press('Take the message back');

    expect(await screen.findByText('The message was not taken back')).toBeTruthy();
    expect(screen.getByText(message)).toBeTruthy();
  });

  it('stays where it was written when it was not sent', async () => {
    open(undefined, () => Promise.reject(new Error('no')));
    fireEvent.change(field(), { target: { value: 'Back at three' } });
    press('Send to all phones');

    expect(await screen.findByText('The message was not sent')).toBeTruthy();
    expect(field().value).toBe('Back at three');
  });
});
