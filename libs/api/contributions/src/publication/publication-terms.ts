import { Injectable } from '@nestjs/common';
import { DirectoryQueries, PrivacyDetailsQueries } from '@rt/api/people';
import type { Actor } from '@rt/api/platform';
import type { SectorBody } from '@rt/contracts';

/** On what terms an organisation publishes: readers can see who answers for personal data, and texts stand under sectors. */
@Injectable()
export class PublicationTerms {
  constructor(
    private readonly directory: DirectoryQueries,
    private readonly privacy: PrivacyDetailsQueries,
  ) {}

  /** The sectors under which something is published; refused while the privacy details are missing. */
  async sectors(actor: Actor, orgId: string): Promise<readonly SectorBody[]> {
    await this.privacy.require(orgId);
    return (await this.directory.sectors(actor)).items;
  }
}
