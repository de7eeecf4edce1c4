import { DEMO_ORGANISATION } from '@rt/api/demo';
import * as history from '@rt/api/migrations';
import { layFoundations } from '@rt/api/people';
import { type Environment, Log, migrate, withDatabase } from '@rt/api/platform';

import { seed } from './seed';
import { serve } from './serve';

/** One word of the command line. */
export type Command = (environment: Environment) => Promise<void>;

/** What the program can do: `main.cjs serve | migrate | seed`. */
export const COMMANDS: Readonly<Record<string, Command>> = { serve, migrate: bringUpToDate, seed };

async function bringUpToDate(environment: Environment): Promise<void> {
  const log = new Log(environment.logLevel);
  await migrate(environment, history, log);
  const name = environment.organisationGiven ?? (environment.demo ? DEMO_ORGANISATION : 'Roundtable');
  await withDatabase(environment, log, (database) => layFoundations(database, name));
}
