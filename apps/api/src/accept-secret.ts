import { makeLinksAnew } from '@rt/api/invitations';
import {
  type Environment,
  EnvironmentFaults,
  isKnown,
  Keys,
  ownerLogin,
  rootSecret,
  storeFingerprint,
  withLogin,
} from '@rt/api/platform';
import type { Client } from 'pg';

import { LOST_WITH_THE_SECRET } from './lost-with-the-secret';

/** Told before anything is changed. */
const WARNING = `RT_SECRET is not the one that this installation was made with. With a new one, for good:
${LOST_WITH_THE_SECRET.map((sentence) => `- ${sentence}`).join('\n')}
Nothing that was published changes. End all server processes first. To go on: main.cjs accept-secret --yes`;

const NOTHING = 'RT_SECRET is the one that this installation was made with: there is nothing to accept.\n';

/** Makes the RT_SECRET of this environment the one of the installation, after a warning of what that costs. */
export async function acceptSecret(environment: Environment, words: readonly string[]): Promise<void> {
  const keys = new Keys(rootSecret(environment));
  await withLogin(ownerLogin(environment), async (client) => {
    if (await isKnown(client, keys)) {
      process.stdout.write(NOTHING);
      return;
    }
    if (!words.includes('--yes')) throw new EnvironmentFaults([WARNING]);
    await client.query('begin');
    await takeSecret(client, keys);
    await makeLinksAnew(client, keys, environment);
    await client.query('commit');
  });
}

/** In the open transaction. */
async function takeSecret(client: Client, keys: Keys): Promise<void> {
  // Keys of sessions that were wrapped by the old secret can never be opened again.
  await client.query('truncate session_keys');
  await client.query('delete from sign_ins');
  await client.query('delete from sign_in_requests');
  await client.query(`delete from installation where name = 'first-administrator'`);
  await storeFingerprint(client, keys);
}
