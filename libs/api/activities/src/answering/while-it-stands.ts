import { refuse } from '@rt/api/platform';

/** A batch is tried this many times without the lock, before it asks the others to wait. */
const TRIES_WITHOUT_LOCK = 3;
const RETRY_MS = 500;

/**
 * Decides and stores a batch while its activity stands as it was read. `attempt` answers undefined where somebody else was
 * quicker; at last it runs under the activity's lock, which `locked` takes.
 */
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
