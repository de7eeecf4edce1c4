import { makeAdministrator } from '@rt/api/accounts';
import { type Environment, EnvironmentFaults, Log, withDatabase } from '@rt/api/platform';
import { isEmail } from 'class-validator';

const USAGE = 'Give one email address: main.cjs make-admin EMAIL';

/** Appoints the administrator with this address, also where no account can sign in. */
export async function makeAdmin(environment: Environment, words: readonly string[]): Promise<void> {
  const [email = ''] = words;
  if (words.length !== 1 || !isEmail(email)) throw new EnvironmentFaults([USAGE]);
  await withDatabase(environment, new Log(environment.logLevel), async (database) => {
    const [organisation] = await database.query<{ id: string }>('select id from organisations limit 1');
    if (!organisation) throw new EnvironmentFaults(['There is no organisation yet. Run main.cjs migrate first.']);
    const done = await makeAdministrator(database, organisation.id, email);
    const start = done === 'made' ? 'A new account was made for' : 'The existing account is used for';
    process.stdout.write(
      `${start} ${email}. It administers the organisation and the platform.\n` +
        `Sign in at ${environment.web.publicUrl}/console/sign-in with this address.\n`,
    );
  });
}
