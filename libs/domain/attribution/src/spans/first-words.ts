import type { Pattern } from './name-patterns';
import { withinOne } from './words';

/** From this length on, a word may differ from the name by one letter. */
export const FUZZY_LENGTH = 5;
/** One wrong letter, or two that are swapped, leave the first two letters of such a word right, or the last two. */
const ENDS = 2;

/**
 * Finds the patterns whose first word is a word or may be meant by it, in their order. Only patterns that begin or end
 * alike are compared, so that a text of random words costs no more among thousands of people.
 */
export function patternsBeginning(patterns: readonly Pattern[]): (folded: string) => readonly Pattern[] {
  const ranks = new Map(patterns.map((pattern, rank) => [pattern, rank]));
  const exact = indexed(patterns, ({ words: [first = ''] }) => [first]);
  const similar = indexed(patterns, ({ words: [first = ''] }) => (first.length >= FUZZY_LENGTH ? endsOf(first) : []));
  const known = new Map<string, readonly Pattern[]>();

  return (folded) => {
    const before = known.get(folded);
    if (before !== undefined) return before;
    const near = endsOf(folded)
      .flatMap((end) => similar.get(end) ?? [])
      .filter(({ words: [first = ''] }) => withinOne(folded, first));
    const found = [...new Set([...(exact.get(folded) ?? []), ...near])].sort(
      (a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0),
    );
    known.set(folded, found);

    return found;
  };
}

function endsOf(word: string): readonly string[] {
  return [`${word.slice(0, ENDS)}…`, `…${word.slice(-ENDS)}`];
}

function indexed(
  patterns: readonly Pattern[],
  keysOf: (pattern: Pattern) => readonly string[],
): ReadonlyMap<string, readonly Pattern[]> {
  const index = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    for (const key of keysOf(pattern)) {
      const listed = index.get(key);
      if (listed) listed.push(pattern);
      else index.set(key, [pattern]);
    }
  }
  return index;
}
