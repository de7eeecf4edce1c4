/**
 * Several files of integration tests as one for jest. Jest loads the modules of each file anew, and the whole server takes
 * longer to load than most files test: files in one group load it once. Whoever runs a single file runs it as it stands.
 */
import fs from 'node:fs';
import path from 'node:path';

import releaseOnly from '../jest/release-only.cjs';

/** Files in a group: neighbours, which need the same modules. With more of them the last group would run alone for long. */
const SIZE = 10;
const SPEC = /\.integration-spec\.ts$/;
/** What is replaced for one file would be replaced for the others of its group. */
const REPLACES_MODULES = /\bjest\.(do)?mock\(/;

/**
 * Divides files into groups; a file that replaces modules is one by itself.
 * @param {{ file: string, text: string }[]} specs
 * @returns {string[][]} the files of each group
 */
export function groupSpecs(specs, size = SIZE) {
  const alone = specs.filter(({ text }) => REPLACES_MODULES.test(text));
  const others = specs.filter((spec) => !alone.includes(spec));
  const groups = Array.from({ length: Math.ceil(others.length / size) }, (_, at) =>
    others.slice(at * size, (at + 1) * size),
  );
  return [...alone.map((spec) => [spec]), ...groups].map((group) => group.map(({ file }) => file));
}

/** The text of a group: each file is a block under its own name, so that what it sets up is its own. */
export function groupText(root, files) {
  const block = (file) =>
    `describe(${JSON.stringify(file)}, () => void require(${JSON.stringify(path.join(root, file))}));\n`;
  return files.map(block).join('');
}

/**
 * Writes the groups of all integration tests in `libs` of a checkout but those for a release.
 * @returns {string} the folder in which they stand
 */
export function writeSpecGroups(root) {
  const folder = path.join(root, '.nx/spec-groups');
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const specs = fs
    .readdirSync(path.join(root, 'libs'), { recursive: true })
    .filter((file) => SPEC.test(file))
    .map((file) => `libs/${file}`)
    .filter((file) => !releaseOnly.includes(file))
    .sort()
    .map((file) => ({ file, text: fs.readFileSync(path.join(root, file), 'utf8') }));
  groupSpecs(specs).forEach((files, at) =>
    fs.writeFileSync(path.join(folder, `group-${at}.integration-spec.cjs`), groupText(root, files)),
  );
  return folder;
}
