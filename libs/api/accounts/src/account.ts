import type { ScopedRole } from '@rt/api/platform';

export interface Account {
  readonly id: string;
  readonly orgId: string;
  readonly email: string;
  readonly displayName: string;
  readonly state: 'active' | 'deactivated';
  readonly demoRole: string | null;
  readonly roles: readonly ScopedRole[];
}
