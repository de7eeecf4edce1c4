import { createContext, type ReactNode, useContext, useLayoutEffect, useState } from 'react';

interface Window {
  /** A page has taken the whole window: header, tabs and name give way. */
  readonly taken: boolean;
  take(taken: boolean): void;
}

const WindowContext = createContext<Window>({ taken: false, take: () => undefined });
const WaysContext = createContext<ReactNode>(null);

export function WholeWindowProvider({ children }: { readonly children: ReactNode }) {
  const [taken, take] = useState(false);
  return <WindowContext value={{ taken, take }}>{children}</WindowContext>;
}

export function WaysProvider({ ways, children }: { readonly ways: ReactNode; readonly children: ReactNode }) {
  return <WaysContext value={ways}>{children}</WaysContext>;
}

export function useWindowTaken(): boolean {
  return useContext(WindowContext).taken;
}

/** Takes the whole window while `wanted`; returns the navigation, which the page has to show itself. */
export function useWholeWindow(wanted: boolean): ReactNode {
  const { take } = useContext(WindowContext);
  const ways = useContext(WaysContext);
  // Before anything is drawn: the header must not be seen for a moment.
  useLayoutEffect(() => {
    if (!wanted) return undefined;
    take(true);
    return () => take(false);
  }, [wanted, take]);
  return ways;
}
