import { createContext, type ReactNode, useContext, useState, useSyncExternalStore } from 'react';

class Shelf {
  private readonly kept = new Map<string, unknown>();
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  get<State>(name: string, initial: State): State {
    return this.kept.has(name) ? (this.kept.get(name) as State) : initial;
  }

  put(name: string, state: unknown): void {
    this.kept.set(name, state);
    this.listeners.forEach((listener) => listener());
  }
}

const ShelfContext = createContext<Shelf | null>(null);

export function ShelfProvider({ children }: { readonly children: ReactNode }) {
  const [shelf] = useState(() => new Shelf());
  return <ShelfContext value={shelf}>{children}</ShelfContext>;
}

/** State that survives while another question is shown, without a warning. `name` begins with the question's id. */
export function useShelved<State>(name: string, initial: State) {
  const around = useContext(ShelfContext);
  const [own] = useState(() => new Shelf());
  const shelf = around ?? own;
  const read = () => shelf.get(name, initial);
  const state = useSyncExternalStore(shelf.subscribe, read, read);
  return [state, (update: (before: State) => State) => shelf.put(name, update(read()))] as const;
}
