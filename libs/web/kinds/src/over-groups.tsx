import type { ActivityKind, ChartedGroups, PublicGroups } from '@rt/kinds';
import { Chart, ChartDownload } from '@rt/web/ui';

import { type ChartedActivity, modelOf, questionFacts, wordsOfChart } from './chart-models';
import { useChart, useGroups, usePublicGroupsBody } from './charts';

interface OverGroupsProps {
  readonly activity: ChartedActivity;
  readonly told: ChartedGroups;
  /** Name of the files in which the chart can be taken away; null without. */
  readonly download: string | null;
}

/** How far groups of people agree, where the kind can say so; nothing where it cannot. */
export function OverGroups({ activity, told, download }: OverGroupsProps) {
  const chart = useChart(activity.kind);
  const groups = useGroups();
  if (chart === null || groups === null) return null;
  const body = groups.overDeclaredBody(chart, activity.config, told);
  if (body === null) return null;
  const model = modelOf(body, {}, wordsOfChart(chart));
  const name = `${download}-${told.by}-agreement`;

  return (
    <Chart
      model={model}
      tools={download === null ? null : <ChartDownload models={[model]} facts={questionFacts(activity)} name={name} />}
    />
  );
}

interface PublicGroupsChartProps {
  readonly kind: ActivityKind;
  readonly groups: PublicGroups;
}

/** A result by group as it will be published, whatever its kind; nothing until the code for it is there. */
export function PublicGroupsChart({ kind, groups }: PublicGroupsChartProps) {
  const chart = useChart(kind);
  const bodyOf = usePublicGroupsBody();
  if (chart === null || bodyOf === null) return null;

  return <Chart model={modelOf(bodyOf(groups), {}, wordsOfChart(chart))} />;
}
