import type { Dimension } from '@rt/domain/attribution';
import { regionLabel, stakeholderLabel } from '@rt/words';

/** Words of a type or a place; of other groups there are none, since charts have words for them. */
export function labelOfGroup(by: Dimension, group: string | null): { readonly label?: string } {
  if (by === 'way' || group === null) return {};
  return { label: by === 'type' ? stakeholderLabel(group) : regionLabel(group) };
}
