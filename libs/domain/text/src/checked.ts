import type { PlainReason, Reason, Reasons, ReasonValues } from './reasons';

/** `field` is a path such as `config.options[2].text`; `params` are the values of the sentence for `reason`. */
export interface Refusal<Code extends string = string> {
  readonly ok: false;
  readonly refusal: Code;
  readonly field?: string;
  readonly reason?: Reason;
  readonly params?: ReasonValues;
}

/** A value that passed its rules, cleaned, or the reason why it did not. */
export type Checked<T, Code extends string = 'invalid'> = { readonly ok: true; readonly value: T } | Refusal<Code>;

export function accept<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** Makes a refusal; leaves out what is not given, so that two equal refusals are deeply equal. */
export function reject<Code extends string>(refusal: Code, field?: string): Refusal<Code>;
export function reject<Code extends string>(
  refusal: Code,
  field: string | undefined,
  reason: PlainReason,
): Refusal<Code>;
export function reject<Code extends string, R extends Exclude<Reason, PlainReason>>(
  refusal: Code,
  field: string | undefined,
  reason: R,
  params: Reasons[R],
): Refusal<Code>;
export function reject(refusal: string, field?: string, reason?: Reason, params?: ReasonValues): Refusal {
  return {
    ok: false,
    refusal,
    ...(field === undefined ? {} : { field }),
    ...(reason === undefined ? {} : { reason }),
    ...(params === undefined ? {} : { params }),
  };
}
