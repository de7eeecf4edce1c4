import type { MoveRules } from '@rt/domain/polling';

import type { WordCloudAnswer, WordCloudConfig } from './domain';
import { countedWords, textStates } from './standing';

export const wordCloudMoves: MoveRules<WordCloudConfig, WordCloudAnswer> = {
  keeps: true,

  key: (config, answer) => listed(countedWords(config, answer).map(([key]) => key)),

  seenKey(config, answer, mayName) {
    const stateOf = textStates(config, mayName);
    const seen = countedWords(config, answer).filter(([key, text]) => stateOf(key, text) === 'shown');

    return listed(seen.map(([key]) => key));
  },

  parts: () => [],
};

function listed(keys: readonly string[]): string {
  return JSON.stringify([...new Set(keys)].sort());
}
