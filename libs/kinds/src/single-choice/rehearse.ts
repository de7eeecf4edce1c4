import type { Chance, KindRehearsal } from '@rt/domain/polling';
import { pickedByChance, samplePlace } from '@rt/domain/polling';

import type { SingleChoiceAnswer, SingleChoiceConfig } from './domain';

/** What people of a rehearsal write where no option fits, and how often they do. */
const OWN_WORDS = ['Grid connection dates', 'grid connection dates', 'Space to expand', 'Housing for new staff'];
const WRITES = 0.15;

export const singleChoiceRehearsal: KindRehearsal<SingleChoiceConfig, SingleChoiceAnswer> = {
  answer({ options, allowOther }, chance) {
    const other = allowOther ? written(chance) : undefined;
    if (other !== undefined) return { other };
    const ids = options.map(({ id }) => id);
    const [optionId = ''] = pickedByChance(ids, 1, chance);

    return { optionId };
  },

  sample({ options }, at) {
    return { optionId: options[samplePlace(at) % options.length]?.id ?? '' };
  },
};

function written(chance: Chance): string | undefined {
  return chance() < WRITES ? OWN_WORDS[Math.floor(chance() * OWN_WORDS.length)] : undefined;
}
