import { unwrap } from '@rt/api/platform';
import type { Refusal } from '@rt/domain/text';

/** The result of a domain's state machine. */
type Move<State extends string> = { readonly ok: true; readonly state: State } | Refusal;

/** The state that a move leads to; throws its refusal. */
export function nextState<State extends string>(move: Move<State>): State {
  return move.ok ? move.state : unwrap<never>(move);
}
