import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, renderHook, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';

import { useCommand } from './use-command';

const client = new QueryClient();
const wrapper = ({ children }: { readonly children: ReactNode }) => (
  <QueryClientProvider client={client}>{children}</QueryClientProvider>
);

describe('useCommand', () => {
  it('does nothing for a second press while the first is under way', async () => {
    let answer: (text: string) => void = () => undefined;
    const send = jest.fn(() => new Promise<string>((resolve) => (answer = resolve)));
    const { result } = renderHook(() => useCommand(send), { wrapper });

    let both: Promise<readonly (string | null)[]> = Promise.resolve([]);
    act(() => {
      both = Promise.all([result.current.run(), result.current.run()]);
    });
    await waitFor(() => expect(send).toHaveBeenCalled());
    await act(async () => answer('done'));

    expect(await both).toEqual(['done', null]);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('gives the focus back where it was refused: browsers take it from a button that is off meanwhile', async () => {
    let refuse: (reason: unknown) => void = () => undefined;
    const send = () => {
      screen.getByRole('button').blur();
      return new Promise<never>((_, reject) => (refuse = reject));
    };

    function Press() {
      const { busy, run } = useCommand(send);
      return (
        <button disabled={busy} onClick={() => void run()}>
          Press
        </button>
      );
    }

    render(<Press />, { wrapper });
    const button = screen.getByRole('button');
    button.focus();
    fireEvent.click(button);
    await waitFor(() => expect(document.activeElement).toBe(document.body));
    await act(async () => refuse({ code: 'unreachable' }));

    await waitFor(() => expect(document.activeElement).toBe(button));
  });

  it('leaves the focus to whoever has gone on elsewhere meanwhile', async () => {
    let refuse: (reason: unknown) => void = () => undefined;
    const send = () => new Promise<never>((_, reject) => (refuse = reject));
    const { result } = renderHook(() => useCommand(send), { wrapper });
    render(
      <>
        <button>Press</button>
        <input />
      </>,
    );
    screen.getByRole('button').focus();
    act(() => void result.current.run());
    screen.getByRole('textbox').focus();
    await waitFor(() => expect(result.current.busy).toBe(true));
    await act(async () => refuse({ code: 'unreachable' }));
    await waitFor(() => expect(result.current.error).not.toBeNull());

    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });

  it('can be pressed again after a refusal, whose reason it keeps until then', async () => {
    const send = jest
      .fn<Promise<string>, []>()
      .mockRejectedValueOnce({ code: 'wrong-state' })
      .mockResolvedValue('done');
    const { result } = renderHook(() => useCommand(send), { wrapper });

    await act(() => result.current.run());
    await waitFor(() => expect(result.current.error).toEqual({ code: 'wrong-state' }));
    await act(() => result.current.run());
    await waitFor(() => expect(result.current.error).toBeNull());
  });
});
