/** `npm run db:migrate`: brings the database of DATABASE_URL, or else this checkout's own, up to date. */
import { ensureInstall } from './ensure-install.mjs';

ensureInstall();
const { fail, nx } = await import('./run.mjs');
const { dataFolder } = await import('./paths.mjs');
const { startDatabase } = await import('./db.mjs');
const { demoSettings } = await import('./start/settings.mjs');
const { OTHER_SCHEMA, recreate } = await import('./start/recreate.mjs');
const { command } = await import('./start/server.mjs');

if ((await nx(['build', 'api', '--output-style=static'])) !== 0) process.exit(1);
if (process.env.DATABASE_URL) process.exit(await command('migrate', {}));

const folder = dataFolder();
const database = await startDatabase({ folder }).catch((error) => fail(error.message));
const settings = await demoSettings({ folder, database, lan: false });
let code = await command('migrate', settings);
if (code === OTHER_SCHEMA) {
  await recreate(database, folder);
  code = await command('migrate', settings);
}
await database.stop();
process.exit(code);
