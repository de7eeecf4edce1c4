import { refuse } from '../refusals/refusal';
import type { AccountActor, Actor } from './actor';

/** The account of a signed-in actor; anybody else is refused with 401. */
export function asAccount(actor: Actor): AccountActor {
  return actor.kind === 'account' ? actor : refuse('not-signed-in');
}

/** Refuses with 403 unless allowed. */
export function allow(allowed: boolean): void {
  if (!allowed) refuse('forbidden');
}
