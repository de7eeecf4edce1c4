import { addedImport, addedToList, addedWords, replacedOnce } from './text.mjs';

export const pageLists = {
  'libs/web/organise/src/index.ts': (text, { kebab, pascal }) =>
    addedImport(text, `export { ${pascal}Page } from './${kebab}/${kebab}-page';`),

  'libs/web/organise/src/words.en-GB.json': (text, { kebab, sentence }) =>
    addedWords(text, { [`${kebab}.title`]: sentence }),

  'apps/console/src/router.tsx': (text, { kebab, pascal }) => {
    const before = '    roundtable.addChildren([';
    return replacedOnce(text, before, `    page('${kebab}', screen(organise, '${pascal}Page')),\n${before}`);
  },

  'apps/web-e2e/src/screens/list/console.ts': (text, { kebab }) =>
    addedToList(
      text,
      'export const consoleLists',
      ']',
      `  { name: \`${kebab}-\${rows}\`, path: '/console/${kebab}' },`,
    ),
};
