import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';

import { useFocusBack } from './use-focus-back';

/** A command under way: `run` gives its answer, or null when it was refused (then `error` holds why). */
export interface Command<Input, Answer> {
  readonly busy: boolean;
  readonly error: unknown;
  run(input: Input): Promise<Answer | null>;
  clear(): void;
}

/**
 * Runs an act on the server, one at a time (a press while one is under way does nothing); afterwards what is kept under `stale` is loaded again, also when it was
 * refused, since then the screen showed something old. After a refusal the focus is where it was, for the next try.
 */
export function useCommand<Answer, Input = void>(
  act: (input: Input) => Promise<Answer>,
  stale: readonly QueryKey[] = [],
): Command<Input, Answer> {
  const client = useQueryClient();
  const [state, setState] = useState<{ busy: boolean; error: unknown }>({ busy: false, error: null });

  const running = useRef(false);
  const focus = useFocusBack(state.error);

  const run = async (input: Input): Promise<Answer | null> => {
    // A second press comes before the button has been drawn as busy.
    if (running.current) return null;
    running.current = true;
    focus.begin();
    setState({ busy: true, error: null });
    try {
      const answer = await act(input);
      setState({ busy: false, error: null });
      return answer;
    } catch (error) {
      setState({ busy: false, error });
      return null;
    } finally {
      running.current = false;
      for (const queryKey of stale) void client.invalidateQueries({ queryKey });
    }
  };

  const clear = useCallback(() => setState({ busy: false, error: null }), []);
  return { ...state, run, clear };
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
