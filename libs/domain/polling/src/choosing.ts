import { wordKey } from '@rt/domain/text';

import type { ChoiceOption } from './options';

// What a form needs of options, apart from what counts and checks: a phone loads this first.

/** The option that says what a text says: of the same word key, or one to which answers of that key were promoted. */
export function optionOfText(options: readonly ChoiceOption[], text: string): ChoiceOption | undefined {
  const key = wordKey(text);
  // No letter and no digit: nothing that another text could say too.
  if (key === '') return undefined;

  return options.find((option) => option.promoted === key || wordKey(option.text) === key);
}

/** A seeded shuffle: the same for one seed (activity id and the participant's key), different between participants. */
export function optionOrder<T>(options: readonly T[], seed: string): readonly T[] {
  const next = seededNumbers(seed);
  const shuffled = [...options];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T];
  }

  return shuffled;
}

/** Promoted options come last, so that nothing moves under a finger. */
export function shownOptions(
  { options, randomise }: { readonly options: readonly ChoiceOption[]; readonly randomise?: boolean },
  seed: string,
): readonly ChoiceOption[] {
  if (!randomise) return options;
  const planned = options.filter(({ promoted }) => promoted === undefined);

  return [...optionOrder(planned, seed), ...options.filter(({ promoted }) => promoted !== undefined)];
}

/** Mulberry32, started from the FNV-1a hash of the seed: numbers from 0 up to 1. */
function seededNumbers(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);

  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);

    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
