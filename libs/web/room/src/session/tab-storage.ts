/** What a full or forbidden storage did not take, until the page is closed. */
const memory = new Map<string, string>();

/** The storage of this tab, or null where it is forbidden. */
export function tabStorage(): Storage | null {
  try {
    return globalThis.sessionStorage ?? null;
  } catch {
    return null;
  }
}

export function readJson<T>(storage: Storage | null, key: string): T | null {
  try {
    return JSON.parse(keptText(storage, key) ?? 'null') as T | null;
  } catch {
    return null;
  }
}

/** Keeps it as JSON, or (null) forgets it. A full or forbidden storage takes nothing: the page has it until it is closed. */
export function writeJson(storage: Storage | null, key: string, value: unknown): void {
  try {
    if (value === null) storage?.removeItem(key);
    else storage?.setItem(key, JSON.stringify(value));
  } catch {
    // What the page knows stays in its memory.
  }
}

export function keptText(storage: Storage | null, key: string): string | null {
  return storage?.getItem(key) ?? memory.get(key) ?? null;
}

export function keepText(storage: Storage | null, key: string, text: string): void {
  try {
    if (storage) storage.setItem(key, text);
    else memory.set(key, text);
  } catch {
    memory.set(key, text);
  }
}

export function dropText(key: string): void {
  tabStorage()?.removeItem(key);
  memory.delete(key);
}
