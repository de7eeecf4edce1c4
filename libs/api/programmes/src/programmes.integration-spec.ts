import { AccountsModule } from '@rt/api/accounts';
import type { AccountRole } from '@rt/contracts';
import {
  buildAccount,
  buildOrganisation,
  buildParticipation,
  buildProgramme,
  buildRoundtable,
  featureApp,
  participantToken,
  signIn,
  type TestApp,
  type TestClient,
} from '@rt/testing';

import { ProgrammesModule } from './programmes.module';

describe('Programmes', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await featureApp([AccountsModule, ProgrammesModule]);
  });
  afterAll(() => app?.close());

  const as = async (...roles: AccountRole[]): Promise<TestClient> =>
    app.client({ cookie: await signIn(app, await buildAccount(app.database, { roles })) });

  it('have a name of their own in the address', async () => {
    const client = await as('organiser');
    const first = await client.post('/api/programmes', { title: 'Growth of the region' });
    const second = await client.post('/api/programmes', { title: 'Growth of the region', purpose: 'More' });

    expect(first.body.slug).toBe('growth-of-the-region');
    expect(second.body.slug).toBe('growth-of-the-region-2');
    expect((await (await as('note_taker')).get('/api/programmes')).body.items).toHaveLength(2);
    expect((await (await as('note_taker')).post('/api/programmes', { title: 'Mine' })).status).toBe(403);
  });

  it('are closed to participants and visitors (S22)', async () => {
    const participation = await buildParticipation(app.database, { roundtable: await buildRoundtable(app.database) });
    const guest = app.client({ bearer: participantToken(app, participation) });

    expect((await guest.get('/api/programmes')).status).toBe(401);
    expect((await app.client().get('/api/programmes')).status).toBe(401);
  });

  it('are places at which a role can be held', async () => {
    const account = await buildAccount(app.database, { roles: ['observer'] });
    const grant = async (scopeId: string) =>
      (await as('org_admin')).patch(`/api/accounts/${account.id}`, {
        roles: [{ role: 'organiser', scope: 'programme', scopeId }],
      });

    expect((await grant((await buildProgramme(app.database)).id)).status).toBe(200);
    const foreign = await buildProgramme(app.database, { orgId: (await buildOrganisation(app.database)).id });
    expect((await grant(foreign.id)).status).toBe(404);
  });
});
