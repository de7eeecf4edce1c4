import { IsEmail, Matches, MaxLength } from 'class-validator';

import { LIMITS } from '../limits';

/**
 * Nothing that cannot be seen (spaces, control characters, U+200B and its kind), and no quoted part before the @: the
 * standard allows line breaks in one, and a line break is where a mail's headers end.
 */
const VISIBLE = /^[^\s"\p{C}\p{DI}]+$/u;

/** The one rule for every field that holds a mail address. */
export function IsMailAddress(): PropertyDecorator {
  const rules = [
    IsEmail({ allow_utf8_local_part: false }),
    MaxLength(LIMITS.email.max),
    Matches(VISIBLE, { message: 'enter-one-address' }),
  ];
  return (target, property) => rules.forEach((rule) => rule(target, property));
}
