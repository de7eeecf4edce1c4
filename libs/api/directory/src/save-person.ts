import { Injectable } from '@nestjs/common';
import { TermsQueries } from '@rt/api/organisation';
import { type Actor, allow, cleanName, OrganisationAct, refuse, unwrap } from '@rt/api/platform';
import { LIMITS, type PersonBody, type SavePersonRequest } from '@rt/contracts';
import { isStakeholderType, STAKEHOLDER_TYPES } from '@rt/domain/attribution';
import { checkText } from '@rt/domain/text';

import { mayUseDirectory } from './directory.policy';
import { type DirectoryPerson, DirectoryRepository } from './directory.repository';

@Injectable()
export class SavePerson {
  constructor(
    private readonly acts: OrganisationAct,
    private readonly directory: DirectoryRepository,
    private readonly terms: TermsQueries,
  ) {}

  async run(actor: Actor, input: SavePersonRequest, id?: string): Promise<PersonBody> {
    allow(mayUseDirectory(actor));
    if (id !== undefined && !(await this.directory.find(actor.orgId, id))) refuse('not-found');
    const person = await this.clean(input);

    const verb = id === undefined ? 'add-person' : 'change-person';
    return this.acts.run({ actor, verb }, async () => {
      const personId = await this.directory.save(actor.orgId, person, id);
      return { answer: { id: personId, ...person }, subjectId: personId };
    });
  }

  private async clean(input: SavePersonRequest): Promise<Omit<DirectoryPerson, 'id'>> {
    const regionCode = input.regionCode ?? null;
    if (!isStakeholderType(input.stakeholderType))
      refuse('invalid', {
        field: 'stakeholderType',
        rule: 'isIn',
        reason: 'stakeholder-type-one-of',
        params: { ids: STAKEHOLDER_TYPES },
      });
    if (regionCode !== null && !(await this.terms.isRegion(regionCode))) {
      refuse('invalid', {
        field: 'regionCode',
        rule: 'isIn',
        reason: 'region-code-unknown',
      });
    }
    return {
      fullName: cleanName(input.fullName, 'fullName'),
      email: input.email,
      organisationName: unwrap(
        checkText(input.organisationName, { field: 'organisationName', ...LIMITS.organisationName }),
      ),
      stakeholderType: input.stakeholderType,
      regionCode,
    };
  }
}
