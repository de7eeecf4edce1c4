import type { PickedPair } from '../kind';
import type { RecordTable } from '../kind-record';
import type { ChartBody, ChartWord } from './chart-model';

export interface ChartView<Answer> {
  /** No answer can come any more: what was chosen most may stand first. Until then nothing moves. */
  readonly settled: boolean;
  /** The reader's own answer, where it is known. */
  readonly own: Answer | null;
  /** Every row is drawn, also where a picture by itself would hold the first alone: results are put beside each other. */
  readonly whole?: true;
}

/** How the result of a kind is told. Apart from its rules, since who draws a result needs none of them. */
export interface KindChart<Config, Answer, Result> {
  /** A result in which somebody answered, as models; the main one first. */
  draw(config: Config, result: Result, view: ChartView<Answer>): readonly ChartBody[];

  /** Its own words by their code; those of every kind stand apart. */
  readonly words: Readonly<Record<string, string>>;

  /** What was found, in sentences with their base: '“Cost of energy” leads with 51 of 128 (40%).' */
  summarise(config: Config, result: Result): readonly ChartWord[];

  /** What was found in few words, as part of a title: '“Cost of energy” leads (51 of 128)'. There is an answer. */
  finding(config: Config, result: Result): ChartWord;

  /** What was published of a result, as models. A published row keeps its form, so that this reads every old one. */
  published(table: RecordTable): readonly ChartBody[];

  /** Only of kinds in which one person picks several: which of them the same people picked; null where nobody can. */
  together?(config: Config, pairs: readonly PickedPair[]): ChartBody | null;

  /** Only of kinds in which groups can agree: how far declared groups do; null where too little is visible. */
  overGroups?(config: Config, results: readonly Result[]): ChartBody | null;
}
