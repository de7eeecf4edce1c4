/**
 * `npm start`: everything on one machine, with a database of its own and demo data.
 * `--lan` also serves the network that this machine is in; `--watch` (`npm run dev`) builds again at every change.
 * The only place that sets RT_MODE=demo: an API process that is started in any other way is in production mode.
 */
import fs from 'node:fs';
import { ensureInstall } from './ensure-install.mjs';

ensureInstall();
// Packages are there from here on; the modules below need them.
const { buildAll, fail } = await import('./run.mjs');
const { dataFolder } = await import('./paths.mjs');
const { startDatabase } = await import('./db.mjs');
const { demoSettings, seedMark } = await import('./start/settings.mjs');
const { command, endOrphan, serve } = await import('./start/server.mjs');
const { greet } = await import('./start/greeting.mjs');

const lan = process.argv.includes('--lan');
const watching = process.argv.includes('--watch');
let database;
let server;
let stopping = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(0));

async function end(code) {
  if (stopping) return;
  stopping = true;
  await server?.stop();
  await database?.stop();
  process.exit(code);
}

async function start() {
  console.log('Building …');
  await buildAll();
  const folder = dataFolder();
  await endOrphan(folder);
  if (!process.env.DATABASE_URL) database = await startDatabase({ folder });
  const settings = await demoSettings({ folder, database, lan });
  if ((await command('migrate', settings)) !== 0) throw new Error('The database could not be brought up to date.');
  await seedOnce(folder, settings);
  server = await serve(settings, folder);
  greet(settings, { lan, folder, embedded: Boolean(database) });
  if (watching) await watch(settings, folder);
  else await end(await server.ended);
}

async function seedOnce(folder, settings) {
  const mark = seedMark(folder, process.env.DATABASE_URL);
  if (fs.existsSync(mark)) return;
  console.log('Making the demo data …');
  if ((await command('seed', settings)) !== 0) throw new Error('The demo data could not be made.');
  fs.writeFileSync(mark, '');
}

async function watch(settings, folder) {
  const { watchAll } = await import('./start/watch.mjs');
  watchAll(async () => {
    await server?.stop();
    server = await serve(settings, folder);
  });
}

try {
  await start();
} catch (error) {
  if (!stopping) {
    await database?.stop();
    fail(error.message);
  }
}
