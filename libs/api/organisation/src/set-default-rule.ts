import { Injectable } from '@nestjs/common';
import { type Actor, allow, OrganisationAct } from '@rt/api/platform';
import type { OrganisationRule } from '@rt/contracts';

import { mayChangeDefaultRule } from './organisation.policy';
import { OrganisationsRepository } from './organisations.repository';

/** An administrator chooses the rule under which new roundtables begin; those that there are keep theirs. */
@Injectable()
export class SetDefaultRule {
  constructor(
    private readonly acts: OrganisationAct,
    private readonly organisations: OrganisationsRepository,
  ) {}

  async run(actor: Actor, { rule }: OrganisationRule): Promise<OrganisationRule> {
    allow(mayChangeDefaultRule(actor));

    return this.acts.run({ actor, verb: 'set-default-rule' }, async () => {
      const { orgId } = actor;
      await this.organisations.setDefaultRule(orgId, rule);
      return { answer: { rule }, subjectId: orgId, detail: { rule } };
    });
  }
}
