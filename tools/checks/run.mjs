/** `node tools/checks/run.mjs [names] [--write]`: runs the workspace's own checks; exit code 1 when one finds a fault. */
import { CHECKS } from './names.mjs';

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = asked.filter((name) => !CHECKS.includes(name));
if (unknown.length > 0) {
  console.error(`No such check: ${unknown.join(', ')}. There are ${CHECKS.join(', ')}.`);
  process.exit(1);
}

let faultCount = 0;
for (const name of asked.length > 0 ? asked : CHECKS) {
  const { check } = await import(`./${name}.mjs`);
  const faults = await check({ write: process.argv.includes('--write') });
  console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  for (const fault of faults) console.error(`     ${fault}`);
  faultCount += faults.length;
}
process.exit(faultCount === 0 ? 0 : 1);
