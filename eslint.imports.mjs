/** The part of eslint.config.mjs about imports: their order, and what may not be said while they run. */
import sort from 'eslint-plugin-simple-import-sort';

/** What acts by being imported, then Node, packages and the workspace's libs, files beside. */
const groups = [['^\\u0000'], ['^node:'], ['^@?\\w'], ['^\\.']];

/** Words that are made while a file is imported stay in the language of that moment: the reader's is known later. */
export const noWordsAtImport = {
  selector: "CallExpression[callee.name='t']:not(:function CallExpression)",
  message: 'Say words when they are shown: keep the id of the message, or make the list in a function.',
};

export const importBlocks = [
  {
    plugins: { 'simple-import-sort': sort },
    rules: { 'simple-import-sort/imports': ['error', { groups }], 'simple-import-sort/exports': 'error' },
  },
];
