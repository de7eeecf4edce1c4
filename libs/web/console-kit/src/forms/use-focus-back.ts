import { useEffect, useRef } from 'react';

/** Returns the focus once `over` is not null: browsers take it from a disabled control. */
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
