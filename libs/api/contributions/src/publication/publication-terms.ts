import { Injectable } from '@nestjs/common';
import { PrivacyDetailsQueries, TermsQueries } from '@rt/api/organisation';
import { Languages } from '@rt/api/platform';
import type { SectorBody } from '@rt/contracts';

/** On what terms an organisation publishes: readers can see who answers for personal data, and texts stand under sectors. */
@Injectable()
export class PublicationTerms {
  constructor(
    private readonly languages: Languages,
    private readonly terms: TermsQueries,
    private readonly privacy: PrivacyDetailsQueries,
  ) {}

  /** Refused while the privacy details are missing. */
  async need(orgId: string): Promise<void> {
    await this.privacy.require(orgId);
  }

  async sectors(orgId: string): Promise<readonly SectorBody[]> {
    return this.terms.sectors(orgId);
  }

  /** Runs work in which words are those of the organisation, as its publications are, whoever publishes. */
  inItsLanguage<T>(work: () => T): T {
    return this.languages.duringChoice(undefined, work);
  }
}
