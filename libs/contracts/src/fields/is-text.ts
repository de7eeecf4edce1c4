import { lengthFault, type TextLength } from '@rt/domain/text';
import { IsString, ValidateBy } from 'class-validator';

/**
 * A text that people write, of a length as the domain counts it: graphemes after normalisation. The rules have the
 * names of the library's own, which are told to whoever sends something else.
 */
export function IsText(limits: TextLength): PropertyDecorator {
  const { min, max } = limits;
  const name = min > 0 ? 'isLength' : 'maxLength';
  const constraints = min > 0 ? [min, max] : [max];
  const validate = (value: unknown): boolean => typeof value === 'string' && lengthFault(value, limits) === null;
  const rules = [IsString(), ValidateBy({ name, constraints, validator: { validate } })];
  return (target, property) => rules.forEach((rule) => rule(target, property));
}
