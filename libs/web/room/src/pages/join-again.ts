/** Where somebody joins again: by the code, or by the invitation of their personal link. */
export function joinAgainAt(joinKey: string): string {
  return /^\d{8}$/.test(joinKey) ? `/j/${joinKey}` : '/invitation';
}
