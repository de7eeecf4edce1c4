import { Injectable } from '@nestjs/common';
import { type Actor, allow, Environment, refuse } from '@rt/api/platform';
import type { PrivacyDetailsBody } from '@rt/contracts';

import { mayChangePrivacyDetails } from './organisation.policy';
import { PrivacyDetailsRepository } from './privacy-details.repository';

@Injectable()
export class PrivacyDetailsQueries {
  constructor(
    private readonly environment: Environment,
    private readonly privacy: PrivacyDetailsRepository,
  ) {}

  async body(actor: Actor): Promise<PrivacyDetailsBody> {
    allow(mayChangePrivacyDetails(actor));
    return { details: (await this.privacy.find(actor.orgId)) ?? null };
  }

  /** Refuses in production until the details are set: nobody is invited or published about before they can read them. */
  async require(orgId: string): Promise<void> {
    const { demo, web } = this.environment;
    if (demo || (await this.privacy.find(orgId))) return;
    const form = `${web.publicUrl}/console/admin/organisation`;
    refuse('privacy-details-missing', {
      reason: 'privacy-form-at',
      params: { address: form },
    });
  }
}
