import { Injectable } from '@nestjs/common';
import { type Actor, allow, AuditLog, Database } from '@rt/api/platform';
import type { OrganisationRule } from '@rt/contracts';

import { mayChangeDefaultRule } from './organisation.policy';
import { OrganisationsRepository } from './organisations.repository';

/** An administrator chooses the rule under which new roundtables begin; those that there are keep theirs. */
@Injectable()
export class SetDefaultRule {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsRepository,
    private readonly audit: AuditLog,
  ) {}

  async run(actor: Actor, { rule }: OrganisationRule): Promise<OrganisationRule> {
    allow(mayChangeDefaultRule(actor));

    await this.database.transaction(async () => {
      const { orgId } = actor;
      await this.organisations.setDefaultRule(orgId, rule);
      await this.audit.record({ actor, verb: 'set-default-rule', subjectId: orgId, detail: { rule } });
    });

    return { rule };
  }
}
