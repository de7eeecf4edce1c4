import { Injectable } from '@nestjs/common';

import { OrganisationsRepository } from './organisations.repository';

/** The words of which a host reads the text first. Nobody but administrators is shown them. */
@Injectable()
export class HeldWordsQueries {
  constructor(private readonly organisations: OrganisationsRepository) {}

  /** Asks for no right. */
  async of(orgId: string): Promise<string[]> {
    return (await this.organisations.find(orgId))?.heldWords ?? [];
  }
}
