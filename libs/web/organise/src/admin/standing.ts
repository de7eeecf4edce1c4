import type { HeldRole } from '@rt/contracts';

/** True for a role that stays until somebody takes it away, unlike that of emergency access. */
export function isStanding({ expiresAt }: HeldRole): boolean {
  return expiresAt === undefined;
}
