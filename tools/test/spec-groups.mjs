/**
 * Several files of tests as one for jest. Jest loads the modules of each file again, and the whole server, or the components
 * of a page, take longer to load than most files test: files in one group load them once. A single file runs without a group.
 */
import fs from 'node:fs';
import path from 'node:path';

import releaseOnly from '../jest/release-only.cjs';
import libraries from '../libraries.cjs';

/** Files in a group: neighbours, which need the same modules. With more of them the last group would run alone for long. */
const SIZE = 10;
/** A file that replaces modules or names an environment would change the other files of its group. */
const BY_ITSELF = /\bjest\.(doM|m)ock\(|\bjest\.resetModules\(|@jest-environment/;
const DOCBLOCK = /^\/\*\*[^]*?\*\//;
/** It registers its clean-up where it is first loaded. A group loads it before its files, so that all of them are cleaned up. */
const TESTING_LIBRARY = '@testing-library/react';

/** @typedef {{ file: string, text: string }} Spec */

/**
 * Divides files into groups; a file that needs modules or an environment of its own is one by itself.
 * @param {Spec[]} specs
 * @returns {Spec[][]}
 */
export function groupSpecs(specs, size = SIZE) {
  const alone = specs.filter(({ text }) => BY_ITSELF.test(text));
  const others = specs.filter((spec) => !alone.includes(spec));
  const groups = Array.from({ length: Math.ceil(others.length / size) }, (_, at) =>
    others.slice(at * size, (at + 1) * size),
  );
  return [...alone.map((spec) => [spec]), ...groups];
}

/** The text of a group: each file is a block under its own name, so that what it sets up is its own. @param {Spec[]} specs */
export function groupText(root, specs) {
  const environment = specs.length === 1 ? (DOCBLOCK.exec(specs[0].text) ?? []) : [];
  const library = specs.some(({ text }) => text.includes(TESTING_LIBRARY)) ? [`require('${TESTING_LIBRARY}');`] : [];
  const blocks = specs.map(
    ({ file }) => `describe(${JSON.stringify(file)}, () => void require(${JSON.stringify(path.join(root, file))}));`,
  );
  return [...environment, ...library, ...blocks, ''].join('\n');
}

const NAMES = { unit: /\.spec\.tsx?$/, integration: /\.integration-spec\.ts$/ };

/**
 * Writes the groups of all tests of a kind in a checkout but those of the tools and those for a release.
 * @param {'unit' | 'integration'} kind
 * @returns {string} the folder in which they stand, by preset
 */
export function writeSpecGroups(root, kind) {
  const to = path.join(root, '.nx/spec-groups', kind);
  fs.rmSync(to, { recursive: true, force: true });
  for (const preset of ['node', 'web', 'site']) {
    const specs = libraries
      .testedFolders(root)
      .filter((folder) => libraries.presetOf(folder) === preset)
      .flatMap((folder) =>
        fs.readdirSync(path.join(root, folder), { recursive: true }).map((file) => `${folder}/${file}`),
      )
      .filter((file) => NAMES[kind].test(file) && !releaseOnly.includes(file))
      .sort()
      .map((file) => ({ file, text: fs.readFileSync(path.join(root, file), 'utf8') }));
    groupSpecs(specs).forEach((group, at) => {
      fs.mkdirSync(path.join(to, preset), { recursive: true });
      fs.writeFileSync(path.join(to, preset, `group-${at}.cjs`), groupText(root, group));
    });
  }
  return to;
}
