import { buildAccount, featureApp, signIn, type TestApp } from '@rt/testing';

import { AccountsModule } from './accounts.module';

describe('The outbox', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await featureApp([AccountsModule]);
  });
  afterAll(() => app?.close());

  it('shows the kept mail of the demo to those who invite', async () => {
    const { email } = await buildAccount(app.database, { roles: ['organiser'] });
    await app.client().post('/api/sign-in', { email });
    await app.drainJobs();
    const client = app.client({
      cookie: await signIn(app, await buildAccount(app.database, { roles: ['organiser'] })),
    });
    const [mail] = (await client.get('/api/outbox')).body.items as { id: string; to: string; text: string }[];

    expect(mail?.to).toBe(email);
    expect((await client.get(`/api/outbox/${mail?.id}`)).body).toEqual(mail);
  });
});
