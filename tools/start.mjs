/**
 * `npm start`: everything on one machine, with a database of its own and demo data.
 * `--lan` also serves the network that this machine is in; `--watch` (`npm run dev`) builds again at every change.
 * The only place that sets RT_MODE=demo: an API process that is started in any other way is in production mode.
 */
import fs from 'node:fs';

import { ensureInstall } from './ensure-install.mjs';

ensureInstall();
// Packages are there from here on; the modules below need them.
const { buildAll, endChildren, fail } = await import('./run.mjs');
const { dataFolder } = await import('./paths.mjs');
const { startDatabase } = await import('./db.mjs');
const { inWords } = await import('./start/trouble.mjs');
const { claim } = await import('./start/only-one.mjs');
const { onParentGone, whenDead } = await import('./start/watch-processes.mjs');
const { demoSettings, refuseOtherMode, refuseUnknownOptions, seedMark } = await import('./start/settings.mjs');
const { command, endOrphan, serve } = await import('./start/server.mjs');
const { OTHER_SCHEMA, recreate } = await import('./start/recreate.mjs');
const { greet } = await import('./start/greeting.mjs');

const lan = process.argv.includes('--lan');
const watching = process.argv.includes('--watch');
let database;
let server;
let stopping = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(0));
onParentGone(() => void end(0));

async function end(code) {
  if (stopping) return;
  stopping = true;
  endChildren();
  await server?.stop();
  await database?.stop();
  process.exit(code);
}

async function start() {
  refuseUnknownOptions(process.argv.slice(2));
  refuseOtherMode();
  const folder = dataFolder();
  const { tellPort } = await claim(folder);
  console.log('Building …');
  await buildAll();
  await endOrphan(folder);
  if (!process.env.DATABASE_URL) database = await startDatabase({ folder });
  const settings = await demoSettings({ folder, database, lan });
  await emptyIfHalfSeeded(folder);
  await prepare(settings, folder);
  server = serve(settings, folder);
  await server.ready;
  tellPort(settings.PORT);
  greet(settings, { lan, folder, embedded: Boolean(database) });
  if (database) whenDead(database.pid, () => giveUp('PostgreSQL ended; what was acknowledged is kept.'));
  if (watching) await watch(settings, folder);
  else giveUp(`The server ended by itself (exit code ${await server.ended}).`);
}

/** Both are watched, since neither is of use without the other. */
function giveUp(message) {
  if (stopping) return;
  console.error(`${message} Start Roundtable again.`);
  void end(1);
}

/** The schema, and the demo in it. Data of another schema are recreated, in the demo's own database alone. */
async function prepare(settings, folder) {
  const sentence = 'The database could not be brought up to date.';
  const code = await command('migrate', settings);
  if (code === OTHER_SCHEMA && database) {
    await recreate(database, folder);
    await oneShot('migrate', settings, sentence);
  } else await endUnless(code, sentence);
  await seedOnce(folder, settings);
}

async function oneShot(name, settings, sentence) {
  await endUnless(await command(name, settings), sentence);
}

async function endUnless(code, sentence) {
  if (code === 0) return;
  // The program has said in a sentence what is wrong with the settings; there is nothing to add.
  if (code === 1 || code === OTHER_SCHEMA) await end(1);
  throw new Error(sentence);
}

async function seedOnce(folder, settings) {
  const mark = seedMark(folder, process.env.DATABASE_URL);
  if (fs.existsSync(mark)) return;
  console.log('Making the demo data …');
  await oneShot('seed', settings, 'The demo data could not be made.');
  fs.writeFileSync(mark, '');
}

/** A first start that was killed leaves half of the demo; nobody has used that database yet. */
async function emptyIfHalfSeeded(folder) {
  if (!database) return;
  const mark = seedMark(folder);
  const begun = `${mark}.begun`;
  if (fs.existsSync(mark)) return;
  if (fs.existsSync(begun)) await database.empty();
  else if (database.created) fs.writeFileSync(begun, '');
}

async function watch(settings, folder) {
  const { watchAll } = await import('./start/watch.mjs');
  await watchAll(async () => {
    await server?.stop();
    await prepare(settings, folder);
    server = serve(settings, folder);
    await server.ready;
  });
}

try {
  await start();
} catch (error) {
  if (!stopping) {
    await server?.stop();
    await database?.stop();
    fail(inWords(error));
  }
}
