import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';

import { useFocusBack } from './use-focus-back';

/** A command under way: `run` gives its answer, or null when it was refused (then `error` holds why). */
export interface Command<Input, Answer> {
  readonly busy: boolean;
  readonly error: unknown;
  run(input: Input): Promise<Answer | null>;
  clear(): void;
}

/** One act at a time. Fetches `stale` queries again, also after a refusal, since the screen was out of date. */
export function useCommand<Answer, Input = void>(
  act: (input: Input) => Promise<Answer>,
  stale: readonly QueryKey[] = [],
): Command<Input, Answer> {
  const client = useQueryClient();
  const { mutateAsync, isPending, error, reset } = useMutation<Answer, unknown, Input>({
    mutationFn: (input) => act(input),
    networkMode: 'always',
    onSettled: () => {
      for (const queryKey of stale) void client.invalidateQueries({ queryKey });
    },
  });
  const running = useRef(false);
  const focus = useFocusBack(error);

  const run = async (input: Input): Promise<Answer | null> => {
    // A second press comes before the button has been drawn as busy.
    if (running.current) return null;
    running.current = true;
    focus.begin();
    try {
      return await mutateAsync(input);
    } catch {
      return null;
    } finally {
      running.current = false;
    }
  };

  return { busy: isPending, error, run, clear: reset };
}

/** Loads again what is kept under the names. */
export function useRefresh(): (keys: readonly QueryKey[]) => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    async (keys) => {
      await Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })));
    },
    [client],
  );
}
