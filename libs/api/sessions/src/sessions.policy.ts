import { refuse } from '@rt/api/platform';
import type { RoundtableFacts } from '@rt/api/roundtables';

export function allowWhileLive({ state }: RoundtableFacts): void {
  if (state !== 'live') refuse('wrong-state', { reason: 'session-not-live' });
}

/** Results may still be shown, and the stage be switched, after the session has ended. */
export function allowOnceStarted({ state }: RoundtableFacts): void {
  if (state === 'draft' || state === 'scheduled' || state === 'cancelled') {
    refuse('wrong-state', { reason: 'session-not-started' });
  }
}

/** The team writes to the chair from the planning of a session until it is sealed. */
export function allowNotes({ state, sealed }: Pick<RoundtableFacts, 'state' | 'sealed'>): void {
  if (sealed)
    refuse('sealed', {
      reason: 'chair-notes-erased',
    });
  if (state !== 'scheduled' && state !== 'live' && state !== 'closed') {
    refuse('wrong-state', { reason: 'chair-notes-held-only' });
  }
}

/** People come in, and may wait for it, from the planning of a session until it ends. */
export function allowWaiting({ state }: Pick<RoundtableFacts, 'state'>): void {
  if (state !== 'scheduled' && state !== 'live') refuse('wrong-state', { reason: 'session-not-joinable' });
}
