import { deviceStorage } from '@rt/web/data';

const memory = new Map<string, string>();
/** What the storage did not take last, where it may hold an older one. */
const notStored = new Set<string>();
const listeners = new Set<() => void>();
let changes = 0;

/** Calls when something is kept or removed here; the return value ends it. */
export function onOwnChange(listener: () => void): () => void {
  listeners.add(listener);

  return () => listeners.delete(listener);
}

/** How often something was kept or removed since the page was loaded. */
export const ownChanges = (): number => changes;

/** Where storage is full or forbidden, what was kept under these keys, or all, until the page is closed. */
export function forgetOwnInMemory(keys: Iterable<string> = [...memory.keys()]): void {
  for (const key of keys) {
    memory.delete(key);
    notStored.delete(key);
  }
}

export function readList<T>(key: string): readonly T[] {
  try {
    const stored = notStored.has(key) ? null : deviceStorage()?.getItem(key);

    return JSON.parse(stored ?? memory.get(key) ?? '[]') as readonly T[];
  } catch {
    return [];
  }
}

/** Keeps it on this device, or where that takes nothing, until the page is closed. */
export function writeList(key: string, items: readonly object[]): void {
  const text = JSON.stringify(items);
  if (memory.get(key) === text) return;
  memory.set(key, text);
  try {
    deviceStorage()?.setItem(key, text);
    notStored.delete(key);
  } catch {
    // A full or forbidden storage: the page's memory has it.
    notStored.add(key);
  }
  changes += 1;
  for (const told of listeners) told();
}
