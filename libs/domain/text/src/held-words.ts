import { checkText } from './check-text';
import type { Checked } from './checked';
import { accept, reject } from './checked';
import { TEXT_LIMITS } from './text-limits';
import { wordKey } from './word-key';

/** Words and phrases of an organisation: a text that holds one of them is read by a host before the room reads it. */
export const HELD_WORDS_MAX = 200;

const FIELD = 'words';

/**
 * Reads such a list: empty lines go, and of lines that say the same in the same words the first stays. Refused are a line
 * that is too long or has no letter or digit, and more than 200.
 */
export function checkHeldWords(lines: readonly string[]): Checked<readonly string[]> {
  const words = new Map<string, string>();
  for (const line of lines) {
    const text = checkText(line, { field: FIELD, ...TEXT_LIMITS.heldWord });
    if (!text.ok) return text;
    const key = wordKey(text.value);
    if (text.value !== '' && key === '') return reject('invalid', FIELD, 'line-without-letters');
    if (key !== '' && !words.has(key)) words.set(key, text.value);
  }
  if (words.size > HELD_WORDS_MAX) return reject('invalid', FIELD, 'lines-at-most', { max: HELD_WORDS_MAX });

  return accept([...words.values()]);
}

/** Finds texts that hold one of these words or phrases as it stands, whatever case, hyphens and punctuation they have. */
export function holdsWord(words: readonly string[]): (text: string) => boolean {
  const keys = words.map((word) => ` ${wordKey(word)} `);

  return (text) => {
    const read = ` ${wordKey(text)} `;
    return keys.some((key) => read.includes(key));
  };
}
