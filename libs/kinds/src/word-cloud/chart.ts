import type { ChartWord, KindChart } from '@rt/domain/polling';
import type { WordsResult } from '@rt/domain/polling';

import { wordCloud } from '../words.en-GB.json';
import { cloudBody, listedIn } from './body';
import type { WordCloudAnswer, WordCloudConfig } from './domain';

/** Words, the larger the more people wrote them; the counts stand in the table. */
export const chart: KindChart<WordCloudConfig, WordCloudAnswer, WordsResult> = {
  words: wordCloud,

  draw(_config, result) {
    return [cloudBody(result)];
  },

  summarise(_config, result) {
    if (result.base === 0) return [{ code: 'no-answers-yet' }];
    const leaders = leading(result);
    const different = differentIn(result);

    return leaders === null ? [different] : [{ code: 'words-lead', values: leaders }, different];
  },

  finding(_config, result) {
    const { base, distinct } = result;
    const leaders = leading(result);

    return leaders === null
      ? { code: 'words-found', values: { base, distinct } }
      : { code: 'words-finding', values: leaders };
  },

  published({ models = [] }) {
    return models;
  },
};

function differentIn({ base, distinct, words }: WordsResult): ChartWord {
  const listed = listedIn(words).length;

  return listed > 0 && listed < distinct
    ? { code: 'words-listed', values: { base, distinct, listed } }
    : { code: 'words-different', values: { base, distinct: listed } };
}

/** The words that most people wrote; null where none is listed, where nothing is counted, and where each is one person's. */
function leading({ base, words }: WordsResult): ChartWord['values'] | null {
  const shown = listedIn(words);
  const count = Math.max(0, ...shown.map((word) => word.count ?? 0));
  if (count < 2) return null;
  const leaders = shown.filter((word) => word.count === count);
  const [first, second, third] = leaders.map(({ label }) => label);

  return { leaders: leaders.length, first: first ?? '', second: second ?? '', third: third ?? '', count, base };
}
