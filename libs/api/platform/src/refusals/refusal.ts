import { type RefusalCode, REFUSALS } from '@rt/contracts/plain';
import type { Checked, ReasonValues, Refusal as Refused } from '@rt/domain/text';
import { refusalSentence, type RefusalWord } from '@rt/words';

export interface RefusalDetail {
  /** Why, where the code alone says too little: the id of a sentence in the catalogue of refusals. */
  readonly reason?: RefusalWord;
  readonly params?: ReasonValues;
  /** The field was not sent at all: the sentence says so before it says what is right. */
  readonly missingField?: boolean;
  /** Path of the offending field, 'agenda.2.title'. */
  readonly field?: string;
  readonly rule?: string;
  /** When a repeat may succeed, in milliseconds from now. */
  readonly retryAfterMs?: number;
  readonly [extra: string]: unknown;
}

/** An expected "no": something the caller asked for cannot be. Faults are any other error. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly detail: RefusalDetail = {},
  ) {
    super(detail.reason ?? code);
    this.name = 'Refusal';
  }

  /** HTTP status of the code. */
  get status(): number {
    return REFUSALS[this.code].status;
  }
}

/** Throws the refusal of a code. */
export function refuse(code: RefusalCode, detail?: RefusalDetail): never {
  throw new Refusal(code, detail);
}

export function detailOf({ field, reason, params }: Refused): RefusalDetail {
  return { ...(field ? { field } : {}), ...(reason ? { reason } : {}), ...(params ? { params } : {}) };
}

/** The value of a domain result; throws its refusal as one of this server's (an unknown code becomes `invalid`). */
export function unwrap<T>(checked: Checked<T, string>): T {
  if (checked.ok) return checked.value;
  const { refusal } = checked;
  const known = refusal in REFUSALS ? (refusal as RefusalCode) : 'invalid';
  return refuse(known, { ...detailOf(checked), rule: refusal });
}

/** The state to which a move of the domain leads; throws its refusal. */
export function nextState<State extends string>(
  move: { readonly ok: true; readonly state: State } | Refused<RefusalCode>,
): State {
  return move.ok ? move.state : refuse(move.refusal, detailOf(move));
}

export function sentenceOf({ code, detail }: Refusal, locale?: string): string {
  const { reason, params, field, missingField: missing } = detail;
  const said = { ...(reason ? { reason } : {}), ...(params ? { params } : {}) };
  return refusalSentence({ code, ...said, field, missing }, locale);
}
