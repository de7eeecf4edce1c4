import { addedToList, replacedOnce } from './text.mjs';

export const featureLists = {
  'eslint.features.mjs': (text, { kebab }) => addedToList(text, 'export const features = {', '}', `  '${kebab}': [],`),

  'docs/architecture.md': (text, { kebab }) => {
    const table = /\| feature +\| may call[\s\S]*?\n\n/.exec(text)?.[0];
    return replacedOnce(text, table, `${table.trimEnd()}\n| ${kebab} | |\n\n`);
  },

  'apps/api/src/app.module.ts': (text, { kebab, pascal }) =>
    addedToList(
      replacedOnce(
        text,
        "import { type Clock, type Environment, PlatformModule } from '@rt/api/platform';",
        `import { ${pascal}Module } from '@rt/api/${kebab}';\nimport { type Clock, type Environment, PlatformModule } from '@rt/api/platform';`,
      ),
      'export const FEATURES',
      ']',
      `  ${pascal}Module,`,
    ),
};
