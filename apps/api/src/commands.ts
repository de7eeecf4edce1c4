import { DEMO_ORGANISATION, demoPrivacy } from '@rt/api/demo';
import * as history from '@rt/api/migrations';
import { setUpOrganisation } from '@rt/api/organisation';
import { type Environment, Log, migrate, withDatabase } from '@rt/api/platform';

import { acceptSecret } from './accept-secret';
import { makeAdmin } from './make-admin';
import { seed } from './seed';
import { serve } from './serve';

/** One word of the command line, with the words after it. */
export interface Command {
  readonly run: (environment: Environment, words: readonly string[]) => Promise<void>;
  readonly purpose: string;
}

export const COMMANDS: Readonly<Record<string, Command>> = {
  serve: { run: (environment) => serve(environment, history), purpose: 'Run the server (default).' },
  migrate: { run: bringUpToDate, purpose: 'Create or update the database schema.' },
  seed: { run: seed, purpose: 'Add sample data to a demo.' },
  'accept-secret': { run: acceptSecret, purpose: 'Accept a new RT_SECRET after the old one was lost.' },
  'make-admin': { run: makeAdmin, purpose: 'Make the account with this EMAIL an administrator.' },
};

export const HELP = [
  'Usage: main.cjs [COMMAND]',
  '',
  ...Object.entries(COMMANDS).map(([name, { purpose }]) => `  ${name.padEnd(15)}${purpose}`),
  '',
  'Settings are environment variables. .env.example lists them.',
  '',
].join('\n');

async function bringUpToDate(environment: Environment): Promise<void> {
  const log = new Log(environment.logLevel);
  await migrate(environment, history, log);
  const name = environment.organisationGiven ?? (environment.demo ? DEMO_ORGANISATION : 'Roundtable');
  const privacy = environment.demo ? demoPrivacy(name) : undefined;
  await withDatabase(environment, log, (database) => setUpOrganisation(database, name, privacy));
}
