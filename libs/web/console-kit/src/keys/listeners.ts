/** Who is to hear of a change of what is kept beside, for `useSyncExternalStore`. */
export function newListeners(): {
  readonly subscribe: (listener: () => void) => () => void;
  readonly tell: () => void;
} {
  const listeners = new Set<() => void>();

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: () => listeners.forEach((listener) => listener()),
  };
}
