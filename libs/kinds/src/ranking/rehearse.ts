import type { KindRehearsal } from '@rt/domain/polling';
import { pickedByChance, samplePlace } from '@rt/domain/polling';

import type { RankingAnswer, RankingConfig } from './domain';
import { ranksAllowed } from './ranks';

export const rankingRehearsal: KindRehearsal<RankingConfig, RankingAnswer> = {
  answer(config, chance) {
    const { min, max } = ranksAllowed(config);
    const count = min + Math.floor(chance() * (max - min + 1));

    return { order: pickedByChance(idsOf(config), count, chance) };
  },

  sample(config, at) {
    const { min, max } = ranksAllowed(config);
    const ids = idsOf(config);
    const first = samplePlace(at) % ids.length;
    const order = [first, ...ids.keys()].map((rank) => ids[rank] ?? '');
    const count = at % 4 === 3 ? min : max;

    return { order: [...new Set(order)].slice(0, count) };
  },
};

function idsOf({ options }: RankingConfig): readonly string[] {
  return options.map(({ id }) => id);
}
