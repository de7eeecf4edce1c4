import type { MoveRules } from '@rt/domain/polling';

import type { WordCloudAnswer, WordCloudConfig } from './domain';
import { cloudKey, countsAs } from './keys';
import { wordState } from './result';

/** Who wrote other words; words are too many for a table of moves. */
export const wordCloudMoves: MoveRules<WordCloudConfig, WordCloudAnswer> = {
  keeps: true,

  key: (config, { words }) => listed(words.map((text) => keyOf(config, text))),

  seenKey(config, { words }, mayName) {
    const stateOf = wordState(config, mayName);
    const seen = words.filter((text) => stateOf(keyOf(config, text), [text]) === 'shown');

    return listed(seen.map((text) => keyOf(config, text)));
  },

  parts: () => [],
};

function keyOf(config: WordCloudConfig, text: string): string {
  return countsAs(config.aliases ?? {}, cloudKey(config, text));
}

function listed(keys: readonly string[]): string {
  return JSON.stringify([...new Set(keys)].sort());
}
