import { type Connection, HttpClient } from '@rt/web/data';
import { useEffect, useState } from 'react';

/** The published reference, else null. Asks the public archive, since publication ends the place's connection. */
export function usePublished(ref: string | null, connection: Connection): string | null {
  const [published, setPublished] = useState<string | null>(null);
  useEffect(() => {
    if (ref === null) return undefined;
    let current = true;
    const ask = (): void => {
      if (document.visibilityState === 'hidden') return;
      new HttpClient({})
        .call('GET /api/archive/roundtables/{ref}', { at: { ref } })
        .then(() => current && setPublished(ref))
        .catch(() => undefined);
    };
    ask();
    document.addEventListener('visibilitychange', ask);

    return () => {
      current = false;
      document.removeEventListener('visibilitychange', ask);
    };
  }, [ref, connection]);

  return published;
}
