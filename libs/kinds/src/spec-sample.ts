import type { EntriesSnapshot } from '@rt/domain/polling';
import type { Arbitrary } from 'fast-check';

/** What tests need of a kind: they ask nothing else, so that a new kind is tested by all of them. */
export interface KindSample<Config, Answer> {
  /** Configs as `checkConfig` returns them, those at the edges among them; the first has everything switched on. */
  readonly configs: readonly [Config, ...Config[]];
  /** Answers under the first config from outside: the same answer in every way in which it can be written. */
  readonly answer: Arbitrary<unknown>;
  /** An answer under the first config that says this text in somebody's own words; null where nobody writes any. */
  readonly written: ((text: string) => Answer) | null;
  /** Answers under the first config, and how many people gave each: 20 together. */
  readonly counts: readonly (readonly [Answer, number])[];
  /** Numbers of the result of `counts`, calculated by hand. */
  readonly golden: object;
  /** Of kinds whose result is entries: some as they stand, and the rows of the tables that show them, calculated by hand. */
  readonly standing?: StandingSample<Config>;
}

/** Entries with votes, dots and labels, and what is shown of them to a room of which enough took part. */
export interface StandingSample<Config> {
  readonly config: Config;
  readonly entries: EntriesSnapshot;
  readonly rows: readonly (readonly unknown[])[];
}
