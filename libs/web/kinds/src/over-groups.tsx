import type { KindResult } from '@rt/kinds';
import { Chart } from '@rt/web/ui';

import { type ChartedActivity, modelOf, wordsOfChart } from './chart-models';
import { useChart } from './charts';

interface OverGroupsProps {
  readonly activity: ChartedActivity;
  /** The result of each group. */
  readonly results: readonly KindResult[];
}

/** How far groups of people agree, where the kind can say so; nothing where it cannot. */
export function OverGroups({ activity: { kind, config }, results }: OverGroupsProps) {
  const chart = useChart(kind);
  const body = chart === null || chart === 'failed' ? null : chart.overGroups?.(config, results);

  return chart !== 'failed' && chart && body ? (
    <Chart model={modelOf(body, { headline: '', summary: '', base: '' }, wordsOfChart(chart))} />
  ) : null;
}
