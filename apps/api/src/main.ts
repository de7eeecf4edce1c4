import 'reflect-metadata';

import { EnvironmentFaults, Log, readEnvironment } from '@rt/api/platform';

import { COMMANDS } from './commands';

/** Without a word the server serves. */
const name = process.argv[2] ?? 'serve';
const command = COMMANDS[name];

async function run(): Promise<void> {
  if (!command)
    throw new EnvironmentFaults([`There is no command ${name}. Commands: ${Object.keys(COMMANDS).join(', ')}.`]);
  await command(readEnvironment(process.env));
}

run().catch((error: unknown) => {
  if (error instanceof EnvironmentFaults) process.stderr.write(`${error.faults.join('\n')}\n`);
  else new Log('error').error(`${name} ended with a fault`, error);
  process.exit(1);
});
