import type { Entry } from './entries';

/** Chance in [0, 1). */
export type Chance = () => number;

/** Answers that nobody gave: of simulated people in a rehearsal, and of the demo. */
export interface KindRehearsal<Config, Answer> {
  /** A plausible answer: earlier options and the upper half of a scale are likelier, so that charts look like a room. */
  answer(config: Config, chance: Chance): Answer;

  /** The answer of person number `at` (0 and up) in the demo: the same on every machine. */
  sample(config: Config, at: number): Answer;

  /** Only of kinds whose answers go on: the answer with what was asked since it was given; null where it holds all of that. */
  goOn?(config: Config, answer: Answer, chance: Chance): Answer | null;

  /** Only of kinds with reactions: what a person gives to new entries. `spent`: the sum given before. */
  reactions?(config: Config, entries: readonly Entry[], spent: number, chance: Chance): readonly GivenReaction[];
}

export interface GivenReaction {
  readonly entryId: string;
  readonly value: number;
}

/** Picks so many of a list, each one once; what comes earlier is likelier. */
export function pickedByChance(from: readonly string[], count: number, chance: Chance): string[] {
  const left = [...from];
  const chosen: string[] = [];
  while (chosen.length < count && left.length > 0) {
    const at = Math.floor(Math.min(chance(), chance()) * left.length);
    chosen.push(...left.splice(at, 1));
  }

  return chosen;
}

/** How often each option is chosen by 24 people of the demo, most chosen first. */
const WEIGHTS = [4, 9, 6, 3, 2];

/** The place in a list that person number `at` of the demo chooses, before it is brought into its length. */
export function samplePlace(at: number): number {
  let left = at % 24;
  const place = WEIGHTS.findIndex((weight) => (left -= weight) < 0);

  return Math.max(place, 0);
}
