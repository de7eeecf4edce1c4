import path from 'node:path';

import { build } from 'vite';

import { watchApi } from '../api-bundle.mjs';
import { root } from '../paths.mjs';

/** Rebuilds and restarts the server at each change; the browser is reloaded by hand. */
export async function watchAll(restart) {
  const changed = afterTheFirst(oneAtATime(restart));
  watchApi(changed('the server'), complain);
  for (const app of ['site', 'console']) await watchFrontEnd(app, changed(app));
  console.log('Watching for changes.');
}

async function watchFrontEnd(app, onBuilt) {
  const folder = path.join(root, 'apps', app);
  const watcher = await build({
    root: folder,
    configFile: path.join(folder, 'vite.config.mts'),
    logLevel: 'error',
    build: { watch: {} },
  });
  watcher.on('event', (event) => {
    if (event.code === 'END') onBuilt();
    if (event.code === 'ERROR') complain(event.error);
  });
}

function complain(error) {
  console.error(error.message);
}

/** The first round of each only repeats the build that the running server came from. */
function afterTheFirst(work) {
  return (what) => {
    let rounds = 0;
    return () => {
      rounds += 1;
      if (rounds > 1) work(what);
    };
  };
}

/** What changes while the server is being started again is met by one more start. */
function oneAtATime(restart) {
  let waiting = false;
  let queue = Promise.resolve();
  return (what) => {
    if (waiting) return;
    waiting = true;
    queue = queue.then(async () => {
      waiting = false;
      await restart().catch(complain);
      console.log(`Built ${what} and started again at ${new Date().toLocaleTimeString('en-GB')}`);
    });
  };
}
