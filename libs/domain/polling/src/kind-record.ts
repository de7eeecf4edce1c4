import type { ChartBody, ChartText } from './charts/chart-model';
import type { ChoicePart } from './choice-rows';
import type { Label } from './kind';

/** A published answer: people's words as text, the product's by code (`RecordCount<string>`: all as text). */
export interface RecordCount<Text = ChartText> {
  readonly label: Text;
  readonly count: number;
  /** Share of the respondents, 0 to 1; null without respondents. */
  readonly share: number | null;
  /** What participants wrote where no option fitted; an option where it is left out. */
  readonly part?: ChoicePart;
}

export interface RecordTable<Text = ChartText> {
  readonly counts: readonly RecordCount<Text>[];
  /** What `counts` counts, where one person does not give one answer: the id of that column in the model's table. */
  readonly countsOf?: string;
  /** Named figures beside the counts (the median, '4'). */
  readonly figures: readonly { readonly label: Text; readonly value: string }[];
  /** What counts alone cannot hold, of kinds that need it: models with their words by code, for any language. */
  readonly models?: readonly ChartBody[];
}

/** What may be published of groups that answers find: how many of each gave which answer, ten people and more and rounded down. */
export interface FoundInPublic {
  readonly groups: readonly {
    /** Null: all others together. */
    readonly group: string | null;
    readonly people: number;
  }[];
  readonly parts: readonly {
    readonly id: string;
    readonly answers: readonly { readonly id: string; readonly counts: readonly number[] }[];
  }[];
}

/** What of a kind's result is kept and published. A published row keeps its form: change none of its words or order. */
export interface KindRecord<Result> {
  /** `labels` as they were frozen with the result. `found`: the groups that may be published, of kinds that find any. */
  table(labels: readonly Label[], result: Result, found?: FoundInPublic): RecordTable;

  /** Only of kinds that find groups: what may be published of them, each number of at least `least` people. Null where nothing may be. */
  foundInPublic?(result: Result, least: number): FoundInPublic | null;
}
