import type { Participation } from '../session/participation-store';

export function joinAgainAt({ joinKey, online }: Pick<Participation, 'joinKey' | 'online'>): string {
  return /^\d{8}$/.test(joinKey) ? `/j/${joinKey}${online ? '?chat' : ''}` : '/invitation';
}
