/** A known word near an unknown one. */
export interface NearWord {
  readonly word: string;
  readonly documents: number;
}

/** Known spellings that count for an unknown word: the nearest, at most this many. */
const MAX_SPELLINGS = 3;

/**
 * Chooses, among known words, those that an unknown one may stand for: one slip in words of 4 or 5 letters, two in
 * longer ones, none in shorter ones. Only the smallest number of slips counts; more documents first.
 */
export function spellingsFor(unknown: string, known: readonly NearWord[]): NearWord[] {
  const allowed = slipsAllowed(unknown.length);
  const measured = known.map((near) => ({ near, slips: slips(unknown, near.word) }));
  const best = Math.min(...measured.map(({ slips: count }) => count));
  if (best > allowed) return [];
  return measured
    .filter(({ slips: count }) => count === best)
    .map(({ near }) => near)
    .sort((one, other) => other.documents - one.documents || (one.word < other.word ? -1 : 1))
    .slice(0, MAX_SPELLINGS);
}

function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 6 ? 1 : 2;
}

/** Damerau-Levenshtein distance (optimal string alignment): insertions, deletions, changes, swaps of neighbours. */
export function slips(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) row.push(cell(one, other, rows, row, i, j));
    rows.push(row);
  }
  return at(rows, one.length, other.length);
}

function cell(one: string, other: string, rows: number[][], row: number[], i: number, j: number): number {
  const same = one[i - 1] === other[j - 1] ? 0 : 1;
  const plain = Math.min(at(rows, i - 1, j) + 1, (row[j - 1] ?? 0) + 1, at(rows, i - 1, j - 1) + same);
  const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
  return swapped ? Math.min(plain, at(rows, i - 2, j - 2) + 1) : plain;
}

function at(rows: number[][], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}
