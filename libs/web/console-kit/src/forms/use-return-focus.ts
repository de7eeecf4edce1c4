import { useEffect, useState } from 'react';

/** For a dialogue that unmounts when it ends: returns the focus unless something else has taken it. */
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
