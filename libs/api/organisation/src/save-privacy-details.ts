import { Injectable } from '@nestjs/common';
import { type Actor, allow, AuditLog, Database, unwrap } from '@rt/api/platform';
import { LIMITS, type PrivacyDetails } from '@rt/contracts';
import { checkText } from '@rt/domain/text';

import { mayChangePrivacyDetails } from './organisation.policy';
import { PrivacyDetailsRepository } from './privacy-details.repository';

/** An administrator says who answers for personal data, on which basis and for how long; the page /privacy shows it. */
@Injectable()
export class SavePrivacyDetails {
  constructor(
    private readonly database: Database,
    private readonly privacy: PrivacyDetailsRepository,
    private readonly audit: AuditLog,
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

    await this.database.transaction(async () => {
      const { orgId } = actor;
      await this.privacy.save(orgId, details);
      const subject = { subjectId: orgId };
      await this.audit.record({ actor, verb: 'save-privacy-details', ...subject });
    });

    return details;
  }
}

function longText(input: PrivacyDetails, field: 'lawfulBasis' | 'retention'): string {
  return unwrap(checkText(input[field], { field, ...LIMITS.privacyText }));
}
