import { KEYS, useGo, useRefresh } from '@rt/web/console-kit';

/** Called after signing in: reads who we are and goes where the person wanted to go, inside the console only. */
export function useSignedIn(next: string | undefined): () => Promise<void> {
  const go = useGo();
  const refresh = useRefresh();
  return async () => {
    await refresh([KEYS.me]);
    go(safeNext(next), { replace: true });
  };
}

/** Printable and no backslash: a browser drops tabs and line breaks from an address, and reads a backslash as a slash. */
const PATH = /^\/(?![/\\])[!-[\]-~]*$/;

/** A path below the console; anything else is the start page (S11). */
export function safeNext(next: string | undefined): string {
  return next && PATH.test(next) ? next : '/';
}
