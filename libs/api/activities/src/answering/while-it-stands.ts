import { refuse } from '@rt/api/platform';

/** A batch is tried this many times without the lock, before it asks the others to wait. */
const TRIES_WITHOUT_LOCK = 3;
const RETRY_MS = 500;

/** Optimistic locking: `attempt` returns undefined if another write came first. After three attempts it runs under a lock. */
export async function whileItStands<Outcomes>(
  attempt: () => Promise<Outcomes | undefined>,
  locked: (work: () => Promise<Outcomes>) => Promise<Outcomes>,
): Promise<Outcomes> {
  for (let tries = 0; tries < TRIES_WITHOUT_LOCK; tries++) {
    const outcomes = await attempt();
    if (outcomes) return outcomes;
  }
  return locked(async () => (await attempt()) ?? refuse('unavailable', { retryAfterMs: RETRY_MS }));
}
