const fs = require('node:fs');
const path = require('node:path');
const { setTimeout: pause } = require('node:timers/promises');

async function endShared(folder) {
  const entries = () => fs.readdirSync(folder).flatMap((name) => /^shared-(\d+)$/.exec(name)?.[1] ?? []);
  const signal = (name) => {
    for (const pid of entries()) {
      try {
        process.kill(Number(pid), name);
      } catch {
        fs.rmSync(path.join(folder, `shared-${pid}`), { force: true });
      }
    }
  };
  signal('SIGTERM');
  for (const end = Date.now() + 30_000; entries().length > 0 && Date.now() < end;) await pause(50);
  signal('SIGKILL');
}

module.exports = async () => {
  await endShared(process.env.RT_READY_MADE);
  fs.rmSync(process.env.RT_READY_MADE, { recursive: true, force: true });
};
