import { randomBytes } from 'node:crypto';

import type { AccountRole } from '@rt/contracts';
import { REGIONS, STAKEHOLDER_TYPES } from '@rt/domain/attribution';
import { officialRegion } from '@rt/words';
import { v7 as uuidv7 } from 'uuid';

import type { TestDatabase } from './test-database';

let count = 0;

/** A number that no other row of this spec file has. */
export function nextNumber(): number {
  count += 1;
  return count;
}

/** Inserts one row; the keys of `row` are the columns. */
export async function insertRow(database: TestDatabase, table: string, row: object): Promise<void> {
  const columns = Object.keys(row);
  const places = columns.map((_, at) => `$${at + 1}`);
  await database.query(
    `insert into ${table} (${columns.join(', ')}) values (${places.join(', ')})`,
    Object.values(row),
  );
}

export interface BuiltOrganisation {
  readonly id: string;
  readonly name: string;
}

/** An organisation; the first of a database also makes the regions and is the one that the server shows. */
export async function buildOrganisation(
  database: TestDatabase,
  over: { name?: string } = {},
): Promise<BuiltOrganisation> {
  const n = nextNumber();
  const organisation = { id: uuidv7(), name: over.name ?? `Organisation ${n}` };
  await insertRow(database, 'organisations', { ...organisation, slug: `organisation-${n}` });
  for (const [table, codes] of [
    ['type_terms', STAKEHOLDER_TYPES],
    ['place_nodes', REGIONS],
  ] as const)
    await database.query(
      `insert into ${table} (id, org_id, code, position)
       select gen_random_uuid(), $1, c.code, c.position from unnest($2::text[]) with ordinality as c (code, position)`,
      [organisation.id, codes],
    );
  for (const [position, code] of REGIONS.entries()) {
    await database.query(
      'insert into region_terms (code, label, position) values ($1, $2, $3) on conflict do nothing',
      [code, officialRegion(code), position],
    );
  }
  return organisation;
}

export async function theOrganisation(database: TestDatabase): Promise<BuiltOrganisation> {
  const [row] = await database.query<{ id: string; name: string }>(
    'select id, name from organisations order by created_at, id limit 1',
  );
  return row ?? buildOrganisation(database);
}

export interface BuiltAccount {
  readonly id: string;
  readonly orgId: string;
  readonly email: string;
  readonly displayName: string;
}

export type RoleInput = AccountRole | { role: AccountRole; scope: 'programme' | 'roundtable'; scopeId: string };

export async function buildAccount(
  database: TestDatabase,
  over: {
    orgId?: string;
    email?: string;
    displayName?: string;
    roles?: RoleInput[];
    state?: string;
    demoRole?: string;
  } = {},
): Promise<BuiltAccount> {
  const n = nextNumber();
  const account = {
    id: uuidv7(),
    orgId: over.orgId ?? (await theOrganisation(database)).id,
    email: over.email ?? `account${n}@example.org`,
    displayName: over.displayName ?? `Account ${n}`,
  };
  await insertRow(database, 'accounts', {
    ...{ id: account.id, org_id: account.orgId, email: account.email, display_name: account.displayName },
    ...{ state: over.state ?? 'active', demo_role: over.demoRole ?? null, pseudonym_salt: randomBytes(16) },
  });
  for (const role of over.roles ?? []) await grant(database, account, role);
  return account;
}

async function grant(database: TestDatabase, account: BuiltAccount, input: RoleInput): Promise<void> {
  const { role, scope, scopeId } =
    typeof input === 'string' ? { role: input, scope: 'organisation', scopeId: null } : input;
  const held = { role, scope, scope_id: scopeId };
  await insertRow(database, 'memberships', { id: uuidv7(), org_id: account.orgId, account_id: account.id, ...held });
}

export interface BuiltPerson {
  readonly id: string;
  readonly orgId: string;
  readonly fullName: string;
  readonly email: string;
}

export async function buildPerson(
  database: TestDatabase,
  over: {
    orgId?: string;
    fullName?: string;
    email?: string;
    organisationName?: string;
    stakeholderType?: string;
    regionCode?: string;
  } = {},
): Promise<BuiltPerson> {
  const n = nextNumber();
  const orgId = over.orgId ?? (await theOrganisation(database)).id;
  const person = {
    id: uuidv7(),
    orgId,
    fullName: over.fullName ?? `Person ${n}`,
    email: over.email ?? `person${n}@example.org`,
  };
  const { id, email, fullName } = person;
  await insertRow(database, 'people', { id, org_id: orgId, full_name: fullName, email });
  await insertRow(database, 'affiliations', {
    ...{ id: uuidv7(), org_id: orgId, person_id: id, organisation_name: over.organisationName ?? `Employer ${n}` },
    ...{ stakeholder_type: over.stakeholderType ?? 'academia', region_code: over.regionCode ?? null },
  });
  return person;
}
