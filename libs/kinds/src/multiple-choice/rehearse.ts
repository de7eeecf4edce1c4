import type { KindRehearsal } from '@rt/domain/polling';
import { pickedByChance, samplePlace } from '@rt/domain/polling';

import type { MultipleChoiceAnswer, MultipleChoiceConfig } from './domain';
import { picksAllowed } from './picks';

/** At most this many options more than the fewest are picked. */
const MORE = 2;

export const multipleChoiceRehearsal: KindRehearsal<MultipleChoiceConfig, MultipleChoiceAnswer> = {
  answer(config, chance) {
    const { min, max } = picksAllowed(config);
    const count = min + Math.floor(chance() * (Math.min(max, min + MORE) - min + 1));

    return { optionIds: pickedByChance(inclusive(config), count, chance) };
  },

  sample(config, at) {
    const { min, max } = picksAllowed(config);
    const ids = inclusive(config);
    const place = samplePlace(at);
    const second = place + 1 + (at % 2);
    const inOrder = [place, second, ...ids.keys()].map((index) => ids[index % ids.length] ?? '');
    const count = Math.min(max, at % 3 === 0 ? min : min + 1);

    return { optionIds: [...new Set(inOrder)].slice(0, count) };
  },
};

function inclusive({ options, exclusiveOptionIds = [] }: MultipleChoiceConfig): readonly string[] {
  return options.map(({ id }) => id).filter((id) => !exclusiveOptionIds.includes(id));
}
