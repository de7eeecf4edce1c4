import type { ScopedRole } from '@rt/api/platform';

/** An account as it stands in its table, with its roles. */
export interface Account {
  readonly id: string;
  readonly orgId: string;
  readonly email: string;
  readonly displayName: string;
  readonly state: 'active' | 'deactivated';
  readonly demoRole: string | null;
  readonly roles: readonly ScopedRole[];
}
