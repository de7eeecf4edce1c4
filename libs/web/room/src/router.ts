import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

function tell(): void {
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);

  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

/** The path shown now; renders again when it changes. */
export function usePath(): string {
  return useSyncExternalStore(
    subscribe,
    () => location.pathname,
    () => location.pathname,
  );
}

/** `replace` adds no step to the history; `stay` does not scroll. */
export function navigate(path: string, options: { readonly replace?: boolean; readonly stay?: boolean } = {}): void {
  if (options.replace) history.replaceState(null, '', path);
  else history.pushState(null, '', path);
  if (!options.stay) window.scrollTo(0, 0);
  tell();
}

export type Route =
  | { readonly page: 'code' }
  | { readonly page: 'invitation' }
  | { readonly page: 'join'; readonly joinKey: string }
  | { readonly page: 'room'; readonly joinKey: string; readonly part: RoomPart; readonly activityId?: string }
  | { readonly page: 'unknown' };

export type RoomPart = 'now' | 'results' | 'contribute' | 'me' | 'activity';

const PARTS: Readonly<Record<string, RoomPart>> = {
  now: 'now',
  results: 'results',
  contribute: 'contribute',
  me: 'me',
  activity: 'activity',
};

export const ROOM_PARTS = Object.keys(PARTS);

/** Reads a path. A join key is the join code, or the roundtable's id for people who came by a personal link. */
export function routeOf(path: string): Route {
  const [area, joinKey, part, activityId] = path.split('/').filter(Boolean).map(decodeURIComponent);
  if (area === 'invitation') return { page: 'invitation' };
  if (area !== 'j') return { page: 'unknown' };
  if (joinKey === undefined) return { page: 'code' };
  if (part === undefined) return { page: 'join', joinKey };
  const known = Object.hasOwn(PARTS, part) ? PARTS[part] : undefined;

  return known ? { page: 'room', joinKey, part: known, activityId } : { page: 'unknown' };
}

export function cameByChat(): boolean {
  return new URLSearchParams(location.search).has('chat');
}

export function roomPath(joinKey: string, part: RoomPart, activityId?: string): string {
  return `/j/${joinKey}/${part}${activityId ? `/${activityId}` : ''}`;
}
