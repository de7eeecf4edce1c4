import { withoutUnseen } from './unseen';

export const APOSTROPHES = /['\u2018\u2019\u201B\u02BC\u02B9\u00B4`]/g;
/** What NFKC makes of an acute accent without a letter, which people type as an apostrophe. */
const ACUTE_ALONE = /(^| )\u0301(?!\p{M})/gu;
const LINES_THROUGH = /[\u0334-\u0338]/gu;
const PILED_MARKS = /(\p{M}{2})\p{M}+/gu;
/** Letters, marks and digits, with the signs that are part of a word beside one: 'R&D', 'C++', 'C#'. */
const RUNS = /[\p{L}\p{M}\p{N}&+#]+/gu;
const HOLDS_A_LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * What two texts share that say the same in the same words, whatever their case, hyphens and punctuation: 'Net-Zero' and
 * 'NET ZERO!' are both 'net zero'; 'C++' is not 'C'. '' for a text without a letter or digit. Accents
 * count; what nobody sees, lines through letters and piles of marks do not.
 */
export function wordKey(text: string): string {
  // Folded before piles of marks are cut: some letters have no composed capital, whose marks would count as a pile.
  const plain = plainLetters(foldCase(text.normalize('NFC')));
  // Before and after: NFKC makes a space with a mark of an acute accent that stands alone, and apostrophes of wide ones.
  const letters = withoutApostrophes(plain).normalize('NFKC');
  const folded = plainLetters(withoutApostrophes(foldCase(letters).normalize('NFKC')));
  const words = folded.match(RUNS)?.map((word) => word.replace(ACUTE_ALONE, '')) ?? [];

  return words.filter((word) => HOLDS_A_LETTER.test(word)).join(' ');
}

function withoutApostrophes(text: string): string {
  return text.replace(APOSTROPHES, '').replace(ACUTE_ALONE, '');
}

/** A text without what nobody sees, without lines through its letters, and with two marks on a letter at most; in NFC. */
export function plainLetters(text: string): string {
  return withoutUnseen(text).replace(LINES_THROUGH, '').normalize('NFC').replace(PILED_MARKS, '$1');
}

/** A word key as it is stored; null for anything else. */
export function readWordKey(stored: unknown): string | null {
  return typeof stored === 'string' && stored !== '' && stored === wordKey(stored) ? stored : null;
}

// By way of capitals: 'straße' and 'STRASSE' meet. A sigma at the end of a word is a sigma.
function foldCase(text: string): string {
  return text.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ');
}
