import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { foldersOf, languagesIn, packOf } from './language-packs.mjs';
import { compileWords, WORDS_FILE } from './words.mjs';

const LANGUAGES = 'virtual:rt-language';
const SECTION = '?section=';
const NAMED_IMPORT = /\bimport \{([^}]*)\} from '([^']*\/words\.en-GB\.json)'/g;

/**
 * Plugin of the builds of both front ends and of the server: compiles the word catalogues, and stops the build at a
 * message that cannot be compiled. `import { section }` of a catalogue loads that section only, so that each section is
 * in the chunk that uses it. A browser fetches the words of another language by `virtual:rt-languages`; a server has
 * them all at its start (`virtual:rt-language-packs`).
 */
export function words({ folders = foldersOf } = {}) {
  return {
    name: 'rt-words',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id.startsWith(LANGUAGES)) return `\0${id}`;
      return id.startsWith('.') && id.includes(SECTION) ? join(dirname(importer), id) : null;
    },
    load(id) {
      const [file, name] = id.split(SECTION);
      if (name) {
        this.addWatchFile(file);
        return { code: sectionOf(file, name), moduleType: 'json' };
      }
      if (!id.startsWith(`\0${LANGUAGES}`)) return null;
      const asked = id.slice(1 + LANGUAGES.length);
      if (asked === '-packs') return packs(folders('server'));
      return asked === 's' ? fetched(folders('browser')) : pack(asked.slice(1), folders('browser'));
    },
    transform(code, id) {
      const [file] = id.split('?');
      if (WORDS_FILE.test(file)) return { code: JSON.stringify(compileWords(code, file)), map: null };
      if (!code.includes("/words.en-GB.json'")) return null;
      return { code: code.replace(NAMED_IMPORT, (_all, names, from) => importsOf(names, from)), map: null };
    },
  };
}

function sectionOf(file, name) {
  const all = JSON.parse(readFileSync(file, 'utf8'));
  if (!(name in all)) throw new Error(`${file} has no section "${name}"`);
  return JSON.stringify(all[name]);
}

/** One import of each section: `a, b as c` become the defaults of two modules. */
function importsOf(names, from) {
  const sections = names.split(',').flatMap((name) => (name.trim() ? [name.trim().split(' as ')] : []));
  return sections.map(([name, local = name]) => `import ${local} from '${from}${SECTION}${name}'`).join('; ');
}

/** One `import()` a language, so that a page fetches the words of its own and of no other. */
function fetched(folders) {
  const lines = languagesIn(folders).map((locale) => `  '${locale}': () => import('${LANGUAGES}/${locale}'),`);
  return `export const languages = {\n${lines.join('\n')}\n};`;
}

function pack(locale, folders) {
  return `export const messages = ${JSON.stringify(packOf(locale, folders))};`;
}

function packs(folders) {
  const all = Object.fromEntries(languagesIn(folders).map((locale) => [locale, packOf(locale, folders)]));
  return `export const packs = ${JSON.stringify(all)};`;
}
