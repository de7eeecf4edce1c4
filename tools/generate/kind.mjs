import { addedImport, addedToList, addedWords } from './text.mjs';

/** The lines that a new kind has in the lists: a file, and what becomes of its text. */
export const kindLists = {
  'libs/kinds/src/names.ts': (text, { snake }) =>
    text.replace(/(ACTIVITY_KINDS = \[[^\]]*?),?\s*\]/, (_all, before) => `${before}, '${snake}']`),

  'libs/kinds/src/registry.ts': (text, { kebab, snake, camel }) => {
    const parts = { chart: 'Chart', domain: '', record: 'Record', rehearse: 'Rehearsal' };
    const lists = { registry: '', kindCharts: 'Chart', kindRecords: 'Record', kindRehearsals: 'Rehearsal' };
    const imported = Object.entries(parts).reduce((all, [file, ending]) => {
      const name = file === 'chart' ? `chart as ${camel}Chart` : `${camel}${ending}`;
      return addedImport(all, `import { ${name} } from './${kebab}/${file}';`);
    }, text);
    return Object.entries(lists).reduce(
      (all, [list, ending]) => addedToList(all, `const ${list} = {`, '}', `  ${snake}: ${camel}${ending},`),
      imported,
    );
  },

  'libs/kinds/src/index.ts': (text, { kebab, pascal }) =>
    addedImport(text, `export type { ${pascal}Answer, ${pascal}Config, ${pascal}Tally } from './${kebab}/domain';`),

  'libs/kinds/src/spec-samples.ts': (text, { kebab, snake, camel }) =>
    addedToList(
      addedImport(text, `import { sample as ${camel} } from './${kebab}/spec-sample';`),
      'const typed = {',
      '}',
      `  ${snake}: ${camel},`,
    ),

  'libs/kinds/src/words.en-GB.json': (text, { camel }) =>
    addedWords(text, { [camel]: { 'one-each': 'Each person chose one option' } }),

  'libs/web/kinds/src/words.en-GB.json': (text, { camel, sentence }) =>
    addedWords(text, {
      [`${camel}Editor`]: { 'editor.name': sentence },
      [`${camel}Phone`]: { 'phone.select-one': 'Select one option' },
    }),

  'libs/web/kinds/src/phone.ts': (text, { kebab, snake }) => {
    const line = `  ${snake}: () => import('./${kebab}/phone').then(({ phone }) => anyForm(phone)),`;
    return addedToList(text, 'const forms = {', '}', line);
  },

  'libs/web/kinds/src/charts.ts': (text, { kebab, snake }) => {
    const line = `  ${snake}: () => import('@rt/kinds/${kebab}/chart').then(({ chart }) => chart),`;
    return addedToList(text, 'const charts = {', '}', line);
  },

  'libs/web/kinds/src/editors.ts': (text, { kebab, snake, camel }) =>
    addedToList(
      addedImport(text, `import { editor as ${camel} } from './${kebab}/editor';`),
      'const typed = {',
      '}',
      `  ${snake}: ${camel},`,
    ),
};
