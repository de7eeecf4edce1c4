import { wordKey } from '@rt/domain/text';

export interface UngroupedText {
  readonly id: string;
  readonly text: string;
}

export interface SuggestedGroup {
  /** As it is written in the first text. */
  readonly word: string;
  readonly ids: readonly string[];
}

/** Shorter words say nothing of what a text is about. */
const WORD_LETTERS = 4;
/** A word of more than this share of the texts tells none from another. */
const COMMON_SHARE = 0.5;
const SUGGESTED_MAX = 12;

/** Groups by shared words, the most frequent word first. `ignored`: words of the language that join others. */
export function suggestGroups(
  texts: readonly UngroupedText[],
  ignored: readonly string[] = [],
): readonly SuggestedGroup[] {
  const left = [...texts].sort((a, b) => (a.id < b.id ? -1 : 1));
  const common = Math.max(2, Math.floor(texts.length * COMMON_SHARE));
  const skipped = new Set(ignored.map(wordKey));
  const groups: SuggestedGroup[] = [];
  while (groups.length < SUGGESTED_MAX) {
    const best = bestWord(left, skipped, common);
    if (best === undefined) return groups;
    const [key, ids] = best;
    groups.push({ word: spelling(left, key), ids });
    for (const id of ids)
      left.splice(
        left.findIndex((one) => one.id === id),
        1,
      );
  }

  return groups;
}

type WordTexts = readonly [key: string, ids: readonly string[]];

function bestWord(
  texts: readonly UngroupedText[],
  skipped: ReadonlySet<string>,
  common: number,
): WordTexts | undefined {
  const byWord = new Map<string, string[]>();
  for (const { id, text } of texts) {
    for (const word of new Set(wordsOf(text).map(keyOf))) byWord.set(word, [...(byWord.get(word) ?? []), id]);
  }

  return [...byWord]
    .filter(([word, ids]) => !skipped.has(word) && ids.length >= 2 && ids.length <= common)
    .sort(([a, of], [b, ofOther]) => ofOther.length - of.length || (a < b ? -1 : 1))[0];
}

function spelling(texts: readonly UngroupedText[], key: string): string {
  return texts.flatMap(({ text }) => wordsOf(text)).find((word) => keyOf(word) === key) ?? key;
}

function keyOf(word: string): string {
  return wordKey(word);
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{M}\p{N}'’\u200C\u200D]+/u).filter((word) => [...word].length >= WORD_LETTERS);
}
