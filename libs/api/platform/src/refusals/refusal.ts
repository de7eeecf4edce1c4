import { REFUSALS, type RefusalCode } from '@rt/contracts/plain';
import type { Checked } from '@rt/domain/text';

/** What a refusal says besides its code. Further members are sent along as they are. */
export interface RefusalDetail {
  /** Replaces the standard sentence of the code. */
  readonly message?: string;
  /** Path of the offending field, 'agenda.2.title'. */
  readonly field?: string;
  /** Name of the rule that was broken. */
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
    super(detail.message ?? REFUSALS[code].message);
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

/** The value of a domain result; throws its refusal as one of this server's (an unknown code becomes `invalid`). */
export function unwrap<T>(checked: Checked<T, string>): T {
  if (checked.ok) return checked.value;
  const { refusal, field, message } = checked;
  const known = refusal in REFUSALS ? (refusal as RefusalCode) : 'invalid';
  return refuse(known, { ...(field ? { field } : {}), ...(message ? { message } : {}), rule: refusal });
}
