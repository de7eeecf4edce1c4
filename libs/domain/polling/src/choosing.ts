import { wordKey } from '@rt/domain/text';
import type { MultipleChoiceConfig } from './multiple-choice';
import type { ChoiceOption } from './options';
import type { SingleChoiceAnswer, SingleChoiceConfig } from './single-choice';

// What a form needs of a kind, apart from what counts and checks: a phone loads this first.

/** How many options one participant may pick. */
export function picksAllowed(config: MultipleChoiceConfig): { readonly min: number; readonly max: number } {
  return { min: config.min ?? 1, max: config.max ?? config.options.length };
}

/** Graphemes of one answer in own words. */
export const OTHER_TEXT_MAX = 100;

/** The option that says what a text says: of the same word key, or one to which answers of that key were promoted. */
export function optionOfText(options: readonly ChoiceOption[], text: string): ChoiceOption | undefined {
  const key = wordKey(text);

  return options.find((option) => option.promoted === key || wordKey(option.text) === key);
}

/** The option that an answer counts for: also that to which it was promoted; undefined for one in own words. */
export function chosenOption({ options }: SingleChoiceConfig, answer: SingleChoiceAnswer): ChoiceOption | undefined {
  return 'other' in answer
    ? optionOfText(options, answer.other)
    : options.find((option) => option.id === answer.optionId);
}

/**
 * The order in which one participant sees the options: the same for the same seed (activity id and the participant's
 * own key), different between participants. A seeded shuffle, not chance.
 */
export function optionOrder<T>(options: readonly T[], seed: string): readonly T[] {
  const next = seededNumbers(seed);
  const shuffled = [...options];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T];
  }

  return shuffled;
}

/**
 * The options as one participant sees them: as they are configured, or in an order of their own. What was promoted comes
 * last in either, so that nothing moves under anybody's finger.
 */
export function shownOptions(
  { options, randomise }: Pick<SingleChoiceConfig, 'options' | 'randomise'>,
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
