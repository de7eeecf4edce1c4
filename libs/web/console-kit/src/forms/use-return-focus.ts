import { useEffect, useState } from 'react';

/**
 * For a dialogue that is taken away whole when it ends: gives the focus back to what had it when the dialogue was first
 * drawn, unless something else has taken it by then.
 */
export function useReturnFocus(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // After everything of the dialogue has gone, and with it the focus.
      queueMicrotask(() => {
        if (document.activeElement !== document.body || !opener?.isConnected) return;
        if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
      });
    },
    [opener],
  );
}
