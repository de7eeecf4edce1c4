import { Injectable } from '@nestjs/common';
import { type Actor, allow, isStanding, refuse, type ScopedRole } from '@rt/api/platform';
import type { RoleGrant } from '@rt/contracts';

import type { Account } from './account';
import { mayGrant } from './accounts.policy';
import { GrantScopes } from './grant-scopes';

/** Roles that an account is to hold, and those of them that it has not held so far. */
export interface CheckedGrants {
  readonly roles: ScopedRole[];
  readonly added: ScopedRole[];
}

/** Checks scope, place and the right to grant new roles. Giving up a role is free; accounts grant nothing to themselves. */
@Injectable()
export class CheckGrants {
  constructor(private readonly scopes: GrantScopes) {}

  async run(actor: Actor, grants: readonly RoleGrant[], account?: Account): Promise<CheckedGrants> {
    const roles = grants.map(({ role, scope, scopeId }) => ({ role, scope, scopeId: scopeId ?? null }));
    for (const [n, role] of roles.entries()) {
      const whole = role.scope === 'organisation';
      if (whole !== (role.scopeId === null))
        refuse('invalid', { field: `roles.${n}.scopeId`, rule: 'scope', reason: 'scope-id' });
    }
    const added = without(roles, account?.roles.filter(isStanding) ?? []);
    if (added.length > 0 && actor.kind === 'account' && actor.accountId === account?.id) refuse('own-roles');
    for (const role of added) allow(mayGrant(actor, role));
    await this.checkPlaces(actor, roles);
    return { roles, added };
  }

  private async checkPlaces(actor: Actor, roles: readonly ScopedRole[]): Promise<void> {
    const ids = roles.flatMap(({ scopeId }) => scopeId ?? []);
    if (ids.length === 0) return;
    const known = await this.scopes.known(actor.orgId, ids);
    if (ids.some((id) => !known.has(id))) refuse('not-found', { field: 'roles' });
  }
}

export function areHeld(roles: readonly ScopedRole[], account: Pick<Account, 'roles'>): boolean {
  const held = account.roles.filter(isStanding);
  return without(roles, held).length === 0 && without(held, roles).length === 0;
}

function without(roles: readonly ScopedRole[], others: readonly ScopedRole[]): ScopedRole[] {
  return roles.filter((role) => !others.some((one) => isSame(one, role)));
}

function isSame(one: ScopedRole, other: ScopedRole): boolean {
  return one.role === other.role && one.scope === other.scope && one.scopeId === other.scopeId;
}
