import type { Parted } from './clusters';

/** The letter of each person's group, by their key. */
export type Letters = ReadonlyMap<string, string>;

const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** A group keeps the letter of most of its people; new groups take free letters, the largest first. */
export function lettersOf(keys: readonly string[], parted: Parted, before: Letters): Letters {
  const members = membersOf(parted);
  const taken = new Map<number, string>();
  for (const { group, letter } of overlaps(keys, parted, before)) {
    if (!taken.has(group) && ![...taken.values()].includes(letter)) taken.set(group, letter);
  }
  for (const group of members.keys()) {
    const free = ALPHABET.find((letter) => ![...taken.values()].includes(letter));
    if (!taken.has(group) && free !== undefined) taken.set(group, free);
  }

  return new Map(keys.map((key, at) => [key, taken.get(parted[at])!]));
}

/** Sizes of the groups, the largest first; of the same size, as the points come. */
function membersOf(parted: Parted): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const group of parted) sizes.set(group, (sizes.get(group) ?? 0) + 1);

  return new Map([...sizes].toSorted(([, a], [, b]) => b - a));
}

function overlaps(
  keys: readonly string[],
  parted: Parted,
  before: Letters,
): readonly { readonly group: number; readonly letter: string; readonly people: number }[] {
  const shared = new Map<string, Map<number, number>>();
  keys.forEach((key, at) => {
    const letter = before.get(key);
    if (letter === undefined) return;
    const groups = shared.get(letter) ?? new Map<number, number>();
    shared.set(letter, groups.set(parted[at], (groups.get(parted[at]) ?? 0) + 1));
  });
  const pairs = [...shared].flatMap(([letter, groups]) =>
    [...groups].map(([group, people]) => ({ group, letter, people })),
  );

  return pairs.toSorted(
    (a, b) => b.people - a.people || ALPHABET.indexOf(a.letter) - ALPHABET.indexOf(b.letter) || a.group - b.group,
  );
}
