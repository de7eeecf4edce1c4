import { Injectable } from '@nestjs/common';
import { refuse } from '@rt/api/platform';
import type { RegionBody, SectorBody } from '@rt/contracts';

import type { OrganisationEntity } from '../organisation.entity';
import { OrganisationsRepository } from '../organisations.repository';
import { TermsRepository } from './terms.repository';

export type OrganisationFacts = Pick<
  OrganisationEntity,
  'name' | 'locale' | 'defaultTz' | 'defaultRule' | 'licence' | 'kThreshold'
>;

@Injectable()
export class TermsQueries {
  constructor(
    private readonly terms: TermsRepository,
    private readonly organisations: OrganisationsRepository,
  ) {}

  /** The organisation; `not-found` when there is none. */
  async organisation(id: string): Promise<OrganisationFacts> {
    return (await this.organisations.find(id)) ?? refuse('not-found');
  }

  async sectors(orgId: string): Promise<SectorBody[]> {
    return this.terms.sectors(orgId);
  }

  async regions(): Promise<RegionBody[]> {
    return this.terms.regions();
  }

  async areSectors(orgId: string, ids: readonly string[]): Promise<boolean> {
    return (await this.terms.countSectors(orgId, ids)) === new Set(ids).size;
  }

  async isRegion(code: string): Promise<boolean> {
    return this.terms.isRegion(code);
  }
}
