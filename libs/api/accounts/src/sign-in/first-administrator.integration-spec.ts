import { Environment, Installation } from '@rt/api/platform';
import { buildAccount, buildOrganisation, type TestApp, testApp, type TestDatabase, testDatabase } from '@rt/testing';

import { AccountsModule } from '../accounts.module';
import { AccountsRepository } from '../accounts.repository';
import { FirstAdministratorToken } from './first-administrator';
import { SignInSecrets } from './sign-in-secrets';

describe('FirstAdministrator', () => {
  let database: TestDatabase;
  let app: TestApp;

  beforeEach(async () => {
    database = await testDatabase();
    await buildOrganisation(database);
    app = await testApp(database, [AccountsModule]);
  });
  afterEach(async () => {
    await app.close();
    await database.drop();
  });

  /** Starts what a production process starts, and returns what it printed. */
  async function start(): Promise<string> {
    const printed: string[] = [];
    const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
    const environment = {
      demo: false,
      roles: new Set(['http']),
      web: { publicUrl: 'https://rt.example' },
    } as unknown as Environment;
    const parts = [app.get(AccountsRepository), app.get(Installation), app.get(SignInSecrets)] as const;
    await new FirstAdministratorToken(environment, ...parts).onApplicationBootstrap();
    write.mockRestore();
    return printed.join('');
  }

  const body = (token: string): object => ({ token, email: 'first@example.org', displayName: 'First Person' });

  it('makes the first account by the token that the first start printed, once', async () => {
    const token = /#first=(\S+)/.exec(await start())?.[1] ?? '';
    const client = app.client();
    const answer = await client.post('/api/sign-in/first-administrator', body(token));

    expect(answer.status).toBe(201);
    expect(answer.body.account.roles.map(({ role }: { role: string }) => role).sort()).toEqual([
      'org_admin',
      'platform_admin',
    ]);
    expect((await client.get('/api/accounts')).status).toBe(200);
    expect((await app.client().post('/api/sign-in/first-administrator', body(token))).status).toBe(404);
  });

  it('prints the token at the first start only, and nothing once there is an account', async () => {
    expect(await start()).toContain('https://rt.example/console/sign-in#first=');
    expect(await start()).toBe('');

    await database.query('delete from installation');
    await buildAccount(database);
    expect(await start()).toBe('');
  });

  it('makes one account of parallel uses, and none by a wrong token', async () => {
    const token = /#first=(\S+)/.exec(await start())?.[1] ?? '';
    expect((await app.client().post('/api/sign-in/first-administrator', body('x'.repeat(43)))).status).toBe(404);

    const answers = await Promise.all(
      [1, 2, 3].map(() => app.client().post('/api/sign-in/first-administrator', body(token))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 404, 404]);
  });

  it('does not exist once there is an account, whatever the token (S20)', async () => {
    const token = /#first=(\S+)/.exec(await start())?.[1] ?? '';
    await buildAccount(database);

    expect((await app.client().post('/api/sign-in/first-administrator', body(token))).status).toBe(404);
  });
});
