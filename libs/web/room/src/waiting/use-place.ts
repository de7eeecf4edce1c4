import type { PlaceInLine } from '@rt/contracts';
import { HttpClient, type RefusedError } from '@rt/web/data';
import { useEffect, useState } from 'react';

import { enter } from '../pages/enter';
import { keepPlace, type KeptPlace } from '../session/waiting-store';
import { refusedOf } from '../use-loaded';

/** How often it is asked whether one was let in, in ms; up to so much later, so that a hall does not ask at once. */
const ASK_MS = 3000;
const SPREAD_MS = 2000;

const http = new HttpClient();

export interface Standing {
  readonly place: PlaceInLine | null;
  /** The server could not be reached, or is too busy: it is asked again. */
  readonly offline: boolean;
  readonly over: RefusedError | null;
}

/** Asks what became of a place until it is settled; whoever is let in goes into the room. `say` is told of it first. */
export function usePlace(joinKey: string, kept: KeptPlace, letIn: () => void): Standing {
  const [standing, setStanding] = useState<Standing>({ place: null, offline: false, over: null });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let current = true;
    const ask = async () => {
      clearTimeout(timer);
      const next = await look(kept.token);
      if (!current) return;
      if (next.place?.joined) {
        letIn();
        if (await goIn(joinKey, kept, next.place)) return;
      }
      if (next.over) keepPlace(joinKey, null);
      setStanding((before) => ({ ...next, place: next.place ?? before.place }));
      if (!next.over) timer = setTimeout(() => void ask(), ASK_MS + Math.random() * SPREAD_MS);
    };
    const wake = () => {
      if (document.visibilityState === 'visible') void ask();
    };
    void ask();
    window.addEventListener('online', wake);
    document.addEventListener('visibilitychange', wake);

    return () => {
      current = false;
      clearTimeout(timer);
      window.removeEventListener('online', wake);
      document.removeEventListener('visibilitychange', wake);
    };
  }, [joinKey, kept, letIn]);

  return standing;
}

/** Gives the place up; where that cannot be told, it stays in the waiting room and is of no use to anybody. */
export async function leaveLine(joinKey: string, { token }: KeptPlace): Promise<void> {
  keepPlace(joinKey, null);
  await http.call('POST /api/join/waiting/leave', { body: { waitingToken: token } }).catch(() => undefined);
}

async function look(waitingToken: string): Promise<Standing> {
  try {
    const place = await http.call('POST /api/join/waiting/look', { body: { waitingToken } });

    return { place, offline: false, over: null };
  } catch (cause) {
    const refused = refusedOf(cause);
    const { status, code } = refused;
    // A refusal by the server itself has a code of its own: `internal` with 4xx is the page of something in between.
    const passes = status < 400 || status === 429 || status >= 500 || code === 'internal';

    return { place: null, offline: passes, over: passes ? null : refused };
  }
}

/** The rule that was accepted before the wait is accepted once more, unless another one stands by now. */
async function goIn(joinKey: string, kept: KeptPlace, { joined }: PlaceInLine): Promise<boolean> {
  if (!joined) return false;
  try {
    await enter(joined, joinKey, kept.session);
    keepPlace(joinKey, null);

    return true;
  } catch {
    // The seat is there and stays: the next ask goes on.
    return false;
  }
}
