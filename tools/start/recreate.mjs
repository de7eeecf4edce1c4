import fs from 'node:fs';

import { refuseOtherMode, seedMark } from './settings.mjs';

/** Exit code of `migrate` over a schema from which no migration leads to that of the program. */
export const OTHER_SCHEMA = 3;

/** Empties the demo's own database, so that it is made again. Never in production mode. */
export async function recreate(database, folder) {
  refuseOtherMode();
  console.log(`The schema has changed, so the demo data in ${folder} are recreated.`);
  const mark = seedMark(folder);
  fs.rmSync(mark, { force: true });
  // A start that is killed from here on leaves half of the demo.
  fs.writeFileSync(`${mark}.begun`, '');
  await database.empty();
}
