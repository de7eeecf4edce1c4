import { Injectable } from '@nestjs/common';
import { type Actor, refuse, type ScopedRole } from '@rt/api/platform';
import type { RoleGrant } from '@rt/contracts';

import { AccountsRepository } from './accounts.repository';
import { allow, mayGrant } from './people.policy';

const SCOPE = 'Give the id of the programme or roundtable, and none for the whole organisation.';

/** Checks roles that somebody wants to hand out: the right to do so, the scope's form, and that its place is theirs. */
@Injectable()
export class CheckGrants {
  constructor(private readonly accounts: AccountsRepository) {}

  async run(actor: Actor, grants: readonly RoleGrant[]): Promise<ScopedRole[]> {
    const roles = grants.map(({ role, scope, scopeId }) => ({ role, scope, scopeId: scopeId ?? null }));
    for (const [n, role] of roles.entries()) {
      allow(mayGrant(actor, role));
      const whole = role.scope === 'organisation';
      if (whole !== (role.scopeId === null))
        refuse('invalid', { field: `roles.${n}.scopeId`, rule: 'scope', message: SCOPE });
    }
    await this.checkPlaces(actor, roles);
    return roles;
  }

  private async checkPlaces(actor: Actor, roles: readonly ScopedRole[]): Promise<void> {
    const ids = roles.flatMap(({ scopeId }) => scopeId ?? []);
    if (ids.length === 0) return;
    const known = await this.accounts.knownScopes(actor.orgId, ids);
    if (ids.some((id) => !known.has(id))) refuse('not-found', { field: 'roles' });
  }
}
