/** Makes the files of a new kind, feature or page, and its lines in the lists that lead to it. */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { format } from 'oxfmt';

import { featureLists } from './feature.mjs';
import { kindLists } from './kind.mjs';
import { pageLists } from './page.mjs';
import { filledIn, spellingsOf } from './text.mjs';

const TEMPLATES = fileURLToPath(new URL('./templates', import.meta.url));

/** By what is made: the lists that are there already. */
export const LISTS = { kind: kindLists, feature: featureLists, page: pageLists };

/** Returns the paths, new ones first. Throws before it writes where a file exists or a list differs. */
export async function generate(what, name, root) {
  const spellings = spellingsOf(name);
  const made = templatesOf(what).map((file) => [
    file.replace(/\.txt$/, '').replaceAll('_kebab_', spellings.kebab),
    filledIn(fs.readFileSync(path.join(TEMPLATES, what, file), 'utf8'), spellings),
  ]);
  const there = made.find(([file]) => fs.existsSync(path.join(root, file)));
  if (there) throw new Error(`${there[0]} is there already`);
  const changed = Object.entries(LISTS[what]).map(([file, add]) => [
    file,
    add(fs.readFileSync(path.join(root, file), 'utf8'), spellings),
  ]);
  const written = await Promise.all([...made, ...changed].map((one) => formatted(one, root)));
  for (const [file, text] of written) {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), text);
  }
  return written.map(([file]) => file);
}

function templatesOf(what) {
  const folder = path.join(TEMPLATES, what);
  return fs.readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.txt'));
}

async function formatted([file, text], root) {
  const place = path.join(root, file);
  const settings = JSON.parse(fs.readFileSync(path.join(root, '.oxfmtrc.json'), 'utf8'));
  return [file, (await format(place, text, settings)).code];
}
