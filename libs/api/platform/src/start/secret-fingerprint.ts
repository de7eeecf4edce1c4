import type { Client } from 'pg';

import { EnvironmentFaults } from '../config/read-environment';
import type { Keys } from '../keys/keys';

/** The row of `installation` that says which RT_SECRET this installation was made with. */
const NAME = 'secret-fingerprint';

/** An HMAC of the secret under its own key, which reveals no key. */
function fingerprintOf(keys: Keys): string {
  return keys.hmac('fingerprint', 'installation').toString('hex');
}

export async function lookAtSecret(client: Client, keys: Keys): Promise<void> {
  await client.query('insert into installation (name, value) values ($1, $2) on conflict do nothing', [
    NAME,
    fingerprintOf(keys),
  ]);
  if (await isKnown(client, keys)) return;
  throw new EnvironmentFaults([
    'RT_SECRET is not the one that this installation was made with: give every process that same one. If it is lost, ' +
      '`main.cjs accept-secret` says what stops working and takes the new one.',
  ]);
}

/** True when this secret is the one of the installation. */
export async function isKnown(client: Client, keys: Keys): Promise<boolean> {
  const { rows } = await client.query<{ value: string }>('select value from installation where name = $1', [NAME]);
  return rows[0]?.value === fingerprintOf(keys);
}

/** Makes this secret the one of the installation. */
export async function storeFingerprint(client: Client, keys: Keys): Promise<void> {
  await client.query(
    `insert into installation (name, value) values ($1, $2)
     on conflict (name) do update set value = excluded.value, at = now()`,
    [NAME, fingerprintOf(keys)],
  );
}
