import { preloadKinds } from '@rt/web/kinds/phone';
import { useEffect } from 'react';

/** Prefetches code of all kinds while idle. An older server names none. */
export function useKindsBeforeNeed(kinds: readonly string[] = []): void {
  const names = kinds.join();
  useEffect(() => preloadKinds(names === '' ? [] : names.split(',')), [names]);
}
