import { readFileSync } from 'node:fs';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';

/** Files that hold the words of one lib in one language: `words.en.json`, later `words.cy.json`. */
export const WORDS_FILE = /[\\/]words\.([a-z]{2})\.json$/;

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
      compiled[id] = compileMessageOrThrow(message);
    } catch (cause) {
      throw new Error(`${file}: the message "${id}" cannot be compiled: ${cause.message.split('\n')[0]}`);
    }
  }
  return compiled;
}

/** Ids that a source file asks for as literal text: `t('room.join')`. */
export function idsInCode(code) {
  return [...code.matchAll(ID_IN_CODE)].map((match) => match[1]);
}

/** The catalogue of the lib that a source file belongs to (`…/src/words.en.json`), or null without one. */
export function catalogueOf(file) {
  const root = /^(.*[\\/]src)[\\/]/.exec(file)?.[1];
  if (!root) return null;
  try {
    return {
      path: `${root}/words.en.json`,
      ids: new Set(Object.keys(JSON.parse(readFileSync(`${root}/words.en.json`, 'utf8')))),
    };
  } catch (cause) {
    if (cause.code === 'ENOENT') return null;
    throw cause;
  }
}
