import 'reflect-metadata';

import { EnvironmentFaults, Log, OtherHistory, readEnvironment } from '@rt/api/platform';
import { installPack } from '@rt/words';
import { packs } from 'virtual:rt-language-packs';

import { COMMANDS } from './commands';

/** Without a word the server serves. */
const name = process.argv[2] ?? 'serve';
const command = COMMANDS[name];

async function run(): Promise<void> {
  for (const [locale, pack] of Object.entries(packs)) installPack(locale, pack);
  if (!command)
    throw new EnvironmentFaults([`There is no command ${name}. Commands: ${Object.keys(COMMANDS).join(', ')}.`]);
  await command(readEnvironment(process.env), process.argv.slice(3));
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
