import type { ChartWord, KindChart, Label } from '@rt/domain/polling';
import { textOfOption, twoDecimals } from '@rt/domain/polling';

import { ranking } from '../words.en-GB.json';
import { rankingBody } from './body';
import type { RankingAnswer, RankingConfig } from './domain';
import type { RankingMethod } from './ranks';
import { RANKING_METHODS } from './ranks';
import type { RankingResult } from './result';

/** Bars as long as what the order follows: by default mean points a rank. The other methods stand in the table. */
export const chart: KindChart<RankingConfig, RankingAnswer, RankingResult> = {
  words: ranking,

  draw({ options }, result, view) {
    return [rankingBody(options, result, { settled: view.settled, own: view.own?.order[0] ?? null })];
  },

  summarise({ options }, result) {
    if (result.base === 0) return [{ code: 'no-answers-yet' }];
    const first: ChartWord = { code: 'ranked-first', values: firstValues(options, result) };

    return result.methodsAgree === false
      ? [first, disagreement(options, result), comparison(options, result)]
      : [first];
  },

  finding({ options }, result) {
    return { code: 'ranked-first-finding', values: firstValues(options, result) };
  },

  published({ models = [] }) {
    return models;
  },
};

function firstValues(options: readonly Label[], result: RankingResult) {
  const { method, base } = result;
  const leading = result.options.find(({ rank }) => rank === 1)?.[method] ?? 0;
  const most = { borda: options.length, dowdall: 1, copeland: options.length - 1 }[method];

  return { method, base, value: twoDecimals(leading), most, ...leaders('', options, result.first[method]) };
}

function disagreement(options: readonly Label[], { first }: RankingResult): ChartWord {
  const named = RANKING_METHODS.map((method: RankingMethod) => leaders(method, options, first[method]));

  return { code: 'methods-disagree', values: Object.assign({}, ...named) as NonNullable<ChartWord['values']> };
}

function comparison(options: readonly Label[], { condorcetWinner }: RankingResult): ChartWord {
  return condorcetWinner === null
    ? { code: 'no-winner-of-all' }
    : { code: 'winner-of-all', values: { winner: textOfOption(options, condorcetWinner) } };
}

/** Who is in front, for a sentence that names up to two: `many`, `one`, `two`, with the method before them. */
function leaders(method: RankingMethod | '', options: readonly Label[], ids: readonly string[]) {
  const [one = '', two = ''] = ids.map((id) => textOfOption(options, id));

  return { [`${method}many`]: ids.length, [`${method}one`]: one, [`${method}two`]: two };
}
