import * as history from '@rt/api/migrations';
import { type Environment, EnvironmentFaults, Log, migrate } from '@rt/api/platform';

import { serve } from './serve';

/** One word of the command line. */
export type Command = (environment: Environment) => Promise<void>;

/** What the program can do: `main.cjs serve | migrate | seed`. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  serve,
  migrate: async (environment) => {
    await migrate(environment, history, new Log(environment.logLevel));
  },
  seed: async (environment) => {
    if (!environment.demo) throw new EnvironmentFaults(['The demo data are for RT_MODE=demo only.']);
    throw new EnvironmentFaults(['There are no demo data in this build.']);
  },
};
