import { useEffect, useRef } from 'react';

import { useSay } from './page';
import { t } from './words';

/** How long a fault lasts before it is announced, in ms. */
const STOOD_MS = 2500;

/** Says what is wrong with the connection, and once that it is back; not where `back`, when it comes, has said so. */
export function useHeard(fault: string | null, back?: object | null): void {
  const say = useSay();
  const heard = useRef<string | null>(null);
  useEffect(() => {
    if (back) heard.current = null;
  }, [back]);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (heard.current !== fault) say(fault ?? t('room.banner-back'));
      heard.current = fault;
    }, STOOD_MS);

    return () => clearTimeout(timer);
  }, [fault, say]);
}
