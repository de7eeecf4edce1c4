/** Before the journeys: a folder for the installations that their files begin with, gone after the run. */
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const PREFIX = 'rt-ready-made-';

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function sweep() {
  for (const name of fs.readdirSync(os.tmpdir())) {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) fs.rmSync(path.join(os.tmpdir(), name), { recursive: true, force: true });
  }
}

module.exports = async () => {
  sweep();
  process.env.RT_READY_MADE = fs.mkdtempSync(path.join(os.tmpdir(), `${PREFIX}${process.pid}-`));
  fs.chmodSync(process.env.RT_READY_MADE, 0o755);
};
