import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './paths.mjs';
import { pseudoMessage } from './pseudo-words.mjs';
import { compileWords, sectionsOf, WORDS_FILE } from './words.mjs';

/** The language of tests, for which no catalogue is written: made of the complete one. */
export const PSEUDO = 'en-XA';
const COMPLETE = /(?<=[\\/]words\.)en-GB(?=\.json$)/;

function catalogues(folders) {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)))
    .filter((file) => WORDS_FILE.test(file) && !file.includes('node_modules'))
    .sort();
}

/** What a build has catalogues of: all of `libs` and `apps` but those that only the other side shows. */
export function foldersOf(side, top = root) {
  const apart = side === 'server' ? 'web' : 'api';
  const libs = readdirSync(join(top, 'libs')).filter((name) => name !== apart);
  return [...libs.map((name) => join(top, 'libs', name)), ...(side === 'server' ? [] : [join(top, 'apps')])];
}

export function languagesIn(folders, named = process.env.RT_LANGUAGES ?? '') {
  const written = catalogues(folders).map((file) => WORDS_FILE.exec(file)[1]);
  const asked = named.split(',').filter((locale) => locale === PSEUDO);
  return [...new Set([...written, ...asked])].filter((locale) => locale !== 'en-GB');
}

/** By id, or by id and compiled message where sections differ. Untranslated messages are omitted. */
export function packOf(locale, folders) {
  const pack = {};
  const first = new Map();
  for (const [complete, translated] of translations(locale, folders)) {
    for (const [id, message] of Object.entries(complete)) {
      const said = JSON.stringify(message);
      const key = (first.get(id) ?? said) === said ? id : `${id} ${said}`;
      if (key === id) first.set(id, said);
      if (id in translated) pack[key] = translated[id];
    }
  }
  return pack;
}

function translations(locale, folders) {
  const complete = catalogues(folders).filter((file) => COMPLETE.test(file));
  return complete.flatMap((file) => {
    const translated = locale === PSEUDO ? {} : sectionsIn(file.replace(COMPLETE, locale));
    return Object.entries(sectionsIn(file)).map(([name, messages]) => [
      messages,
      locale === PSEUDO ? pseudo(messages) : (translated[name] ?? {}),
    ]);
  });
}

function sectionsIn(file) {
  return existsSync(file) ? sectionsOf(compileWords(readFileSync(file, 'utf8'), file)) : {};
}

function pseudo(messages) {
  return Object.fromEntries(Object.entries(messages).map(([id, message]) => [id, pseudoMessage(message)]));
}
