import { inLatin } from '@rt/domain/text';

/** A word of a text, folded, with its place. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Without case and accents; letters only or digits only. */
  readonly folded: string;
  /** It begins with a capital. */
  readonly capital: boolean;
  /** It is written in capitals alone. */
  readonly upper: boolean;
}

/**
 * Apostrophes, hyphens and digits part words, so that "Smith's" holds Smith, "Anne-Marie" holds both names, and a number
 * glued to a name does not hide it.
 */
const WORD = /[\p{L}\p{M}]+|\p{N}+/gu;
/** The same with what joins or parts letters inside of a word of some scripts, where it stays in texts that are stored. */
const JOINED = /[\p{L}\p{M}]+(?:[\u200C\u200D][\p{L}\p{M}]+)*|\p{N}+/gu;
const JOINER = /[\u200C\u200D]/g;

/** Takes a text apart into words. */
export function wordsOf(text: string): readonly Word[] {
  return wordsBy(WORD, text);
}

/** The same in each way in which a text can be read: with joined letters as one word too, where there are any. */
export function readings(text: string): readonly (readonly Word[])[] {
  return text.search(JOINER) < 0 ? [wordsOf(text)] : [wordsOf(text), wordsBy(JOINED, text)];
}

function wordsBy(pattern: RegExp, text: string): readonly Word[] {
  return Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: inLatin(word.replace(JOINER, '')),
    capital: /^\p{Lu}/u.test(word),
    upper: word === word.toUpperCase() && word !== word.toLowerCase(),
  }));
}

/** True when at most one letter is missing, added, changed, or two neighbours are swapped. */
export function withinOne(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;

  let head = 0;
  while (head < short.length && short[head] === long[head]) head += 1;
  const afterShort = short.slice(head);
  const afterLong = long.slice(head);
  if (long.length > short.length) return afterShort === afterLong.slice(1);

  const changed = afterShort.slice(1) === afterLong.slice(1);
  const swapped =
    afterShort[0] === afterLong[1] && afterShort[1] === afterLong[0] && afterShort.slice(2) === afterLong.slice(2);

  return changed || swapped;
}
