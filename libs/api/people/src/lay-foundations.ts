import type { Database } from '@rt/api/platform';
import { slug } from '@rt/domain/text';
import { v7 as uuidv7 } from 'uuid';

import { REGIONS, SECTOR_TREE } from './sector-tree';

/** Gives an empty database its organisation, sectors and regions. Part of `migrate`; does nothing the second time. */
export async function layFoundations(database: Database, organisationName: string): Promise<void> {
  await database.transaction(async () => {
    await database.query('select pg_advisory_xact_lock(7005)');
    for (const [position, [code, label]] of REGIONS.entries()) {
      await database.query(
        'insert into region_terms (code, label, position) values ($1, $2, $3) on conflict do nothing',
        [code, label, position],
      );
    }
    const organisations = await database.query('select 1 from organisations limit 1');
    if (organisations.length === 0) await addOrganisation(database, organisationName);
  });
}

async function addOrganisation(database: Database, name: string): Promise<void> {
  const orgId = uuidv7();
  await database.query('insert into organisations (id, slug, name) values ($1, $2, $3)', [
    orgId,
    slug(name) || 'home',
    name,
  ]);
  let position = 0;
  for (const [code, label, subsectors] of SECTOR_TREE) {
    const parent = await addSector(database, { orgId, code, label, parent: null, position: (position += 1) });
    for (const [inner, innerLabel] of subsectors) {
      await addSector(database, { orgId, code: inner, label: innerLabel, parent, position: (position += 1) });
    }
  }
}

async function addSector(
  database: Database,
  sector: { orgId: string; code: string; label: string; parent: string | null; position: number },
): Promise<string> {
  const id = uuidv7();
  const { orgId, code, label, parent, position } = sector;
  await database.query(
    'insert into sector_terms (id, org_id, code, label, parent_id, position) values ($1, $2, $3, $4, $5, $6)',
    [id, orgId, code, label, parent, position],
  );
  return id;
}
