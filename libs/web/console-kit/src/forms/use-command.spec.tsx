import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
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
    await act(async () => answer('done'));

    expect(await both).toEqual(['done', null]);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('can be pressed again after a refusal, whose reason it keeps until then', async () => {
    const send = jest
      .fn<Promise<string>, []>()
      .mockRejectedValueOnce({ code: 'wrong-state' })
      .mockResolvedValue('done');
    const { result } = renderHook(() => useCommand(send), { wrapper });

    await act(() => result.current.run());
    expect(result.current.error).toEqual({ code: 'wrong-state' });
    await act(() => result.current.run());
    expect(result.current.error).toBeNull();
  });
});
