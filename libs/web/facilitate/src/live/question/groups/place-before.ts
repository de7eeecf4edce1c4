import type { Label } from '@rt/domain/polling';

import type { GroupOf } from './placing';

/** Where entries came from, as a sentence takes it: one place by its name, `none` where they stood outside of all, or `several`. */
export function placeBefore(
  ids: readonly (string | null | undefined)[],
  places: readonly (GroupOf | Label)[],
): { readonly from: 'none' | 'one' | 'several'; readonly old: string } {
  const [id, ...others] = new Set(ids.map((one) => one ?? null));
  if (others.length > 0) return { from: 'several', old: '' };
  const place = places.find((one) => one.id === id);
  if (place === undefined) return { from: 'none', old: '' };

  return { from: 'one', old: 'name' in place ? place.name : place.text };
}
