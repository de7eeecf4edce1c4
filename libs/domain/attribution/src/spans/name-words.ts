import { wordsOf } from './words';

/** A set of words. Marked as pure where it is called, so that bundles which do not look for names leave the lists out. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Small words in names of people and organisations, which say nothing alone. */
export const PARTICLES = /* @__PURE__ */ setOf(
  'de da di du del della van von der den ter ten la le el al bin ibn ap ab of and the y e st',
);

/** The words of a text without case and accents. */
export function foldedWords(text: string): readonly string[] {
  return wordsOf(text).map(({ folded }) => folded);
}
