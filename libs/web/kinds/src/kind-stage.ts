import type { KindConfig, KindResult } from '@rt/kinds';
import type { ComponentType } from 'react';

export interface LiveStageProps<Config, Result = KindResult> {
  readonly config: Config;
  readonly result: Result;
  readonly open: boolean;
  /** So many of each list have room on the screen: what is marked by `data-row` and comes after them is not seen, and to be counted. */
  readonly most: number;
}

/** Content of the room's screen in addition to question and chart; the default is the options of a config. */
export interface KindStage<Config> {
  /** Below the question, instead of options. */
  readonly Asked?: ComponentType<{ readonly config: Config }>;
  /** Below the question, what the room sees while it answers and afterwards; instead of options and of the chart. */
  readonly Live?: ComponentType<LiveStageProps<Config>>;
  /** How to answer, while that can be done; null where it is plain. */
  hint?(config: Config): string | null;
  more?(config: Config): readonly string[];
}

/** A stage where its kind is not known; it gets the config of its own kind. */
export type AnyKindStage = KindStage<KindConfig>;

/** The one place where a stage gives up its types. */
export function anyStage<Config>(stage: KindStage<Config>): AnyKindStage {
  return stage as unknown as AnyKindStage;
}
