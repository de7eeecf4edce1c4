import type { ActivityKind, KindResult, PublicGroups } from '@rt/kinds';
import { Chart } from '@rt/web/ui';

import { type ChartedActivity, modelOf, wordsOfChart } from './chart-models';
import { useChart, usePublicGroupsBody } from './charts';

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

interface PublicGroupsChartProps {
  readonly kind: ActivityKind;
  readonly groups: PublicGroups;
}

/** A result by group as it will be published, whatever its kind; nothing until the code for it is there. */
export function PublicGroupsChart({ kind, groups }: PublicGroupsChartProps) {
  const chart = useChart(kind);
  const bodyOf = usePublicGroupsBody(kind);
  if (chart === null || chart === 'failed' || bodyOf === null || bodyOf === 'failed') return null;

  return <Chart model={modelOf(bodyOf(groups), { headline: '', summary: '', base: '' }, wordsOfChart(chart))} />;
}
