import type { KindRehearsal } from '@rt/domain/polling';
import { pickedByChance, samplePlace } from '@rt/domain/polling';

import type { Amounts } from './allocation';
import { pointsAllowed } from './allocation';
import type { PointsAnswer, PointsConfig } from './domain';

export const pointsRehearsal: KindRehearsal<PointsConfig, PointsAnswer> = {
  answer(config, chance) {
    const order = pickedByChance(idsOf(config), config.options.length, chance);

    return { alloc: shared(config, order, () => 0.25 + chance() / 2) };
  },

  sample(config, at) {
    const ids = idsOf(config);
    const first = samplePlace(at) % ids.length;
    const order = [first, ...ids.keys()].map((place) => ids[place] ?? '');

    return { alloc: shared(config, [...new Set(order)], () => (at % 3 === 0 ? 0.6 : 0.4)) };
  },
};

/** All points: each option in turn gets a part (0 to 1) of what is left, and the first ones what then remains. */
function shared(config: PointsConfig, order: readonly string[], part: () => number): Amounts {
  const { budget, step, perItem } = pointsAllowed(config);
  const most = perItem / step;
  const steps = new Map<string, number>();
  let left = budget / step;
  for (const id of order) {
    const taken = Math.min(most, Math.round(left * part()));
    steps.set(id, taken);
    left -= taken;
  }
  for (const id of order) {
    const before = steps.get(id) ?? 0;
    const more = Math.min(most - before, left);
    steps.set(id, before + more);
    left -= more;
  }

  return Object.fromEntries([...steps].filter(([, taken]) => taken > 0).map(([id, taken]) => [id, taken * step]));
}

function idsOf({ options }: PointsConfig): readonly string[] {
  return options.map(({ id }) => id);
}
