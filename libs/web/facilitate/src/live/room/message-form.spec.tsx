import { MantineProvider } from '@mantine/core';
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

  function open(message?: string, call: () => Promise<unknown> = () => Promise.resolve({})): void {
    const api = {
      call: (_route: string, { body }: { body: unknown }) => {
        sent.push(body);
        return call();
      },
    } as unknown as Api;
    render(
      <MantineProvider env="test">
        <QueryClientProvider client={new QueryClient()}>
          <ApiProvider api={api}>
            <SayProvider>
              <MessageForm roundtableId="r1" message={message} offline={false} />
            </SayProvider>
          </ApiProvider>
        </QueryClientProvider>
      </MantineProvider>,
    );
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
    await waitFor(() => expect(sent).toEqual([{ text: 'Back at three' }, { text: null }]));
  });

  it('stays where it was written when it was not sent', async () => {
    open(undefined, () => Promise.reject(new Error('no')));
    fireEvent.change(field(), { target: { value: 'Back at three' } });
    press('Send to all phones');

    expect(await screen.findByText('The message was not sent')).toBeTruthy();
    expect(field().value).toBe('Back at three');
  });
});
