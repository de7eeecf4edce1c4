/** The part of eslint.config.mjs that keeps one order of imports. */
import sort from 'eslint-plugin-simple-import-sort';

/** What acts by being imported, then Node, packages and the workspace's libs, files beside. */
const groups = [['^\\u0000'], ['^node:'], ['^@?\\w'], ['^\\.']];

/** Blocks of the one lint file. */
export const importBlocks = [
  {
    plugins: { 'simple-import-sort': sort },
    rules: { 'simple-import-sort/imports': ['error', { groups }], 'simple-import-sort/exports': 'error' },
  },
];
