import { useEffect, useRef } from 'react';

/**
 * Gives the focus back to what had it as something was begun, once that is `over` (null until then): browsers take it from a control
 * that is off meanwhile. Whoever has gone on elsewhere keeps it there.
 */
export function useFocusBack(over: unknown): { begin(): void } {
  const had = useRef<Element>(null);
  useEffect(() => {
    if (over === null) return;
    const control = had.current;
    had.current = null;
    if (document.activeElement !== document.body || !control?.isConnected) return;
    if (control instanceof HTMLElement) control.focus({ preventScroll: true });
  }, [over]);
  return {
    begin: () => {
      had.current = document.activeElement;
    },
  };
}
