import * as history from '@rt/api/migrations';
import { type Environment, Log, migrate } from '@rt/api/platform';

import { seed } from './seed';
import { serve } from './serve';

/** One word of the command line. */
export type Command = (environment: Environment) => Promise<void>;

/** What the program can do: `main.cjs serve | migrate | seed`. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  serve,
  migrate: async (environment) => {
    await migrate(environment, history, new Log(environment.logLevel));
  },
  seed,
};
