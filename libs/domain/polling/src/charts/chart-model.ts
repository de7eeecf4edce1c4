/** A result as models of shapes, without kinds. A kind makes it with word codes, then words of a language replace them. */

/** A word that the product says, by its code in the catalogue of whoever shows it. */
export interface ChartWord {
  readonly code: string;
  /** A word among them stands where somebody's own words would. */
  readonly values?: Readonly<Record<string, string | number | ChartWord>>;
}

export type ChartText = string | ChartWord;

/** What stands out: the reader's own choice, a right answer, answers in own words, all that is not listed. */
export type Mark = 'own' | 'right' | 'other' | 'rest' | 'unsure' | 'chosen';

/** How a number is written: a share of 0 to 1 as a percentage, a figure with one decimal, a mean with two, a count as it is. */
export type NumberForm = 'share' | 'figure' | 'mean' | 'count';

export interface Axis {
  readonly min: number;
  readonly max: number;
}

/** A named number beside a drawing: 'Median 4'. Null where there is none. */
export interface Figure<Text = string> {
  readonly label: Text;
  readonly value: string | null;
}

export interface ChartColumn<Text = string> {
  /** Heading in a file, the same in every language: 'people'. */
  readonly id: string;
  readonly label: Text;
  /** How its numbers are written on a page; a file has them as they are. Left out for a column of texts. */
  readonly form?: NumberForm;
  /** Shown below the row's text: sources (links on a page), an answer or an author. */
  readonly holds?: 'sources' | 'answer' | 'author';
}

/** The numbers of a model, from which nothing is missing; the first column names the row. */
export interface ChartTable<Text = string> {
  readonly columns: readonly ChartColumn<Text>[];
  readonly rows: readonly (readonly (Text | number | null)[])[];
}

export interface DrawnBar<Text = string> {
  readonly id: string;
  readonly label: Text;
  /** Length, on the axis; null without an answer. */
  readonly value: number | null;
  /** How many people, where that is told beside the value. */
  readonly count?: number;
  readonly marks?: readonly Mark[];
}

export interface Bars<Text = string> {
  readonly shape: 'bars';
  readonly axis: Axis;
  readonly form: NumberForm;
  readonly rows: readonly DrawnBar<Text>[];
}

export interface DrawnPoint<Text = string> {
  /** As it stands below its column: '5'. */
  readonly id: string;
  /** The point with its name: '5 Very important'. */
  readonly label: Text;
  readonly count: number;
  readonly share: number | null;
  readonly marks?: readonly Mark[];
}

export interface Scale<Text = string> {
  readonly shape: 'scale';
  /** What both ends mean; '' where nothing is known of it. */
  readonly ends: readonly [Text, Text];
  readonly columns: readonly DrawnPoint<Text>[];
}

export interface Matrix<Text = string> {
  readonly shape: 'matrix';
  readonly rows: readonly Text[];
  readonly columns: readonly Text[];
  /** A list a row; null where nothing is told. */
  readonly cells: readonly (readonly (number | null)[])[];
  readonly form: NumberForm;
  /** Parts of a row that make a whole, or cells that are the darker the more they hold. */
  readonly as: 'stack' | 'heat';
}

export interface Intervals<Text = string> {
  readonly shape: 'intervals';
  readonly axis: Axis;
  readonly rows: readonly { readonly label: Text; readonly low: number; readonly mid: number; readonly high: number }[];
}

export interface DrawnPlace<Text = string> {
  /** Few letters, which stand in the point. */
  readonly label: Text;
  readonly x: number;
  readonly y: number;
  /** People: the larger, the larger the point. */
  readonly n: number;
  /** It is the reader's own. */
  readonly own?: true;
}

export interface Points<Text = string> {
  readonly shape: 'points';
  readonly points: readonly DrawnPlace<Text>[];
}

export interface DrawnWord<Text = string> {
  /** The same for all spellings of the word, so that a drawing knows it again. */
  readonly id: string;
  readonly label: Text;
  /** The larger, the larger the word. */
  readonly count: number;
}

export interface Words<Text = string> {
  readonly shape: 'words';
  readonly words: readonly DrawnWord<Text>[];
}

export interface ListItem<Text = string> {
  readonly text: Text;
  readonly count?: number;
  readonly marks?: readonly Mark[];
  readonly children?: readonly { readonly text: Text; readonly count?: number }[];
}

export interface List<Text = string> {
  readonly shape: 'list';
  readonly items: readonly ListItem<Text>[];
}

export type Drawn<Text = string> =
  | Bars<Text>
  | Scale<Text>
  | Matrix<Text>
  | Intervals<Text>
  | Points<Text>
  | Words<Text>
  | List<Text>;

/** What a kind knows of a model: all but who was asked what. */
export interface ChartBody<Text = ChartText> {
  /** What this model shows, where it is not the answer to the question itself. */
  readonly headline?: Text;
  readonly figures: readonly Figure<Text>[];
  /** What must be said of the numbers: that percentages are rounded, that people could choose several. */
  readonly notes: readonly Text[];
  readonly table: ChartTable<Text>;
  readonly drawn: Drawn<Text>;
}

/** A model as it is drawn, in the words of one language. The table is the truth; the shape says how it is drawn. */
export interface ChartModel extends ChartBody<string> {
  readonly headline: string;
  /** What was found, in sentences with their base; '' where it is not told. */
  readonly summary: string;
  readonly base: string;
}

/** The words of a code; throws at a code that the catalogue lacks. */
export type SayWord = (word: ChartWord) => string;

export function valuesInWords({ values = {} }: ChartWord, say: SayWord): Readonly<Record<string, string | number>> {
  return worded(values, say) as Readonly<Record<string, string | number>>;
}

/** A part of a model in words: every code becomes what `say` makes of it, all else stays. */
export function inWords(body: ChartBody, say: SayWord): ChartBody<string> {
  return worded(body, say) as ChartBody<string>;
}

function worded(value: unknown, say: SayWord): unknown {
  if (Array.isArray(value)) return value.map((item) => worded(item, say));
  if (typeof value !== 'object' || value === null) return value;
  if ('code' in value) return say(value as ChartWord);

  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, worded(item, say)]));
}
