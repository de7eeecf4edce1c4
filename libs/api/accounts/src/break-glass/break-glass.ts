import { Injectable } from '@nestjs/common';
import { type Actor, allow, asAccount, hasRole, OrganisationAct, refuse, unwrap } from '@rt/api/platform';
import { type BreakGlassBody, type BreakGlassRequest, LIMITS } from '@rt/contracts';
import { checkText } from '@rt/domain/text';

import { mayBreakGlass } from '../accounts.policy';
import { AccountsRepository } from '../accounts.repository';
import { BreakGlassRepository } from './break-glass.repository';
import { TellAdministrators } from './tell-administrators';

const VALID_MINUTES = 60;

/** A platform administrator gets an hour of access. The audit keeps the reason, and administrators get a mail. */
@Injectable()
export class BreakGlass {
  constructor(
    private readonly acts: OrganisationAct,
    private readonly accounts: AccountsRepository,
    private readonly access: BreakGlassRepository,
    private readonly administrators: TellAdministrators,
  ) {}

  async run(actor: Actor, input: BreakGlassRequest): Promise<BreakGlassBody> {
    const { accountId, orgId } = asAccount(actor);
    allow(mayBreakGlass(actor));
    const reason = unwrap(checkText(input.reason, { field: 'reason', ...LIMITS.reason }));

    return this.acts.run({ actor, verb: 'break-glass' }, async () => {
      // What the guard read of this account may be older than another request of it.
      await this.accounts.lockAdministration(orgId);
      const roles = (await this.accounts.find(orgId, accountId))?.roles ?? [];
      allow(mayBreakGlass({ ...asAccount(actor), roles }));
      if (hasRole({ ...asAccount(actor), roles }, ['org_admin'])) refuse('access-held');

      const expiresAt = (await this.access.open({ id: accountId, orgId }, VALID_MINUTES)).toISOString();
      await this.administrators.ofEmergencyAccess(actor, { reason, expiresAt });

      return { answer: { expiresAt }, subjectId: accountId, detail: { reason, expiresAt } };
    });
  }
}
