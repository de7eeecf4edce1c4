import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';

import { root } from './paths.mjs';
import { pseudoMessage } from './pseudo-words.mjs';

/** The language of tests, for which no catalogue is written: made of the complete one. */
export const PSEUDO = 'en-XA';
const COMPLETE = /[\\/.]words\.en-GB\.json$/;
const OF_A_LANGUAGE = /[\\/.]words\.([a-z]{2}(?:-[A-Z]{2})?)\.json$/;

/** Catalogues of the complete language below the folders, where there are any. */
function catalogues(folders) {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)))
    .filter((file) => OF_A_LANGUAGE.test(file) && !file.includes('node_modules'))
    .sort();
}

/** What a build has catalogues of: all of `libs` and `apps` but those that only the other side shows. */
export function foldersOf(side, top = root) {
  const apart = side === 'server' ? 'web' : 'api';
  const libs = readdirSync(join(top, 'libs')).filter((name) => name !== apart);
  return [...libs.map((name) => join(top, 'libs', name)), ...(side === 'server' ? [] : [join(top, 'apps')])];
}

/** Languages besides the complete one: those with catalogues, and the one of tests where `RT_LANGUAGES` names it. */
export function languagesIn(folders, named = process.env.RT_LANGUAGES ?? '') {
  const written = catalogues(folders).map((file) => OF_A_LANGUAGE.exec(file)[1]);
  const asked = named.split(',').filter((locale) => locale === PSEUDO);
  return [...new Set([...written, ...asked])].filter((locale) => locale !== 'en-GB');
}

/**
 * All messages of a language in one object: by id, and where two catalogues give an id different words, by the id with the
 * complete language's compiled message behind it. What is not translated is left out, and stays in the complete language.
 */
export function packOf(locale, folders) {
  const pack = {};
  const first = new Map();
  for (const file of catalogues(folders).filter((name) => COMPLETE.test(name))) {
    const complete = compiled(file);
    const translated = locale === PSEUDO ? pseudo(complete) : inLanguage(file, locale);
    for (const [id, message] of Object.entries(translated)) {
      const said = JSON.stringify(complete[id]);
      const other = first.has(id) && first.get(id) !== said;
      if (!first.has(id)) first.set(id, said);
      pack[other ? `${id} ${said}` : id] = message;
    }
  }
  return pack;
}

function compiled(file) {
  const messages = Object.entries(JSON.parse(readFileSync(file, 'utf8')));
  return Object.fromEntries(messages.map(([id, message]) => [id, compileMessageOrThrow(message)]));
}

function pseudo(messages) {
  return Object.fromEntries(Object.entries(messages).map(([id, message]) => [id, pseudoMessage(message)]));
}

function inLanguage(file, locale) {
  const translated = file.replace(COMPLETE, (ending) => ending.replace('en-GB', locale));
  return existsSync(translated) ? compiled(translated) : {};
}
