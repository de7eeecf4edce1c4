import { checkText } from '../check-text';
import type { Checked } from '../checked';
import { accept, reject } from '../checked';
import { TEXT_LIMITS } from '../text-limits';
import { withoutUnseen } from '../unseen';
import { wordKey } from '../word-key';
import { disguised, inLatin } from './disguises';

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

const POSSESSIVE = /['\u2018\u2019\u201B\u02BC\u02B9\u00B4`]s(?![\p{L}\p{M}\p{N}])/giu;
/** Signs that are part of a word for `wordKey`: 'R&D', '#heron'. */
const SIGNS = /[&+#]/g;
/** From this length on a word is found that was put together from pieces or read out of other signs. */
const DISGUISE_LENGTH = 4;

/**
 * Finds texts that hold one of these words or phrases, whatever case, accents, hyphens and punctuation they have: also as a
 * possessive, as a hashtag, between signs that could be part of a word, with letters of other alphabets, or in pieces. It
 * rather finds too much: a host reads the text.
 */
export function holdsWord(words: readonly string[]): (text: string) => boolean {
  const keys = words.flatMap((word) => [wordKey(word), plainKey(word)]).map((key) => ` ${key} `);
  const letters = new Set(words.map(onlyLetters).filter((word) => word.length >= DISGUISE_LENGTH));

  return (text) => {
    const read = waysToRead(withoutUnseen(text).normalize('NFKC'));
    if (keys.some((key) => read.some((words) => words.includes(key)))) return true;

    return disguised(text).some(({ folded }) => letters.has(folded));
  };
}

function waysToRead(text: string): readonly string[] {
  const named = text.replace(POSSESSIVE, '');
  const ways = new Set([text, named, named.replace(SIGNS, ' ')]);

  return [...ways].flatMap((way) => [wordKey(way), plainKey(way)]).map((key) => ` ${key} `);
}

/** The key without accents, in Latin letters where others look like them. */
function plainKey(text: string): string {
  return wordKey(inLatin(text));
}

function onlyLetters(word: string): string {
  return plainKey(word).replace(/[^a-z]/g, '');
}
