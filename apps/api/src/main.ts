import 'reflect-metadata';

import { EnvironmentFaults, Log, OtherHistory, readEnvironment, unknownSettings } from '@rt/api/platform';
import { installPack } from '@rt/words';
import { packs } from 'virtual:rt-language-packs';

import { COMMANDS, HELP } from './commands';

/** Without a word the server serves. */
const name = process.argv[2] ?? 'serve';
const asksForHelp = process.argv.slice(2).some((word) => word === '--help' || word === '-h');
const command = COMMANDS[name];

async function run(): Promise<void> {
  if (asksForHelp) return void process.stdout.write(HELP);
  for (const [locale, pack] of Object.entries(packs)) installPack(locale, pack);
  if (!command)
    throw new EnvironmentFaults([`There is no command ${name}. Commands: ${Object.keys(COMMANDS).join(', ')}.`]);
  const environment = readEnvironment(process.env);
  warnOfUnknownSettings(new Log(environment.logLevel));
  await command.run(environment, process.argv.slice(3));
}

// Not a fault: tools that start the server have RT_ variables of their own.
function warnOfUnknownSettings(log: Log): void {
  const names = unknownSettings(process.env);
  if (names.length > 0) log.warn('environment variables that start with RT_ are not settings', { names: names.join() });
}

/** Exit code 1: something around the program is wrong, and a sentence a fault says what. 2: the fault was logged. 3: another schema. */
run().catch((error: unknown) => {
  if (error instanceof EnvironmentFaults) {
    process.stderr.write(`${error.faults.join('\n')}\n`);
    process.exit(error instanceof OtherHistory ? 3 : 1);
  }
  new Log('error').error(`${name} ended with a fault`, error);
  process.exit(2);
});
