import type { KindRehearsal } from '@rt/domain/polling';
import { pickedByChance, samplePlace } from '@rt/domain/polling';

import type { WordCloudAnswer, WordCloudConfig } from './domain';
import { wordsAllowed } from './words-allowed';

const WRITTEN = [
  'grid',
  'skills',
  'cost of energy',
  'planning',
  'investment',
  'ports',
  'housing',
  'net zero',
  'supply chains',
  'trust',
  'R&D',
  'apprenticeships',
  'certainty',
  'pace',
];

export const wordCloudRehearsal: KindRehearsal<WordCloudConfig, WordCloudAnswer> = {
  answer(config, chance) {
    const count = 1 + Math.floor(chance() * wordsAllowed(config));

    return { words: pickedByChance(WRITTEN, count, chance).sort() };
  },

  sample(config, at) {
    const [first, count] = [samplePlace(at), 1 + (at % wordsAllowed(config))];
    const places = Array.from({ length: count }, (_, step) => (first + step * (1 + (at % 5))) % WRITTEN.length);

    return { words: [...new Set(places)].map((place) => WRITTEN[place] ?? '').sort() };
  },
};
