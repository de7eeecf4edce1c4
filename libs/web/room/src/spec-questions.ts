import { act, waitFor } from '@testing-library/react';

import { saveParticipation } from './session/participation-store';
import { brief, listeners } from './spec-socket';

/** What specs of a phone have in common that is told of questions over the socket. */

/** Somebody is in a session that runs; the page opens at this address below it. */
export function sitDown(at = 'now'): void {
  localStorage.clear();
  sessionStorage.clear();
  listeners.clear();
  history.replaceState(null, '', `/j/48291503/${at}`);
  saveParticipation({ joinKey: '48291503', token: 'T', ruleAcknowledged: true, session: { ...brief, state: 'live' } });
}

/** What comes over the connection, once it is listened to. */
export async function hear(event: string, message: unknown): Promise<void> {
  await waitFor(() => expect(listeners.has(event)).toBe(true));
  act(() => listeners.get(event)?.(message));
}

/** A question that is open. */
export function question(id: string, text: string, over: object = {}) {
  return {
    id,
    kind: 'single_choice',
    number: 1,
    question: text,
    config: { options: [{ id: 'o1', text: 'Cost of energy' }], allowOther: true },
    configVersion: 1,
    round: 1,
    state: 'open',
    visibility: 'after_close',
    allowChange: true,
    remainingMs: null,
    revision: 1,
    tally: null,
    ...over,
  };
}

/** The room tells its questions, of which the last one is the current one where `session` does not say another. */
export function tell(revision: number, activities: readonly { readonly id: string }[], session = {}): Promise<void> {
  return hear('room:state', {
    audience: 'participant',
    revision,
    serverTime: '',
    session: {
      ...brief,
      state: 'live',
      currentActivityId: activities.at(-1)?.id,
      joined: 1,
      simulated: 0,
      ...session,
    },
    activities: activities.map((one) => ({ ...one, revision })),
  });
}
