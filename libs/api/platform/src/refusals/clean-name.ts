import { LIMITS } from '@rt/contracts';
import { checkText } from '@rt/domain/text';

import { unwrap } from './refusal';

/** A person's name as it is stored: normalised, without control characters, within its length; else `invalid`. */
export function cleanName(text: string, field: string): string {
  return unwrap(checkText(text, { field, ...LIMITS.personName }));
}
