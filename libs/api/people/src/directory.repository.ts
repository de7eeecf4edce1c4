import { Injectable } from '@nestjs/common';
import { Database, isUniqueClash, refuse } from '@rt/api/platform';
import { v7 as uuidv7 } from 'uuid';

/** An expert in the directory with the first affiliation. */
export interface DirectoryPerson {
  readonly id: string;
  readonly fullName: string;
  readonly email: string;
  readonly organisationName: string;
  readonly stakeholderType: string;
  readonly regionCode: string | null;
}

const SELECT = `select p.id, p.full_name as "fullName", p.email::text as email,
    coalesce(f.organisation_name, '') as "organisationName", coalesce(f.stakeholder_type, 'other') as "stakeholderType",
    f.region_code as "regionCode"
  from people p left join lateral (
    select * from affiliations where person_id = p.id order by position, id limit 1) f on true
  where p.org_id = $1 and p.erased_at is null`;

/** Every query on people and affiliations. */
@Injectable()
export class DirectoryRepository {
  constructor(private readonly database: Database) {}

  async list(orgId: string): Promise<DirectoryPerson[]> {
    return this.database.query<DirectoryPerson>(`${SELECT} order by p.full_name, p.id limit 2000`, [orgId]);
  }

  async find(orgId: string, id: string): Promise<DirectoryPerson | undefined> {
    const [row] = await this.database.query<DirectoryPerson>(`${SELECT} and p.id = $2`, [orgId, id]);
    return row;
  }

  /** Adds a person, or changes one where an id is given; returns the id. `email-taken` when the address is somebody's. */
  async save(orgId: string, person: Omit<DirectoryPerson, 'id'>, id?: string): Promise<string> {
    const personId = id ?? uuidv7();
    try {
      await this.database.query(
        `insert into people (id, org_id, full_name, email) values ($1, $2, $3, $4)
         on conflict (id) do update set full_name = excluded.full_name, email = excluded.email`,
        [personId, orgId, person.fullName, person.email],
      );
    } catch (error) {
      if (isUniqueClash(error)) refuse('email-taken', { field: 'email' });
      throw error;
    }
    await this.saveAffiliation(orgId, personId, person);
    return personId;
  }

  async regionExists(code: string): Promise<boolean> {
    const rows = await this.database.query('select 1 from region_terms where code = $1', [code]);
    return rows.length === 1;
  }

  private async saveAffiliation(orgId: string, personId: string, person: Omit<DirectoryPerson, 'id'>): Promise<void> {
    await this.database.query('delete from affiliations where person_id = $1 and position = 0', [personId]);
    await this.database.query(
      `insert into affiliations (id, org_id, person_id, organisation_name, stakeholder_type, region_code, position)
       values ($1, $2, $3, $4, $5, $6, 0)`,
      [uuidv7(), orgId, personId, person.organisationName, person.stakeholderType, person.regionCode],
    );
  }
}
