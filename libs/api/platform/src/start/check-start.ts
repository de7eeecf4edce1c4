import type { Environment } from '../config/environment';
import { rootSecret } from '../config/secret-file';
import type { SchemaHistory } from '../database/migrate';
import { Keys } from '../keys/keys';
import type { Log } from '../log/log';
import { lookAtLogins, needVersion, ownerLogin, withLogin } from './look-at-database';
import { lookAtSchema } from './look-at-schema';
import { lookAtSecret } from './secret-fingerprint';

/**
 * Looks at what a server stands on before it serves: that the database answers each login, that its schema is that of
 * this program, that the logins have their rights and no more, and that the secret is the installation's. Throws
 * EnvironmentFaults with one sentence that says which setting to mend and how.
 */
export async function checkStart(environment: Environment, history: SchemaHistory, log: Log): Promise<void> {
  await withLogin(ownerLogin(environment), async (client) => {
    await needVersion(client);
    await lookAtSchema(client, history, log);
    await lookAtSecret(client, new Keys(rootSecret(environment)));
  });
  await lookAtLogins(environment);
}
