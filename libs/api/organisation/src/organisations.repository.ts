import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';

import { OrganisationEntity } from './organisation.entity';

/** Every query on organisations. */
@Injectable()
export class OrganisationsRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<OrganisationEntity | undefined> {
    return this.database.table(OrganisationEntity).findOne({ id });
  }
}
