import { Injectable } from '@nestjs/common';
import { refuse } from '@rt/api/platform';

import type { OrganisationEntity } from './organisation.entity';
import { OrganisationsRepository } from './organisations.repository';
import { type ProgrammeFacts, ProgrammesRepository } from './programmes.repository';
import { TermsRepository } from './terms.repository';

/** What an organisation prefers. */
export type OrganisationFacts = Pick<OrganisationEntity, 'name' | 'defaultTz' | 'licence' | 'kThreshold'>;

/** What other features look up by id: the organisation, its programmes, sectors and regions. Asks for no right. */
@Injectable()
export class TermsQueries {
  constructor(
    private readonly terms: TermsRepository,
    private readonly programmes: ProgrammesRepository,
    private readonly organisations: OrganisationsRepository,
  ) {}

  /** The organisation; `not-found` when there is none. */
  async organisation(id: string): Promise<OrganisationFacts> {
    return (await this.organisations.find(id)) ?? refuse('not-found');
  }

  /** A programme of the organisation. */
  async programme(orgId: string, id: string): Promise<ProgrammeFacts | undefined> {
    return this.programmes.find(orgId, id);
  }

  /** Title of each of these programmes by its id. */
  async programmeTitles(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.programmes.ofIds(ids)).map(({ id, title }) => [id, title]));
  }

  /** True when each id is a sector of the organisation. */
  async areSectors(orgId: string, ids: readonly string[]): Promise<boolean> {
    return (await this.terms.countSectors(orgId, ids)) === new Set(ids).size;
  }

  async isRegion(code: string): Promise<boolean> {
    return this.terms.isRegion(code);
  }
}
