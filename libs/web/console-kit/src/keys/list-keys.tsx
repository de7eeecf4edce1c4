import { useEffect, useSyncExternalStore } from 'react';

import { newListeners } from './listeners';
import { useShortcutsOn } from './shortcuts';

let listed: readonly string[] = [];
const listeners = newListeners();

function change(next: readonly string[]): void {
  listed = next;
  listeners.tell();
}

export function useListKeys(): readonly string[] {
  const keys = useSyncExternalStore(listeners.subscribe, () => listed);
  return [...new Set(keys)];
}

interface ListKeysProps {
  readonly children: string;
  readonly className?: string;
}

export function ListKeys({ children, className }: ListKeysProps) {
  const [on] = useShortcutsOn();
  useEffect(() => {
    change([...listed, children]);
    return () => change(listed.filter((_, at) => at !== listed.indexOf(children)));
  }, [children]);
  return on ? <p className={className}>{children}</p> : null;
}
