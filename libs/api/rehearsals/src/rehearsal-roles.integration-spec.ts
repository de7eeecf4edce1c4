import { randomUUID } from 'node:crypto';

import { LiveModule } from '@rt/api/live';
import { PlanningModule } from '@rt/api/planning';
import type { AccountBody } from '@rt/contracts';
import {
  buildAccount,
  buildRoundtable,
  type BuiltRoundtable,
  LiveServers,
  retry,
  runAround,
  signIn,
  type TestApp,
  type TestClient,
} from '@rt/testing';

import { RehearsalsModule } from './rehearsals.module';

describe('roles at a roundtable', () => {
  const live = new LiveServers<[TestApp]>([PlanningModule, RehearsalsModule, LiveModule], async () => ({}));
  runAround(live, async () => [await live.start()]);
  let admin: TestClient;
  let roundtable: BuiltRoundtable;
  let facilitator: { readonly id: string };
  let client: TestClient;
  let rehearsalId: string;

  const signedIn = async (account: Awaited<ReturnType<typeof buildAccount>>) =>
    live.app.client({ cookie: await signIn(live.app, account) });

  beforeAll(async () => {
    admin = await signedIn(await buildAccount(live.database, { roles: ['org_admin'] }));
  });
  beforeEach(async () => {
    roundtable = await buildRoundtable(live.database, { state: 'scheduled' });
    const role = { role: 'facilitator', scope: 'roundtable', scopeId: roundtable.id } as const;
    const account = await buildAccount(live.database, { roles: [role] });
    facilitator = account;
    client = await signedIn(account);
    rehearsalId = randomUUID();
    const rehearse = { opId: rehearsalId, people: 10 };
    expect((await client.post(`/api/roundtables/${roundtable.id}/rehearse`, rehearse)).status).toBe(201);
  });

  const rolesRead = async () => {
    const { items } = (await admin.get('/api/accounts')).body as { items: AccountBody[] };
    return items.find(({ id }) => id === facilitator.id)?.roles;
  };
  /** As the console's form does, which sends all roles as it read them. */
  const save = (change: object) => admin.patch(`/api/accounts/${facilitator.id}`, change);
  const rehearsal = () => client.get(`/api/roundtables/${rehearsalId}`);
  const end = async () => {
    const close = { closeActivities: true };
    expect((await client.post(`/api/roundtables/${rehearsalId}/session/close`, close)).status).toBe(200);
    await retry(async () => {
      await live.app.drainJobs();
      expect((await rehearsal()).status).toBe(404);
    }, 30_000);
  };

  it('hold in its rehearsal, also after the account was saved meanwhile', async () => {
    expect((await rehearsal()).body).toMatchObject({ may: ['arrange', 'run', 'sort', 'note'] });

    const roles = await rolesRead();
    expect(roles).toMatchObject([{ role: 'facilitator', scopeId: roundtable.id }]);
    expect((await save({ displayName: 'Corrected Name', state: 'active', roles })).status).toBe(200);

    expect((await rehearsal()).body).toMatchObject({ may: ['arrange', 'run', 'sort', 'note'] });
    await end();
  });

  it('do not keep an account from being saved that was read while it was rehearsed', async () => {
    const roles = await rolesRead();
    await end();

    expect(await save({ state: 'deactivated', roles })).toMatchObject({ status: 200 });
  });
});
