import { Injectable } from '@nestjs/common';
import { type Actor, allow, OrganisationAct, unwrap } from '@rt/api/platform';
import { LIMITS, type PrivacyDetails } from '@rt/contracts';
import { checkText } from '@rt/domain/text';

import { mayChangePrivacyDetails } from './organisation.policy';
import { PrivacyDetailsRepository } from './privacy-details.repository';

/** An administrator says who answers for personal data, on which basis and for how long; the page /privacy shows it. */
@Injectable()
export class SavePrivacyDetails {
  constructor(
    private readonly acts: OrganisationAct,
    private readonly privacy: PrivacyDetailsRepository,
  ) {}

  async run(actor: Actor, input: PrivacyDetails): Promise<PrivacyDetails> {
    allow(mayChangePrivacyDetails(actor));
    const { controllerName, contactEmail } = input;
    const details = {
      controllerName: unwrap(checkText(controllerName, { field: 'controllerName', ...LIMITS.organisationName })),
      contactEmail,
      lawfulBasis: longText(input, 'lawfulBasis'),
      retention: longText(input, 'retention'),
    };

    return this.acts.run({ actor, verb: 'save-privacy-details' }, async () => {
      const { orgId } = actor;
      await this.privacy.save(orgId, details);
      return { answer: details, subjectId: orgId };
    });
  }
}

function longText(input: PrivacyDetails, field: 'lawfulBasis' | 'retention'): string {
  return unwrap(checkText(input[field], { field, ...LIMITS.privacyText }));
}
