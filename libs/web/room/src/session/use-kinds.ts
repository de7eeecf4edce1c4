import { preloadKinds } from '@rt/web/kinds/phone';
import { useEffect } from 'react';

/**
 * Fetches the code of all kinds of the session while nothing hurries: else the first question of a kind would wait for a
 * whole way to the server and back. A server of an older version names none.
 */
export function useKindsBeforeNeed(kinds: readonly string[] = []): void {
  const names = kinds.join();
  useEffect(() => preloadKinds(names === '' ? [] : names.split(',')), [names]);
}
