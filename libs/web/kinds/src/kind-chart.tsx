import type { ChartFacts, ChartModel, DrawnWord, HandsTold } from '@rt/domain/polling';
import type { AnyKindChart, KindAnswer } from '@rt/kinds';
import { Chart, ChartDownload, type Clouds, cloudsOf } from '@rt/web/ui';
import { type ComponentProps, useEffect, useMemo, useRef } from 'react';

import { baseOf, type ChartedActivity, type ChartedTally, modelsOf, summaryOf, t } from './chart-models';
import { loadChart, useChart } from './charts';
import { HandsCharts } from './hands/hands-charts';
import { RoundsCharts } from './rounds/rounds-charts';

export type { ChartedActivity, ChartedTally } from './chart-models';
export { GroupsChart } from './groups/groups-chart';
export { HandsCharts } from './hands/hands-charts';

/** So many drawings are shown, the first ones: of the result, where the main one is the first, and of its rounds. */
export interface MostDrawn {
  readonly result: number;
  readonly rounds: number;
}

const ALL: MostDrawn = { result: Infinity, rounds: Infinity };

export interface KindChartProps {
  readonly activity: ChartedActivity;
  readonly tally: ChartedTally;
  readonly hands?: readonly HandsTold[] | undefined;
  /** The reader's own answer, whose mark stands out. */
  readonly own?: KindAnswer;
  readonly headlineHidden?: boolean;
  readonly summaryHidden?: boolean;
  /** The base is told elsewhere: notes on the numbers stay. */
  readonly baseHidden?: boolean;
  readonly wide?: boolean;
  readonly most?: MostDrawn;
  /** Units of the smallest words of a cloud 800 units wide, where they are read from far off. */
  readonly smallestWord?: number;
  /** Name of the files in which the chart can be taken away: 'RT-2026-014-Q2'; null without. */
  readonly download?: string | null;
}

/** The chart of an activity's tally, whatever its kind. Says so where nobody answered or numbers are too small. */
export function KindChart(props: KindChartProps) {
  const { activity, tally, hands, download = null, most = ALL } = props;
  const chart = useChart(activity.kind);
  const empty = whyEmpty(tally, hands !== undefined);

  return (
    <>
      {empty === null ? (
        chart && <Result {...props} most={most.result} chart={chart} />
      ) : (
        <p className="rt-chart__empty">{empty}</p>
      )}
      {chart && tally.rounds ? (
        <RoundsCharts
          chart={chart}
          activity={activity}
          tally={{ ...tally, rounds: tally.rounds }}
          most={most.rounds}
          download={download}
        />
      ) : null}
      {hands ? <HandsCharts activity={activity} hands={hands} download={download} /> : null}
    </>
  );
}

interface ResultProps extends Omit<KindChartProps, 'most'> {
  readonly chart: AnyKindChart;
  readonly most: number;
}

function Result({
  chart,
  activity,
  tally,
  own,
  download = null,
  baseHidden = false,
  smallestWord,
  ...frame
}: ResultProps) {
  const { result } = tally;
  if (result === null) return null;
  const [main, ...more] = modelsOf(chart, activity, { ...tally, result }, { own: own ?? null, baseHidden });
  if (main === undefined || frame.most === 0) return null;

  return (
    <>
      <SteadyChart
        {...frame}
        model={main}
        smallestWord={smallestWord}
        tools={
          download === null ? null : (
            <ChartDownload models={[main, ...more]} facts={factsOf(activity, tally)} name={download} />
          )
        }
      />
      <MoreCharts models={more} {...frame} />
    </>
  );
}

type Frame = Pick<ResultProps, 'summaryHidden' | 'wide' | 'most'>;

/** The drawings after the main one, each below its headline. */
function MoreCharts({ models, most, ...frame }: Frame & { readonly models: readonly ChartModel[] }) {
  return models
    .slice(0, most - 1)
    .map((model) => <Chart key={model.headline} {...frame} headlineHidden={false} model={model} />);
}

type SteadyChartProps = ComponentProps<typeof Chart> & { readonly smallestWord: number | undefined };

function SteadyChart({ smallestWord, ...props }: SteadyChartProps) {
  const { drawn } = props.model;
  const last = useRef<Clouds | undefined>(undefined);
  // The same words in a new frame move nothing.
  const words = JSON.stringify(drawn.shape === 'words' ? drawn.words : null);
  const clouds = useMemo(() => {
    const parsed = JSON.parse(words) as readonly DrawnWord[] | null;

    return parsed && cloudsOf(parsed, last.current, smallestWord);
  }, [words, smallestWord]);
  useEffect(() => {
    if (clouds) last.current = clouds;
  }, [clouds]);

  return <Chart {...props} clouds={clouds} />;
}

/** Why there is no number to show; null where there is one. After the close it promises none. */
function whyEmpty({ state, suppressed, rounds, ...tally }: ChartedTally, byHand: boolean): string | null {
  const over = state === 'closed';
  if (suppressed && rounds?.moves.at(-1)?.alike) return t('chart.alike');
  if (suppressed) return t(over ? 'chart.too-few' : 'chart.suppressed');

  return baseOf(tally) === 0 ? t(whyNobody(over, byHand)) : null;
}

/** Whom a show of hands has counted answered, too. */
function whyNobody(over: boolean, byHand: boolean) {
  if (byHand) return 'chart.nobody-on-device';

  return over ? 'chart.nobody' : 'chart.no-answers';
}

/** The finding with its base: '“Cost of energy” leads with 51 of 128 (40%).'. Empty while hidden; rejects without a connection. */
export async function tallySummary(activity: ChartedActivity, tally: ChartedTally): Promise<string> {
  const chart = await loadChart(activity.kind);

  return chart === null ? '' : summaryOf(chart, activity, tally);
}

function factsOf(activity: ChartedActivity, tally: ChartedTally): ChartFacts {
  return [
    [t('chart.question'), activity.question],
    [t('chart.answers'), baseOf(tally) ?? 0],
    [t('chart.abstained'), tally.abstained ?? 0],
  ];
}

/** How many bars stand below each other in the main chart of a tally; 1 where it has no bars, or is not there yet. */
export function useBarCount(activity: ChartedActivity, tally: ChartedTally | null): number {
  const chart = useChart(activity.kind);
  const result = tally?.result ?? null;
  if (chart === null || result === null) return 1;
  const [body] = chart.draw(activity.config, result, { settled: false, own: null });

  return body?.drawn.shape === 'bars' ? body.drawn.rows.length : 1;
}
