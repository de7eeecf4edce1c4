import type { FetchedState, RouteName } from '@rt/web/data';
import { CALL_TIMEOUT_MS, isSlowNetwork } from '@rt/web/data';

import { type EarlyState, JOIN_KEY_PREFIX } from './early-state';

const STATE = 'GET /api/live/state' satisfies RouteName;

// Stands in the page itself (apps/site/early-script.mjs) and so runs before any other script is asked for: on a slow
// network the state of the room comes with the scripts, and not after them.
globalThis.rtEarlyState = isSlowNetwork() ? ask(location.pathname) : null;
// Only then the page's other scripts: a browser has six connections to a server, and they would take them all.
fetchLinked('scripts');

function ask(path: string): EarlyState | null {
  const [, area, joinKey = '', part] = path.split('/');
  // Without a part it is the page in front of the room: whoever goes in from there, minutes later, needs the state of then.
  const token = area === 'j' && part ? tokenOf(joinKey) : null;
  if (token === null) return null;
  const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
  const abort = new AbortController();
  // Like every call: the page waits for this one before it asks again or opens a socket.
  setTimeout(() => abort.abort(), CALL_TIMEOUT_MS);
  const answer = fetch(STATE.slice('GET '.length), { headers, signal: abort.signal })
    .then((response) => (response.ok ? (response.json() as Promise<FetchedState>) : null))
    .then((state) => {
      if (state === null) return null;
      fetchForm(state);
      // The page takes it only when its scripts are there; the time for the question runs meanwhile.
      return { ...state, heardAt: performance.now() };
    })
    .catch(() => null);

  return { token, answer };
}

/** Has the form of the question fetched that is asked now: the page holds the links for each kind (apps/site/early-script.mjs). */
function fetchForm({ state: { activities, session } }: FetchedState): void {
  const asked = activities.find(({ id }) => id === session.currentActivityId);
  fetchLinked(`form="${asked?.kind}"`);
}

function fetchLinked(name: string): void {
  const links = document.querySelector<HTMLTemplateElement>(`[data-${name}]`);
  if (links) document.head.append(links.content);
}

function tokenOf(joinKey: string): string | null {
  try {
    const key = JOIN_KEY_PREFIX + joinKey;
    // As `loadParticipation`: another person may have taken a place on this device since, in another tab.
    const text = sessionStorage.getItem(key) ?? localStorage.getItem(key);
    const kept = JSON.parse(text ?? 'null') as { token?: unknown } | null;

    return typeof kept?.token === 'string' ? kept.token : null;
  } catch {
    return null;
  }
}
