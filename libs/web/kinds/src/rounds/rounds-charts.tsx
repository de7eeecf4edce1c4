import type { ChartFacts, RoundsTold } from '@rt/domain/polling';
import type { AnyKindChart, KindResult } from '@rt/kinds';
import { Chart, ChartDownload } from '@rt/web/ui';
import type { ReactNode } from 'react';

import { type ChartedActivity, type ChartedTally, modelOf, wordsOfChart } from '../chart-models';
import { useRoundsBodies } from '../charts';

export interface RoundsChartsProps {
  readonly chart: AnyKindChart;
  readonly activity: ChartedActivity;
  readonly tally: ChartedTally & { readonly rounds: RoundsTold<KindResult> };
  /** Name of the files in which they can be taken away; null without. */
  readonly download: string | null;
  /** What stands at the head of a file. */
  readonly facts: ChartFacts;
}

/** The rounds of a question side by side, and who moved from one to the next. */
export function RoundsCharts({ chart, activity, tally, download, facts }: RoundsChartsProps): ReactNode {
  const bodies = useRoundsBodies(activity.kind);
  if (bodies === null || bodies === 'failed') return null;
  const { config, question } = activity;
  const { result, rounds, suppressed } = tally;
  const around = { headline: question, summary: '', base: '' };
  const models = bodies(chart, { config, result: suppressed ? null : result, rounds }).map((body) =>
    modelOf(body, around, wordsOfChart(chart)),
  );
  const [main, ...more] = models;
  if (main === undefined) return null;

  return models.map((model, at) => (
    <Chart
      key={model.headline}
      model={model}
      tools={
        at === 0 && download !== null ? (
          <ChartDownload rounds models={[main, ...more]} facts={facts} name={`${download}-rounds`} />
        ) : null
      }
    />
  ));
}
