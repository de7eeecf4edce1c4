import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';

/** The catalogue of a library or an app in one language. */
export const WORDS_FILE = /[\\/]words\.([a-z]{2}(?:-[A-Z]{2})?)\.json$/;

/** Throws with the file and the id when a message is not text or cannot be parsed. */
export function compileWords(text, file) {
  return JSON.parse(text, (id, message) => {
    if (isSection(message)) return message;
    if (typeof message !== 'string' || message === '') throw new Error(`${file}: the message "${id}" is not a text`);
    try {
      return compileMessageOrThrow(message);
    } catch (cause) {
      throw new Error(`${file}: the message "${id}" cannot be compiled: ${cause.message.split('\n')[0]}`);
    }
  });
}

export function sectionsOf(words) {
  return Object.values(words).some(isSection) ? words : { '': words };
}

const isSection = (part) => typeof part === 'object' && part !== null && !Array.isArray(part);
