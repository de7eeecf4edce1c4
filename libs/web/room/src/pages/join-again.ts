import type { Participation } from '../session/participation-store';

/** Where somebody joins again: by the code, online as before, or by the invitation of their personal link. */
export function joinAgainAt({ joinKey, online }: Pick<Participation, 'joinKey' | 'online'>): string {
  return /^\d{8}$/.test(joinKey) ? `/j/${joinKey}${online ? '?chat' : ''}` : '/invitation';
}
