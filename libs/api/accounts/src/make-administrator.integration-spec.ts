import { AuditLog, Database } from '@rt/api/platform';
import { buildAccount, featureApp, type TestApp } from '@rt/testing';

import { AccountsModule } from './accounts.module';
import { AccountsRepository } from './accounts.repository';
import { makeAdministrator } from './make-administrator';

describe('makeAdministrator', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await featureApp([AccountsModule]);
  });
  afterAll(() => app?.close());

  const rolesOf = async (orgId: string, email: string): Promise<string[]> =>
    ((await app.get(AccountsRepository).findByEmail(orgId, email))?.roles ?? []).map(({ role }) => role).sort();

  it('makes an account with both roles where there is none', async () => {
    const { orgId } = await buildAccount(app.database);

    expect(await makeAdministrator(app.get(Database), orgId, 'rescuer@example.org')).toBe('made');
    expect(await rolesOf(orgId, 'rescuer@example.org')).toEqual(['org_admin', 'platform_admin']);
  });

  it('activates an account, adds to its roles and records the act', async () => {
    const { id, orgId, email } = await buildAccount(app.database, { roles: ['organiser'], state: 'deactivated' });

    expect(await makeAdministrator(app.get(Database), orgId, email.toUpperCase())).toBe('appointed');
    expect(await rolesOf(orgId, email)).toEqual(['org_admin', 'organiser', 'platform_admin']);
    expect((await app.get(AccountsRepository).find(orgId, id))?.state).toBe('active');
    expect(await app.database.query('select verb, actor_role from audit_events where subject_id = $1', [id])).toEqual([
      { verb: 'make-administrator', actor_role: 'system' },
    ]);
    expect(await app.get(AuditLog).firstBroken(orgId)).toBeNull();
  });
});
