/** `node tools/with-db.mjs npx jest libs/api/accounts/`: with TEST_DATABASE_URL, or a temporary PostgreSQL. */
import { spawnSync } from 'node:child_process';

import { startTemporaryDatabase } from './db.mjs';
import { root } from './paths.mjs';

const [program, ...args] = process.argv.slice(2);
if (!program) {
  console.error('Usage: node tools/with-db.mjs PROGRAM [ARGUMENT …]');
  process.exit(2);
}
const database = process.env.TEST_DATABASE_URL ? undefined : await startTemporaryDatabase();
const urls = database && {
  TEST_DATABASE_URL: database.ownerUrl,
  TEST_DATABASE_APP_URL: database.appUrl,
  TEST_DATABASE_PUBLIC_URL: database.publicUrl,
};
const env = { ...process.env, RT_TESTS: 'integration', ...urls };
const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit', env });
await database?.stop();
process.exitCode = status ?? 1;
