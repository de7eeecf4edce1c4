/**
 * Preloaded into a server that a bench measures: at SIGUSR2 it writes for how long its event loop stood still at most since
 * the last SIGUSR2, into the file that RT_STALL_FILE names, as JSON: `{ whole, own, cpu }` in milliseconds. `own` leaves out the time for
 * which the system gave its thread no processor, because others had them all; where the system does not tell, it is `whole`.
 * `cpu` is what all threads of the process have used since.
 */
import fs from 'node:fs';

const file = process.env.RT_STALL_FILE;
if (file) watch(file);

function watch(file) {
  const waited = waiting();
  let [turn, before] = [performance.now(), waited()];
  let most = { whole: 0, own: 0 };
  let used = process.cpuUsage();
  const look = () => {
    const [now, so] = [performance.now(), waited()];
    const whole = Math.max(0, now - turn - 1);
    most = { whole: Math.max(most.whole, whole), own: Math.max(most.own, Math.max(0, whole - (so - before))) };
    [turn, before] = [now, so];
  };
  setInterval(look, 1).unref();
  process.on('SIGUSR2', () => {
    look();
    const { user, system } = process.cpuUsage(used);
    fs.writeFileSync(`${file}.new`, JSON.stringify({ ...most, cpu: (user + system) / 1000 }));
    fs.renameSync(`${file}.new`, file);
    most = { whole: 0, own: 0 };
    used = process.cpuUsage();
  });
}

/** Tells for how many milliseconds the first thread was ready and had no processor: the second number of Linux's schedstat. */
function waiting() {
  const source = `/proc/self/task/${process.pid}/schedstat`;
  if (!fs.existsSync(source)) return () => 0;
  const open = fs.openSync(source, 'r');
  const text = Buffer.alloc(100);
  return () => Number(text.toString('latin1', 0, fs.readSync(open, text, 0, text.length, 0)).split(' ')[1]) / 1e6;
}
