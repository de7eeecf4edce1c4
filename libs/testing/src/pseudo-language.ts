import { installLocale } from '@rt/words';

import { pseudoMessage } from '../../../tools/pseudo-words.mjs';

export const PSEUDO_LOCALE = 'en-XA';

/** Adds a second language, in which each word of each catalogue stands in brackets. Returns what takes it out again. */
export function installPseudo(): () => void {
  return installLocale(PSEUDO_LOCALE, (messages) =>
    Object.fromEntries(Object.entries(messages).map(([id, message]) => [id, pseudoMessage(message as unknown[])])),
  );
}
