import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';

import { OrganisationEntity } from './organisation.entity';

@Injectable()
export class OrganisationsRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<OrganisationEntity | undefined> {
    return this.database.table(OrganisationEntity).findOne({ id });
  }

  async setDefaultRule(id: string, defaultRule: OrganisationEntity['defaultRule']): Promise<void> {
    await this.database.table(OrganisationEntity).update({ id }, { defaultRule });
  }

  async setHeldWords(id: string, heldWords: string[]): Promise<void> {
    await this.database.table(OrganisationEntity).update({ id }, { heldWords });
  }

  async setLocale(id: string, locale: string): Promise<void> {
    await this.database.query('update organisations set locale = $2 where id = $1', [id, locale]);
  }
}
