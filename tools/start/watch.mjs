import { spawn } from 'node:child_process';
import path from 'node:path';
import { watchApi } from '../api-bundle.mjs';
import { root } from '../paths.mjs';

const vite = path.join(root, 'node_modules/vite/bin/vite.js');

/** Builds front ends and server at every change; the server is started again, the browser is reloaded by hand. */
export function watchAll(restart) {
  for (const app of ['site', 'console']) {
    const args = [vite, 'build', `apps/${app}`, '--watch', '--logLevel=warn'];
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
    process.once('exit', () => child.kill());
  }
  let builds = 0;
  let queue = Promise.resolve();
  const again = async () => {
    await restart();
    console.log(`Started again at ${new Date().toLocaleTimeString('en-GB')}`);
  };
  const complain = (error) => console.error(error.message);
  const onBuilt = () => {
    builds += 1;
    // The first round only repeats the build that the running server came from.
    if (builds > 1) queue = queue.then(again).catch(complain);
  };
  watchApi(onBuilt, complain);
  console.log('Watching for changes.');
}
