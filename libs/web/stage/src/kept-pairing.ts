import type { PairedScreen } from './pairing';

const TOKEN = 'rt-stage';
const KEYS = 'rt-stage-keys';
const SHARE_VIEW = 'rt-stage-share-view';

export function readKept(): PairedScreen | null {
  const token = sessionStorage.getItem(TOKEN);
  return token === null ? null : { token, keysMoveSession: sessionStorage.getItem(KEYS) === 'on' };
}

export function keep({ token, keysMoveSession }: PairedScreen): void {
  sessionStorage.setItem(TOKEN, token);
  sessionStorage.setItem(KEYS, keysMoveSession ? 'on' : 'off');
}

/** Forgets it: the screen was disconnected, or the session is sealed. */
export function forget(): void {
  sessionStorage.removeItem(TOKEN);
  sessionStorage.removeItem(KEYS);
}

/** Whether this tab shows the view for a shared screen; it outlives the pairing. */
export function readShareView(): boolean {
  return sessionStorage.getItem(SHARE_VIEW) === 'on';
}

export function keepShareView(on: boolean): void {
  sessionStorage.setItem(SHARE_VIEW, on ? 'on' : 'off');
}
