import { Injectable } from '@nestjs/common';
import { PrivacyDetailsQueries, TermsQueries } from '@rt/api/organisation';
import type { SectorBody } from '@rt/contracts';

/** On what terms an organisation publishes: readers can see who answers for personal data, and texts stand under sectors. */
@Injectable()
export class PublicationTerms {
  constructor(
    private readonly terms: TermsQueries,
    private readonly privacy: PrivacyDetailsQueries,
  ) {}

  /** The sectors under which something is published; refused while the privacy details are missing. */
  async sectors(orgId: string): Promise<readonly SectorBody[]> {
    await this.privacy.require(orgId);
    return this.terms.sectors(orgId);
  }
}
