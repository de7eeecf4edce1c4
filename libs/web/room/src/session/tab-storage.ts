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

/** Takes it from this tab and from this page. */
export function dropText(key: string): void {
  tabStorage()?.removeItem(key);
  memory.delete(key);
}
