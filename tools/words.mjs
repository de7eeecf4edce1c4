import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';

import { pseudoMessage } from './pseudo-words.mjs';

/** Files that hold words in one language, of a lib (`words.en-GB.json`) or of one of its files (`phone.words.en-GB.json`). */
export const WORDS_FILE = /[\\/.]words\.([a-z]{2}(?:-[A-Z]{2})?)\.json$/;

const ID_IN_CODE = /(?<![\w.$])t\(\s*'([^'\n]+)'/g;

/**
 * Compiles a catalogue of ICU messages, because the runtime in the browser cannot read ICU text.
 * Throws with the file and the id when a message is not text or cannot be read.
 */
export function compileWords(text, file) {
  const compiled = {};
  for (const [id, message] of Object.entries(JSON.parse(text))) {
    if (typeof message !== 'string' || message === '') throw new Error(`${file}: the message "${id}" is not a text`);
    try {
      const tokens = compileMessageOrThrow(message);
      compiled[id] = process.env.RT_PSEUDO === '1' ? pseudoMessage(tokens) : tokens;
    } catch (cause) {
      throw new Error(`${file}: the message "${id}" cannot be compiled: ${cause.message.split('\n')[0]}`);
    }
  }
  return compiled;
}

/** Ids that the catalogue of a locale lacks, by the complete one (`en-GB`) that stands beside it. */
export function untranslated(text, file) {
  const complete = file.replace(WORDS_FILE, (ending, locale) => ending.replace(locale, 'en-GB'));
  if (complete === file || !existsSync(complete)) return [];
  const ids = new Set(Object.keys(JSON.parse(text)));
  return Object.keys(JSON.parse(readFileSync(complete, 'utf8'))).filter((id) => !ids.has(id));
}

/** Ids that a source file asks for as literal text: `t('room.join')`. */
export function idsInCode(code) {
  return [...code.matchAll(ID_IN_CODE)].map((match) => match[1]);
}

/** The words that a source file may ask for: those of its lib (`…/src/words.en-GB.json`) and those beside it; null without. */
export function catalogueOf(file) {
  const root = /^(.*[\\/]src)[\\/]/.exec(file)?.[1];
  if (!root) return null;
  const paths = [join(root, 'words.en-GB.json'), ...besides(dirname(file))].filter((path) => existsSync(path));
  if (paths.length === 0) return null;
  return { paths, ids: new Set(paths.flatMap((path) => Object.keys(JSON.parse(readFileSync(path, 'utf8'))))) };
}

function besides(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.words.en-GB.json'))
    .map((name) => join(folder, name));
}
