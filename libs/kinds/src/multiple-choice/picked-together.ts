import type { AnswerCount, PickedPair } from '@rt/domain/polling';
import { answerOfKey } from '@rt/domain/polling';

import type { MultipleChoiceConfig } from './domain';
import { multipleChoice } from './domain';
import { picksAllowed } from './picks';

/** The most frequent pairs with at least `least` people; never all but one, which would follow from the counts. */
export function pickedTogether(
  config: MultipleChoiceConfig,
  counts: readonly AnswerCount[],
  least: number,
): readonly PickedPair[] {
  const pairs = countedPairs(config, counts).sort((a, b) => b.count - a.count);
  const told = pairs.filter(({ count }) => count >= least);
  if (told.length === pairs.length) return told;
  const { min, max } = picksAllowed(config);
  if (min === max) return [];

  return told.length === pairs.length - 1 ? told.slice(0, -1) : told;
}

// An exclusive option stands alone, so that it is in no pair.
function countedPairs(config: MultipleChoiceConfig, counts: readonly AnswerCount[]): PickedPair[] {
  const together = new Map<string, number>();
  for (const { answerKey, count } of counts) {
    for (const pair of pairsOf(pickedIn(config, answerKey))) {
      together.set(pair.join(), (together.get(pair.join()) ?? 0) + count);
    }
  }
  const ids = config.options.map(({ id }) => id).filter((id) => !config.exclusiveOptionIds?.includes(id));

  return pairsOf(ids).map((optionIds) => ({ optionIds, count: together.get(optionIds.join()) ?? 0 }));
}

function pickedIn(config: MultipleChoiceConfig, answerKey: string): readonly string[] {
  const picked = answerOfKey(multipleChoice, config, answerKey)?.optionIds ?? [];

  return config.options.map(({ id }) => id).filter((id) => picked.includes(id));
}

function pairsOf(ids: readonly string[]): (readonly [string, string])[] {
  return ids.flatMap((first, at) => ids.slice(at + 1).map((second) => [first, second] as const));
}
