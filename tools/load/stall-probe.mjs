/**
 * Preloaded into a server that a bench measures: at SIGUSR2 it writes the longest time in milliseconds for which its event
 * loop stood still since the last SIGUSR2, into the file that RT_STALL_FILE names.
 */
import fs from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const file = process.env.RT_STALL_FILE;
if (file) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  process.on('SIGUSR2', () => {
    fs.writeFileSync(`${file}.new`, String(delay.max / 1e6));
    fs.renameSync(`${file}.new`, file);
    delay.reset();
  });
}
