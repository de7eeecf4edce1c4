import { AccountsModule } from '@rt/api/accounts';
import {
  buildAccount,
  buildOrganisation,
  fakeMail,
  installPseudo,
  type MailSink,
  PSEUDO_LOCALE,
  signIn,
  type TestApp,
  testApp,
  type TestDatabase,
  testDatabase,
} from '@rt/testing';

import { OrganisationModule } from './organisation.module';

const SETTING = '/api/organisation/language';

describe('the default language of the organisation', () => {
  let database: TestDatabase;
  let mail: MailSink;
  let app: TestApp;
  let remove: () => void;

  beforeAll(async () => {
    database = await testDatabase();
    mail = await fakeMail();
    await buildOrganisation(database);
    remove = installPseudo();
    app = await testApp(database, [AccountsModule, OrganisationModule], { SMTP_URL: mail.url });
  });
  afterAll(async () => {
    remove();
    await app.close();
    await mail.stop();
    await database.drop();
  });

  const as = async (role: 'org_admin' | 'organiser' | 'platform_admin') =>
    app.client({ cookie: await signIn(app, await buildAccount(database, { roles: [role] })) });
  const stored = () => database.query('select locale from organisations');

  it('is for its administrators alone, and one that is installed', async () => {
    for (const role of ['organiser', 'platform_admin'] as const) {
      const client = await as(role);
      expect((await client.get(SETTING)).status).toBe(403);
      expect((await client.put(SETTING, { locale: PSEUDO_LOCALE })).status).toBe(403);
    }
    expect((await app.client().put(SETTING, { locale: PSEUDO_LOCALE })).status).toBe(401);
    const admin = await as('org_admin');
    expect(await admin.put(SETTING, { locale: 'tlh' })).toMatchObject({
      status: 422,
      body: { code: 'invalid', field: 'locale', message: 'Choose from the list.' },
    });
    expect((await admin.get(SETTING)).body).toEqual({ locale: 'en-GB', installed: ['en-GB', PSEUDO_LOCALE] });
    expect(await stored()).toEqual([{ locale: 'en-GB' }]);
  });

  it('is spoken at once to readers who chose none, on pages, in refusals and mails, and recorded', async () => {
    const admin = await as('org_admin');
    const chosen = app.client();
    await chosen.get('/language/en-GB');
    const saved = await admin.put(SETTING, { locale: PSEUDO_LOCALE });

    expect(saved).toMatchObject({ status: 200, body: { locale: PSEUDO_LOCALE } });
    expect(await stored()).toEqual([{ locale: PSEUDO_LOCALE }]);
    expect((await app.client().get('/api/regions')).body.items[0].label).toMatch(/^⟦/);
    expect((await app.client().get('/api/nothing')).body.message).toMatch(/^⟦/);
    expect((await chosen.get('/api/nothing')).body.message).not.toMatch(/⟦/);

    const { email } = await buildAccount(database);
    await app.client().post('/api/sign-in', { email });
    await app.drainJobs();
    expect(mail.to(email).at(-1)?.subject).toMatch(/^⟦/);
    const events = await database.query(`select detail from audit_events where verb = 'set-language'`);
    expect(events).toEqual([{ detail: { locale: PSEUDO_LOCALE } }]);
  });
});
