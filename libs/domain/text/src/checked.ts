/**
 * An expected refusal. `refusal` is a kebab-case code; `field` is a path such as `config.options[2].text`;
 * `message` is one sentence in British English that a screen may show.
 */
export interface Refusal<Code extends string = string> {
  readonly ok: false;
  readonly refusal: Code;
  readonly field?: string;
  readonly message?: string;
}

/** A value that passed its rules, cleaned, or the reason why it did not. */
export type Checked<T, Code extends string = 'invalid'> = { readonly ok: true; readonly value: T } | Refusal<Code>;

/** Wraps a value that passed. */
export function accept<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** Makes a refusal; leaves out what is not given, so that two equal refusals are deeply equal. */
export function reject<Code extends string>(refusal: Code, field?: string, message?: string): Refusal<Code> {
  return {
    ok: false,
    refusal,
    ...(field === undefined ? {} : { field }),
    ...(message === undefined ? {} : { message }),
  };
}
