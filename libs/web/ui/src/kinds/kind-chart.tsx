import type { ComponentType, ReactNode } from 'react';
import type { Tally } from '@rt/contracts/plain';
import type { ChartFile, ChartFileRow } from '@rt/domain/polling';
import { isActivityKind, summariseTally, type ActivityKind } from '@rt/kinds';
import { t } from '../ui-words';
import { MultipleChoiceChart } from './multiple-choice-chart';
import { RatingKindChart } from './rating-chart';
import { withRounding } from './rounding';
import { SingleChoiceChart } from './single-choice-chart';

/** What a chart needs of an activity. */
export interface ChartedActivity {
  readonly kind: string;
  readonly question: string;
  readonly config: unknown;
}

export interface KindChartProps {
  readonly activity: ChartedActivity;
  readonly tally: Tally;
  /** The reader's own answer, whose mark stands out. */
  readonly own?: unknown;
  readonly headlineHidden?: boolean;
  readonly summaryHidden?: boolean;
  readonly baseHidden?: boolean;
  readonly wide?: boolean;
  /** What can be done with the chart, below it: as a rule a ChartDownload. */
  readonly tools?: (chart: ChartFile) => ReactNode;
}

/** What each kind's own chart gets: a tally that has a result. */
export interface KindChartBody<Config, Result, Answer> extends Omit<KindChartProps, 'activity' | 'own' | 'tools'> {
  readonly question: string;
  readonly config: Config;
  readonly result: Result;
  readonly own: Answer | null;
  readonly summary?: string;
  readonly base?: string;
  readonly tools?: (rows: readonly ChartFileRow[]) => ReactNode;
}

/** Charts by the name of the kind: a new kind adds its line here, or this does not compile. */
const CHARTS: Readonly<Record<ActivityKind, ComponentType<never>>> = {
  single_choice: SingleChoiceChart,
  multiple_choice: MultipleChoiceChart,
  rating: RatingKindChart,
};

function chartOf(kind: string): ComponentType<KindChartBody<unknown, unknown, unknown>> | undefined {
  return isActivityKind(kind) ? (CHARTS[kind] as ComponentType<KindChartBody<unknown, unknown, unknown>>) : undefined;
}

/** The chart of an activity's tally, whatever its kind. Says so where nobody answered or numbers are too small. */
export function KindChart({ activity, tally, own, tools, ...rest }: KindChartProps) {
  const Chart = chartOf(activity.kind);
  const empty = whyEmpty(tally);
  if (empty !== null) return <p className="rt-chart__empty">{empty}</p>;
  if (!Chart || tally.result === null) return null;

  return (
    <Chart
      {...rest}
      question={activity.question}
      config={activity.config}
      result={tally.result}
      tally={tally}
      own={own ?? null}
      summary={rest.summaryHidden ? undefined : tallySummary(activity, tally)}
      base={rest.baseHidden ? undefined : baseText(tally)}
      tools={tools && ((rows) => tools(fileOf(activity, tally, rows)))}
    />
  );
}

/** Why there is no number to show; null where there is one. After the close it promises none. */
function whyEmpty({ state, suppressed, respondents }: Tally): string | null {
  const over = state === 'closed';
  if (suppressed) return t(over ? 'ui.too-few' : 'ui.suppressed');

  return respondents === 0 ? t(over ? 'ui.nobody' : 'ui.no-answers') : null;
}

/** One sentence with the finding and its base: '“Cost of energy” leads with 51 of 128 (40%).'. Empty while hidden. */
export function tallySummary(activity: ChartedActivity, tally: Tally): string {
  if (tally.suppressed || tally.result === null || tally.respondents === null) return '';

  return summariseTally(activity.kind as ActivityKind, activity.config, {
    respondents: tally.respondents,
    abstained: tally.abstained ?? 0,
    result: tally.result,
  });
}

function fileOf(activity: ChartedActivity, tally: Tally, rows: readonly ChartFileRow[]): ChartFile {
  return {
    headline: activity.question,
    summary: tallySummary(activity, tally),
    rows,
    foot: withRounding(activity.kind as ActivityKind, rows, baseText(tally)) ?? '',
    facts: [
      [t('ui.question'), activity.question],
      [t('ui.answers'), tally.respondents ?? 0],
      [t('ui.abstained'), tally.abstained ?? 0],
    ],
  };
}

function baseText(tally: Tally): string {
  const base = tally.respondents ?? 0;

  return tally.abstained ? t('ui.base-abstained', { base, abstained: tally.abstained }) : t('ui.base', { base });
}
