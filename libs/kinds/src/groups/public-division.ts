import type { FoundInPublic } from '@rt/domain/polling';

import type { PublicGroups } from './public-chart';

/** By which groups a result is public: by some that people declared, or by those that votes find. */
export type PublicDivision = PublicGroups['by'] | 'found';

interface Kept {
  readonly groups?: readonly PublicGroups[];
  readonly publishedBy?: PublicGroups['by'];
  readonly publicBy?: PublicDivision;
  readonly foundGroups?: FoundInPublic;
  readonly rounds?: object;
}

/**
 * By which groups a result is published as it stands; null: by none. Two divisions of the same answers could be held against each other,
 * and so could a division and rounds: one that was chosen stands alone, beside rounds there is none that votes find, and what was public
 * by one is public by no other.
 */
export function publicDivision({ groups, publishedBy, publicBy, foundGroups, rounds }: Kept): PublicDivision | null {
  const chosen = groups?.find(({ by }) => by === publishedBy)?.by;
  const found = foundGroups && !rounds ? ('found' as const) : undefined;
  const now = publicBy === undefined ? (chosen ?? found) : [chosen, found].find((by) => by === publicBy);

  return now ?? null;
}
