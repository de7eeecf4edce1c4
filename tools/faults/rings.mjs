import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { writeSpecGroups } from '../test/spec-groups.mjs';

const require = createRequire(import.meta.url);

/**
 * @typedef {object} Ring Tests that run together, at one distance from a file.
 * @property {string} name
 * @property {string[]} [options] Of jest.
 * @property {string[]} [select] What of the tests; without it all of them.
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [needsBuild]
 */

const INTEGRATION = { RT_TESTS: 'integration' };

/**
 * All tests that can find a fault in a file, the nearest first.
 * @param {string} checkout @param {string} file @returns {Ring[]}
 */
export function ringsAround(checkout, file) {
  const library = libraryOf(checkout, file);
  const onServer = !/^(libs\/(web|components)|apps\/(site|console))\//.test(file);
  return [
    { name: 'unit, folder', select: [`${path.dirname(file)}/[^/]+$`] },
    { name: 'unit, library', select: [`${library}/`] },
    ...(onServer ? [{ name: 'integration, library', select: [`${library}/`], env: INTEGRATION }] : []),
    { name: 'unit', select: ['--findRelatedTests', file] },
    ...(onServer ? [allIntegration(checkout), journeys(checkout, 'api-e2e')] : []),
    journeys(checkout, 'web-e2e'),
  ];
}

/** @param {string} checkout @returns {Ring} */
function allIntegration(checkout) {
  return {
    name: 'integration',
    options: ['--workerIdleMemoryLimit=1500MB'],
    env: { ...INTEGRATION, RT_SPEC_GROUPS: writeSpecGroups(checkout, 'integration') },
  };
}

/** @param {string} checkout @param {string} name @returns {Ring} */
function journeys(checkout, name) {
  const list = path.join(checkout, 'tools/jest/release-only.cjs');
  const skipped = fs.existsSync(list) ? ['--testPathIgnorePatterns', '/node_modules/', ...require(list)] : [];
  return { name, options: ['-c', `apps/${name}/jest.config.cjs`, ...skipped], needsBuild: true };
}

/** @param {string} checkout @param {string} file @returns {string} */
function libraryOf(checkout, file) {
  const folder = path.dirname(file);
  return fs.existsSync(path.join(checkout, folder, 'tsconfig.json')) ? folder : libraryOf(checkout, folder);
}
