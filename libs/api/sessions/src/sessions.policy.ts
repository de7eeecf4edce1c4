import { refuse } from '@rt/api/platform';
import type { RoundtableFacts } from '@rt/api/roundtables';

/** Activities are opened, closed and shown while the session is live. */
export function allowWhileLive({ state }: RoundtableFacts): void {
  if (state !== 'live') refuse('wrong-state', { message: 'The session is not live.' });
}

/** Results may still be shown, and the stage be switched, after the session has ended. */
export function allowOnceStarted({ state }: RoundtableFacts): void {
  if (state === 'draft' || state === 'scheduled' || state === 'cancelled') {
    refuse('wrong-state', { message: 'The session has not started.' });
  }
}

/** The team writes to the chair from the planning of a session until it is sealed. */
export function allowNotes({ state, sealed }: Pick<RoundtableFacts, 'state' | 'sealed'>): void {
  if (sealed)
    refuse('sealed', {
      message: 'The links between people and answers are erased, and the notes to the chair with them.',
    });
  if (state !== 'scheduled' && state !== 'live' && state !== 'closed') {
    refuse('wrong-state', { message: 'Notes to the chair belong to a session that is held.' });
  }
}
