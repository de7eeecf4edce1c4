/** `npm run db:reset`: empties this checkout's own database; the next start makes the schema and the demo data anew. */
import fs from 'node:fs';
import { createRequire } from 'node:module';

import { ensureInstall } from './ensure-install.mjs';

ensureInstall();
const { fail } = await import('./run.mjs');
const { dataFolder } = await import('./paths.mjs');
const { startDatabase } = await import('./db.mjs');
const { seedMark } = await import('./start/settings.mjs');

if (process.argv.length > 2) fail('npm run db:reset takes no options. Without any it removes the data at once.');
if (process.env.DATABASE_URL) fail('DATABASE_URL is set: this command only empties a database that Roundtable made.');
const folder = dataFolder();
const database = await startDatabase({ folder }).catch((error) => fail(error.message));
const { Client } = createRequire(import.meta.url)('pg');
const client = new Client({ connectionString: database.urlFor('postgres', 'admin') });
await client.connect();
const { rows } = await client.query("select count(*)::int as clients from pg_stat_activity where datname = 'rt'");
const inUse = rows[0].clients > 0;
if (!inUse) {
  await client.query('drop database rt');
  fs.rmSync(seedMark(folder, undefined), { force: true });
}
await client.end();
await database.stop();
if (inUse) fail('Roundtable is running: stop it first (Ctrl-C), then run this again.');
console.log('The database is empty. `npm start` fills it with the demo again.');
