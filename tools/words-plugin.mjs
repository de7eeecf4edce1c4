import { foldersOf, languagesIn, packOf } from './language-packs.mjs';
import { catalogueOf, compileWords, idsInCode, untranslated, WORDS_FILE } from './words.mjs';

const LANGUAGES = 'virtual:rt-language';
const SOURCE = /[\\/](libs[\\/](web|api|components)|apps)[\\/].*\.tsx?$/;

/**
 * Plugin of the builds of both front ends and of the server: compiles the word catalogues, and stops the build at a
 * message that cannot be compiled, at an id that the lib's own catalogue lacks, and at a word that a locale does not have.
 * A browser fetches the words of another language by `virtual:rt-languages`; a server has them all at its start
 * (`virtual:rt-language-packs`).
 */
export function words({ folders = foldersOf } = {}) {
  return {
    name: 'rt-words',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(LANGUAGES) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${LANGUAGES}`)) return null;
      const asked = id.slice(1 + LANGUAGES.length);
      if (asked === '-packs') return packs(folders('server'));
      return asked === 's' ? fetched(folders('browser')) : pack(asked.slice(1), folders('browser'));
    },
    transform(code, id) {
      const file = id.split('?')[0];
      if (WORDS_FILE.test(file)) refuseUntranslated(code, file);
      if (WORDS_FILE.test(file)) return { code: JSON.stringify(compileWords(code, file)), map: null };
      if (SOURCE.test(file)) refuseUnknownIds(code, file);
      return null;
    },
  };
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

function refuseUnknownIds(code, file) {
  const ids = idsInCode(code);
  if (ids.length === 0) return;
  const catalogue = catalogueOf(file);
  const missing = ids.filter((id) => !catalogue?.ids.has(id));
  if (missing.length > 0) throw new Error(`${file}: no message for ${missing.map((id) => `"${id}"`).join(', ')}`);
}

function refuseUntranslated(code, file) {
  const missing = untranslated(code, file);
  if (missing.length > 0) throw new Error(`${file}: no translation of ${missing.map((id) => `"${id}"`).join(', ')}`);
}
