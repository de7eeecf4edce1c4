import type { AccountBody } from '@rt/contracts';

import type { Account } from './account';

export function accountBody({ id, displayName, email, state, roles }: Account): AccountBody {
  return {
    id,
    displayName,
    email,
    state,
    roles: roles.map(({ role, scope, scopeId, expiresAt }) => ({
      ...{ role, scope, scopeId },
      ...(expiresAt ? { expiresAt: new Date(expiresAt).toISOString() } : {}),
    })),
  };
}
