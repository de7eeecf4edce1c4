import { RefusedError } from '@rt/web/data';
import { useEffect, useRef, useState } from 'react';

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: RefusedError };

export function useLoaded<T>(key: string, load: () => Promise<T>) {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const [round, setRound] = useState(0);
  const latest = useRef(load);
  useEffect(() => {
    latest.current = load;
  });

  useEffect(() => {
    let current = true;
    setLoaded({ state: 'loading' });
    latest
      .current()
      .then((value) => current && setLoaded({ state: 'ready', value }))
      .catch((error: unknown) => current && setLoaded({ state: 'failed', error: refusedOf(error) }));

    return () => {
      current = false;
    };
  }, [key, round]);

  return {
    loaded,
    reload: () => setRound((before) => before + 1),
    take: (value: T) => setLoaded({ state: 'ready', value }),
  };
}

/** What was caught, as a refusal: anything else means that no answer came. */
export function refusedOf(error: unknown): RefusedError {
  return error instanceof RefusedError ? error : new RefusedError(0, { code: 'unreachable' });
}
