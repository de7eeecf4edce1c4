import type { FetchedState, RouteName } from '@rt/web/data';
import { isSlowNetwork } from '@rt/web/data';

/** Begins the key under which a place in a roundtable is kept on this device; the join code or the id follows. */
export const JOIN_KEY_PREFIX = 'rt-place:';

const STATE = 'GET /api/live/state' satisfies RouteName;

interface EarlyState {
  readonly token: string;
  readonly answer: Promise<FetchedState | null>;
}

// A chunk of its own (apps/site/vite.config.mts) that runs before the rest has arrived: on a slow network the state of
// the room is asked for while the page is still being loaded, and not after it.
let early: EarlyState | null = isSlowNetwork() ? begin(location.pathname) : null;

/** The state that was asked for with this token, once; null when there is none. */
export function takeEarlyState(token: string): Promise<FetchedState | null> | null {
  const taken = early?.token === token ? early.answer : null;
  early = null;

  return taken;
}

function begin(path: string): EarlyState | null {
  const [, area, joinKey = ''] = path.split('/');
  const token = area === 'j' ? tokenOf(joinKey) : null;
  if (token === null) return null;
  const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
  const answer = fetch(STATE.slice('GET '.length), { headers })
    .then((response) => (response.ok ? (response.json() as Promise<FetchedState>) : null))
    .then((state) => {
      if (state !== null) fetchForm(state);
      return state;
    })
    .catch(() => null);

  return { token, answer };
}

/** Has the form of the question fetched that is asked now: the page holds the links for each kind (apps/site/early-script.mjs). */
function fetchForm({ state: { activities, session } }: FetchedState): void {
  const asked = activities.find(({ id }) => id === session.currentActivityId);
  const links = document.querySelector<HTMLTemplateElement>(`[data-form="${asked?.kind}"]`);
  if (links) document.head.append(links.content);
}

function tokenOf(joinKey: string): string | null {
  try {
    const kept = JSON.parse(localStorage.getItem(JOIN_KEY_PREFIX + joinKey) ?? 'null') as { token?: unknown } | null;

    return typeof kept?.token === 'string' ? kept.token : null;
  } catch {
    return null;
  }
}
