import type { FetchedState } from '@rt/web/data';

/** Begins the key under which a place in a roundtable is kept in this tab and on this device; the join code or the id follows. */
export const JOIN_KEY_PREFIX = 'rt-place:';

export interface EarlyState {
  readonly token: string;
  readonly answer: Promise<FetchedState | null>;
}

declare global {
  /** Left by the script in the page (`ask-early.ts`) for the scripts that come after it. */
  var rtEarlyState: EarlyState | null | undefined;
}

/** The state that was asked for with this token, once; null when there is none. */
export function takeEarlyState(token: string): Promise<FetchedState | null> | null {
  const early = globalThis.rtEarlyState;
  globalThis.rtEarlyState = null;

  return early?.token === token ? early.answer : null;
}
