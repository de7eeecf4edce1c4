import type { Database } from '@rt/api/platform';
import type { PrivacyDetails } from '@rt/contracts';
import { REGIONS, STAKEHOLDER_TYPES } from '@rt/domain/attribution';
import { flattenSectors } from '@rt/domain/insight';
import { slug } from '@rt/domain/text';
import { officialRegion, seedSectorLabel } from '@rt/words';
import { v7 as uuidv7 } from 'uuid';

/** Part of `migrate`: adds the organisation, sectors, regions and the demo's privacy details once. */
export async function setUpOrganisation(
  database: Database,
  organisationName: string,
  privacy?: PrivacyDetails,
): Promise<void> {
  await database.transaction(async () => {
    await database.query('select pg_advisory_xact_lock(7005)');
    for (const [position, code] of REGIONS.entries()) {
      await database.query(
        'insert into region_terms (code, label, position) values ($1, $2, $3) on conflict do nothing',
        [code, officialRegion(code), position],
      );
    }
    const organisations = await database.query('select 1 from organisations limit 1');
    if (organisations.length === 0) await addOrganisation(database, organisationName);
    if (privacy) await addPrivacyDetails(database, privacy);
  });
}

async function addOrganisation(database: Database, name: string): Promise<void> {
  const orgId = uuidv7();
  await database.query('insert into organisations (id, slug, name) values ($1, $2, $3)', [
    orgId,
    slug(name) || 'home',
    name,
  ]);
  await addSectors(database, orgId);
  await addDeclarableTerms(database, orgId);
}

async function addDeclarableTerms(database: Database, orgId: string): Promise<void> {
  await database.query(
    `insert into type_terms (id, org_id, code, position)
     select gen_random_uuid(), $1, c.code, c.position from unnest($2::text[]) with ordinality as c (code, position)`,
    [orgId, STAKEHOLDER_TYPES],
  );
  await database.query(
    `insert into place_nodes (id, org_id, code, position)
     select gen_random_uuid(), $1, c.code, c.position from unnest($2::text[]) with ordinality as c (code, position)`,
    [orgId, REGIONS],
  );
}

async function addPrivacyDetails(database: Database, details: PrivacyDetails): Promise<void> {
  const { controllerName, contactEmail, lawfulBasis, retention } = details;
  await database.query(
    `insert into pub_privacy_details (org_id, controller_name, contact_address, lawful_basis, retention)
     select id, $1, $2, $3, $4 from organisations on conflict do nothing`,
    [controllerName, contactEmail, lawfulBasis, retention],
  );
}

async function addSectors(database: Database, orgId: string): Promise<void> {
  const stored = new Map<string, string>();
  for (const [index, { id: code, parentId }] of flattenSectors().entries()) {
    const id = uuidv7();
    stored.set(code, id);
    await database.query(
      'insert into sector_terms (id, org_id, code, label, parent_id, position) values ($1, $2, $3, $4, $5, $6)',
      [id, orgId, code, seedSectorLabel(code), parentId === null ? null : stored.get(parentId), index + 1],
    );
  }
}
