import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';

import { LeaveGuard } from './leave-guard';

const UnsavedContext = createContext<(more: 1 | -1) => void>(() => undefined);

/** Around all pages: asks once before one is left while fields that stand by themselves, outside of a form, hold unsaved text. */
export function UnsavedProvider({ children }: { readonly children: ReactNode }) {
  // Read at the moment of leaving: a key may have been pressed just before.
  const count = useRef(0);
  const [change] = useState(() => (more: 1 | -1) => {
    count.current += more;
  });
  return (
    <UnsavedContext value={change}>
      {children}
      <LeaveGuard dirty={() => count.current > 0} />
    </UnsavedContext>
  );
}

/** Says that a field holds text which would be lost with the page. */
export function useUnsaved(dirty: boolean): void {
  const change = useContext(UnsavedContext);
  useEffect(() => {
    if (!dirty) return undefined;
    change(1);
    return () => change(-1);
  }, [dirty, change]);
}
