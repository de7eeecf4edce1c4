import {
  type ChartBody,
  type ChartFacts,
  type ChartModel,
  type ChartText,
  type EntriesResult,
  inWords,
  type RoundsTold,
  type SayWord,
  valuesInWords,
} from '@rt/domain/polling';
import {
  type ActivityKind,
  type AnyKindChart,
  type KindAnswer,
  type KindConfig,
  type KindResult,
  sentencesOf,
  wordsOf,
} from '@rt/kinds';
import { createWords } from '@rt/words';

import { kindChart } from './words.en-GB.json';

export const t = createWords(kindChart);

export interface ChartedActivity {
  readonly kind: ActivityKind;
  readonly question: string;
  readonly config: KindConfig;
}

export interface ChartedTally {
  readonly state: 'open' | 'closed';
  /** Too few have answered for a number to be shown. */
  readonly suppressed: boolean;
  readonly respondents: number | null;
  readonly abstained: number | null;
  readonly result: KindResult | null;
  /** Only where it was asked again: the rounds before. */
  readonly rounds?: RoundsTold<KindResult>;
}

export function questionFacts({ question }: ChartedActivity): ChartFacts {
  return [[t('chart.question'), question]];
}

/** Beginning of the names of the files in which the chart of a question is taken away: 'RT-2026-014-Q2'. */
export function chartFileName(ref: string | null, number: number): string {
  return `${ref ?? 'RT'}-Q${number}`;
}

const said = new WeakMap<AnyKindChart, SayWord>();

/** How a page says the words of a kind's chart; throws at a code that no catalogue has. */
export function wordsOfChart(chart: AnyKindChart): SayWord {
  const known = said.get(chart);
  if (known) return known;
  const words = createWords(wordsOf(chart));
  const say: SayWord = (word) => words(word.code, valuesInWords(word, say));
  said.set(chart, say);

  return say;
}

/** The sentences that say what was found, with their base; '' while the numbers are hidden. */
export function summaryOf(chart: AnyKindChart, { config }: ChartedActivity, tally: ChartedTally): string {
  const { suppressed, result, respondents, abstained } = tally;
  if (suppressed || result === null || respondents === null) return '';

  return sentencesOf(chart, config, { result, abstained: abstained ?? 0 })
    .map(wordsOfChart(chart))
    .join(' ');
}

export function modelsOf(
  chart: AnyKindChart,
  activity: ChartedActivity,
  tally: ChartedTally & { readonly result: KindResult },
  { own, baseHidden }: { readonly own: KindAnswer | null; readonly baseHidden: boolean },
): readonly ChartModel[] {
  const { config, question } = activity;
  const bodies = chart.draw(config, tally.result, { settled: tally.state === 'closed', own });
  const main = {
    headline: question,
    summary: summaryOf(chart, activity, tally),
    base: baseHidden ? '' : baseText(tally),
  };

  return bodies.map((body, at) => modelOf(body, at === 0 ? main : { ...main, summary: '' }, wordsOfChart(chart)));
}

/** A part of a kind's result as a model, with what is said around it. */
export function modelOf(
  body: ChartBody<ChartText>,
  { headline = '', summary = '', base = '' }: Partial<Pick<ChartModel, 'headline' | 'summary' | 'base'>>,
  say: SayWord,
): ChartModel {
  const worded = inWords(body, say);
  const bases = [base, ...worded.notes].filter(Boolean).join('. ');

  return { ...worded, summary, headline: worded.headline ?? headline, base: ended(bases, worded.notes) };
}

// A note is a sentence; the base alone is none.
function ended(base: string, notes: readonly string[]): string {
  return notes.length > 0 ? `${base}.` : base;
}

/** How many people answered; where hosts alone have written, those who gave votes or dots. Null while that is not told. */
export function baseOf({ respondents, result }: Pick<ChartedTally, 'respondents' | 'result'>): number | null {
  const { people = 0 } = (result ?? {}) as Partial<EntriesResult>;

  return respondents === 0 ? people : respondents;
}

function baseText({ abstained, ...tally }: ChartedTally): string {
  const base = baseOf(tally) ?? 0;

  return abstained ? t('chart.base-abstained', { base, abstained }) : t('chart.base', { base });
}
