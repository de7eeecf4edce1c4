import type { HandsTold } from '@rt/domain/polling';
import type { ReactNode } from 'react';

import { type ChartedActivity, modelOf, wordsOfChart } from '../chart-models';
import { useChart, useHandsBodies } from '../charts';
import { ChartsBelow } from '../rounds/charts-below';

export interface HandsChartsProps {
  readonly activity: ChartedActivity;
  readonly hands: readonly HandsTold[];
  /** Name of the files in which they can be taken away; null without. */
  readonly download?: string | null;
}

export function HandsCharts({ activity, hands, download = null }: HandsChartsProps): ReactNode {
  const chart = useChart(activity.kind);
  const bodies = useHandsBodies();
  if (chart === null || bodies === null) return null;
  const around = { headline: activity.question };
  const models = bodies(hands).map((body) => modelOf(body, around, wordsOfChart(chart)));

  return <ChartsBelow activity={activity} models={models} name={download && `${download}-hands`} />;
}
