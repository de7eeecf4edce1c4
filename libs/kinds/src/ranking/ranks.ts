import type { RankingConfig } from './domain';

/** More options than these nobody puts in order. */
export const RANKED_OPTIONS_MAX = 15;

/** What the order of a result can follow; all of them are counted, and said where they disagree. */
export const RANKING_METHODS = ['borda', 'dowdall', 'copeland'] as const;

export type RankingMethod = (typeof RANKING_METHODS)[number];

/** How many options one participant may rank. Apart from the rules, since a phone loads this first. */
export function ranksAllowed(config: RankingConfig): { readonly min: number; readonly max: number } {
  return { min: config.minRanked ?? 1, max: config.maxRanked ?? config.options.length };
}
