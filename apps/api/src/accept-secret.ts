import { makeLinksAnew } from '@rt/api/invitations';
import {
  type Environment,
  EnvironmentFaults,
  isKnown,
  Keys,
  Log,
  ownerLogin,
  rootSecret,
  storeFingerprint,
  withDatabase,
  withLogin,
} from '@rt/api/platform';

/** What a lost RT_SECRET takes with it, told before anything is changed. */
const WARNING = `RT_SECRET is not the one that this installation was made with. With a new one, for good:
- everybody who is signed in must sign in again;
- personal links in invitations that were sent, and sign-in links under way, stop working: send the invitations again;
- people in sessions that are not sealed must join again, and rooms must pair their screens again;
- answers given in those sessions stand, and can no longer be changed or tied to a device;
- authors can no longer edit or withdraw with the secret that they were given;
- who accepted a contribution so far is no longer told apart from who publishes it.
Nothing that was published changes. End all server processes first. To go on: main.cjs accept-secret --yes`;

/** Makes the RT_SECRET of this environment the one of the installation, after a warning of what that costs. */
export async function acceptSecret(environment: Environment, words: readonly string[]): Promise<void> {
  const keys = new Keys(rootSecret(environment));
  await withLogin(ownerLogin(environment), async (client) => {
    if (await isKnown(client, keys)) {
      process.stdout.write('RT_SECRET is the one that this installation was made with: there is nothing to accept.\n');
      return;
    }
    if (!words.includes('--yes')) throw new EnvironmentFaults([WARNING]);
    await client.query('begin');
    // Keys of sessions that were wrapped by the old secret can never be opened again.
    await client.query('truncate session_keys');
    await client.query('delete from sign_ins');
    await client.query('delete from sign_in_requests');
    await client.query(`delete from installation where name = 'first-administrator'`);
    await storeFingerprint(client, keys);
    await client.query('commit');
  });
  await withDatabase(environment, new Log(environment.logLevel), (database) =>
    makeLinksAnew(database, keys, environment),
  );
}
