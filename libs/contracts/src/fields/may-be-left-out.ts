import { ValidateIf } from 'class-validator';

/** The field may be left out, and only that: null is no way to leave it out. Where null means something, `IsOptional`. */
export function MayBeLeftOut(): PropertyDecorator {
  return ValidateIf((_body, value) => value !== undefined);
}
