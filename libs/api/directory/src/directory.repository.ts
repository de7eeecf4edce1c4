import { Injectable } from '@nestjs/common';
import { Database, isUniqueClash, refuse } from '@rt/api/platform';
import { v7 as uuidv7 } from 'uuid';

import { AffiliationEntity } from './affiliation.entity';
import { PersonEntity } from './person.entity';

export interface DirectoryPerson {
  readonly id: string;
  readonly fullName: string;
  readonly email: string;
  readonly organisationName: string;
  readonly stakeholderType: string;
  readonly regionCode: string | null;
}

export type InvitablePerson = Pick<PersonEntity, 'id' | 'fullName' | 'doNotContact'>;

const SELECT = `select p.id, p.full_name as "fullName", p.email::text as email,
    coalesce(f.organisation_name, '') as "organisationName", coalesce(f.stakeholder_type, 'other') as "stakeholderType",
    f.region_code as "regionCode"
  from people p left join lateral (
    select * from affiliations where person_id = p.id order by position, id limit 1) f on true
  where p.org_id = $1 and p.erased_at is null`;

@Injectable()
export class DirectoryRepository {
  constructor(private readonly database: Database) {}

  async list(orgId: string): Promise<DirectoryPerson[]> {
    return this.database.query<DirectoryPerson>(`${SELECT} order by p.full_name, p.id`, [orgId]);
  }

  async find(orgId: string, id: string): Promise<DirectoryPerson | undefined> {
    const [row] = await this.database.query<DirectoryPerson>(`${SELECT} and p.id = $2`, [orgId, id]);
    return row;
  }

  async invitable(orgId: string, ids: readonly string[]): Promise<InvitablePerson[]> {
    return this.database.query<InvitablePerson>(
      `select id, full_name as "fullName", do_not_contact as "doNotContact" from people
       where org_id = $1 and id = any($2::uuid[]) and erased_at is null
       order by lower(full_name), id`,
      [orgId, ids],
    );
  }

  /** Adds a person, or changes one where an id is given; returns the id. `email-taken` when the address is somebody's. */
  async save(orgId: string, person: Omit<DirectoryPerson, 'id'>, id?: string): Promise<string> {
    const personId = id ?? uuidv7();
    try {
      const { fullName, email } = person;
      const people = this.database.table(PersonEntity);
      if (id === undefined) await people.insert({ id: personId, orgId, fullName, email });
      else await people.update({ id, orgId }, { fullName, email });
    } catch (error) {
      if (isUniqueClash(error)) refuse('email-taken', { field: 'email' });
      throw error;
    }
    await this.saveAffiliation(orgId, personId, person);
    return personId;
  }

  private async saveAffiliation(orgId: string, personId: string, person: Omit<DirectoryPerson, 'id'>): Promise<void> {
    const { organisationName, stakeholderType, regionCode } = person;
    const first = { personId, position: 0 };
    const affiliations = this.database.table(AffiliationEntity);
    await affiliations.delete(first);
    await affiliations.insert({ id: uuidv7(), orgId, organisationName, stakeholderType, regionCode, ...first });
  }
}
