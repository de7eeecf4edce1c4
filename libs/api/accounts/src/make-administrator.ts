import { AuditLog, cleanName, type Database } from '@rt/api/platform';

import { AccountsRepository } from './accounts.repository';

/** Appoints or rescues an administrator from the command line, when no administrator can sign in. Adds to the roles of an account. */
export async function makeAdministrator(
  database: Database,
  orgId: string,
  email: string,
): Promise<'made' | 'appointed'> {
  const accounts = new AccountsRepository(database);
  return database.transaction(async () => {
    await accounts.lockAdministration(orgId);
    const found = await accounts.findByEmail(orgId, email);
    const displayName = cleanName(email.split('@')[0] ?? email, 'displayName');
    const id = found?.id ?? (await accounts.insert({ orgId, email, displayName }));
    await accounts.update(id, { state: 'active' });
    await accounts.setRoles({ id, orgId }, [
      { role: 'org_admin', scope: 'organisation', scopeId: null },
      { role: 'platform_admin', scope: 'organisation', scopeId: null },
      ...(found?.roles ?? []),
    ]);
    const actor = { kind: 'system', orgId } as const;
    await new AuditLog(database).record({ actor, verb: 'make-administrator', subjectId: id });
    return found ? 'appointed' : 'made';
  });
}
