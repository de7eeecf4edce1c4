import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';
import type { PrivacyDetails } from '@rt/contracts';

@Injectable()
export class PrivacyDetailsRepository {
  constructor(private readonly database: Database) {}

  async find(orgId: string): Promise<PrivacyDetails | undefined> {
    const [row] = await this.database.query<PrivacyDetails>(
      `select controller_name as "controllerName", contact_address as "contactEmail", lawful_basis as "lawfulBasis", retention
       from pub_privacy_details where org_id = $1`,
      [orgId],
    );
    return row;
  }

  async save(orgId: string, details: PrivacyDetails): Promise<void> {
    const { controllerName, contactEmail, lawfulBasis, retention } = details;
    await this.database.query(
      `insert into pub_privacy_details (org_id, controller_name, contact_address, lawful_basis, retention)
       values ($1, $2, $3, $4, $5)
       on conflict (org_id) do update set controller_name = excluded.controller_name,
         contact_address = excluded.contact_address, lawful_basis = excluded.lawful_basis, retention = excluded.retention`,
      [orgId, controllerName, contactEmail, lawfulBasis, retention],
    );
  }
}
