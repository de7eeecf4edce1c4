import { DEMO_ORGANISATION, demoPrivacy } from '@rt/api/demo';
import * as history from '@rt/api/migrations';
import { setUpOrganisation } from '@rt/api/organisation';
import { type Environment, Log, migrate, withDatabase } from '@rt/api/platform';

import { acceptSecret } from './accept-secret';
import { makeAdmin } from './make-admin';
import { seed } from './seed';
import { serve } from './serve';

/** One word of the command line, with the words after it. */
export type Command = (environment: Environment, words: readonly string[]) => Promise<void>;

/** What the program can do: `main.cjs serve | migrate | seed | accept-secret | make-admin`. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  serve: (environment) => serve(environment, history),
  migrate: bringUpToDate,
  seed,
  'accept-secret': acceptSecret,
  'make-admin': makeAdmin,
};

async function bringUpToDate(environment: Environment): Promise<void> {
  const log = new Log(environment.logLevel);
  await migrate(environment, history, log);
  const name = environment.organisationGiven ?? (environment.demo ? DEMO_ORGANISATION : 'Roundtable');
  const privacy = environment.demo ? demoPrivacy(name) : undefined;
  await withDatabase(environment, log, (database) => setUpOrganisation(database, name, privacy));
}
