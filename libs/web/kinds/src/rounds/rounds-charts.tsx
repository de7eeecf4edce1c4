import type { RoundsTold } from '@rt/domain/polling';
import type { AnyKindChart, KindResult } from '@rt/kinds';
import type { ReactNode } from 'react';

import { type ChartedActivity, type ChartedTally, modelOf, wordsOfChart } from '../chart-models';
import { useRoundsBodies } from '../charts';
import { ChartsBelow } from './charts-below';

export interface RoundsChartsProps {
  readonly chart: AnyKindChart;
  readonly activity: ChartedActivity;
  readonly tally: ChartedTally & { readonly rounds: RoundsTold<KindResult> };
  /** So many drawings are shown, the comparison first. */
  readonly most: number;
  /** Name of the files in which they can be taken away; null without. */
  readonly download: string | null;
}

export function RoundsCharts({ chart, activity, tally, most, download }: RoundsChartsProps): ReactNode {
  const bodies = useRoundsBodies();
  if (bodies === null) return null;
  const { config, question } = activity;
  const { result, rounds, suppressed } = tally;
  const around = { headline: question };
  const models = bodies(chart, { config, result: suppressed ? null : result, rounds }).map((body) =>
    modelOf(body, around, wordsOfChart(chart)),
  );

  return <ChartsBelow rounds activity={activity} models={models} most={most} name={download && `${download}-rounds`} />;
}
