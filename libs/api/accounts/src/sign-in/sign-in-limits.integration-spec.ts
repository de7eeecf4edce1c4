import {
  buildAccount,
  buildOrganisation,
  fakeMail,
  limitedTests,
  type MailSink,
  type TestApp,
  testApp,
  type TestClient,
  type TestDatabase,
  testDatabase,
} from '@rt/testing';

import { AccountsModule } from '../accounts.module';

describe('the limits of signing in by mail', () => {
  let database: TestDatabase;
  let mail: MailSink;
  let app: TestApp;

  const limited = limitedTests(() => database);

  beforeAll(async () => {
    database = await testDatabase();
    mail = await fakeMail();
    await buildOrganisation(database);
    app = await testApp(database, [AccountsModule], { SMTP_URL: mail.url, RT_LIMIT_LINKS_PER_EMAIL: '10' });
  });
  afterAll(async () => {
    await app.close();
    await mail.stop();
    await database.drop();
  });

  const codeOf = async (client: TestClient, email: string): Promise<string> => {
    expect((await client.post('/api/sign-in', { email })).status).toBe(202);
    await app.drainJobs();
    return /there: (\d{6})/.exec(mail.to(email).at(-1)?.text ?? '')?.[1] ?? '';
  };

  limited('sends the owner a mail, however often a stranger elsewhere asks for one (S89)', async () => {
    const behind = await testApp(database, [AccountsModule], {
      SMTP_URL: mail.url,
      TRUST_PROXY: '1',
      RT_SECRET: app.environment.secret,
    });
    const { email } = await buildAccount(database);
    const askFrom = async (address: string): Promise<number> =>
      (await behind.client().post('/api/sign-in', { email }, { 'x-forwarded-for': address })).status;
    const stranger: number[] = [];
    for (let n = 0; n < 5; n += 1) stranger.push(await askFrom('192.0.2.1'));
    const owner = await askFrom('198.51.100.7');
    await behind.close();
    await app.drainJobs();

    expect(stranger).toEqual([202, 202, 202, 429, 429]);
    expect(owner).toBe(202);
    expect(mail.to(email)).toHaveLength(4);
  });

  limited('lets nobody try more than 30 codes of one address a day, over however many requests', async () => {
    const { email } = await buildAccount(database);
    const statuses: number[] = [];
    const refused = new Set<string>();
    for (let n = 0; n < 4; n += 1) {
      const client = app.client();
      const code = await codeOf(client, email);
      const wrong = code === '000000' ? '000001' : '000000';
      for (let tried = 0; tried < 10; tried += 1) {
        const { status, body } = await client.post('/api/sign-in/code', { code: wrong });
        statuses.push(status);
        if (status === 429) refused.add(body['message']);
      }
    }

    expect(statuses.filter((status) => status === 422)).toHaveLength(30);
    expect(statuses.slice(30)).toEqual(Array.from({ length: 10 }, () => 429));
    // It may be the owner, with a right code, after a stranger's tries.
    expect([...refused]).toEqual([expect.stringContaining('Use the link in the e-mail')]);
  });
});
