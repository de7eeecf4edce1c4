import { catalogueOf, compileWords, idsInCode, untranslated, WORDS_FILE } from './words.mjs';

const SOURCE = /[\\/](libs[\\/](web|api|components)|apps)[\\/].*\.tsx?$/;

/**
 * Plugin of the builds of both front ends and of the server: compiles the word catalogues, and stops the build at a
 * message that cannot be compiled, at an id that the lib's own catalogue lacks, and at a word that a locale does not have.
 */
export function words() {
  return {
    name: 'rt-words',
    enforce: 'pre',
    transform(code, id) {
      const file = id.split('?')[0];
      if (WORDS_FILE.test(file)) refuseUntranslated(code, file);
      if (WORDS_FILE.test(file)) return { code: JSON.stringify(compileWords(code, file)), map: null };
      if (SOURCE.test(file)) refuseUnknownIds(code, file);
      return null;
    },
  };
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
