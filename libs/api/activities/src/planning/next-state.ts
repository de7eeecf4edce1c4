import { unwrap } from '@rt/api/platform';

/** The result of a domain's state machine. */
type Move<State extends string> =
  | { readonly ok: true; readonly state: State }
  | { readonly ok: false; readonly refusal: string; readonly field?: string; readonly message?: string };

/** The state that a move leads to; throws its refusal. */
export function nextState<State extends string>(move: Move<State>): State {
  return move.ok ? move.state : unwrap<never>(move);
}
