import { MantineProvider } from '@mantine/core';
import { SayProvider } from '@rt/web/console-kit';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';

import { ChatAddress } from './chat-address';

const TEXT = 'Join “Batteries” at https://example.org/j/48291503?chat (join code 4829 1503)';

describe('the address for the chat of an online meeting', () => {
  afterEach(cleanup);

  function press(clipboard: object | undefined): void {
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    render(
      <MantineProvider env="test">
        <SayProvider>
          <ChatAddress session={{ title: 'Batteries', joinUrl: 'https://example.org/j' }} code="4829 1503" />
        </SayProvider>
      </MantineProvider>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Copy for the chat' }));
  }

  it('is copied with the code in it and the mark of those who come by it', async () => {
    const writeText = jest.fn(() => Promise.resolve());
    press({ writeText });

    expect(writeText).toHaveBeenCalledWith(TEXT);
    expect(await screen.findByText('Copied. Paste it into the chat of the meeting.')).toBeTruthy();
  });

  it('is shown where the browser does not let pages copy', async () => {
    press(undefined);

    expect(await screen.findByText(TEXT)).toBeTruthy();
  });
});
