import { type ChartedGroups, type KindResult, sentencesOf } from '@rt/kinds';
import { Chart, ChartDownload } from '@rt/web/ui';

import { type ChartedActivity, modelOf, questionFacts, wordsOfChart } from '../chart-models';
import { useChart, useGroups } from '../charts';

interface GroupsChartProps {
  readonly activity: ChartedActivity;
  readonly told: ChartedGroups;
  readonly headlineHidden?: boolean;
  /** Name of the files in which the chart can be taken away; null without. */
  readonly download: string | null;
}

/** A result by groups, side by side, whatever its kind; nothing until the code for it is there. */
export function GroupsChart({ activity, told, headlineHidden = false, download }: GroupsChartProps) {
  const chart = useChart(activity.kind);
  const groups = useGroups();
  if (chart === null || groups === null) return null;
  const say = wordsOfChart(chart);
  const { config, question } = activity;
  const sentences = told.groups.map((one) => {
    const name = groups.groupName(told.by, one);
    const found = sentencesOf(chart, config, { result: one.result as KindResult, abstained: 0 });

    return say({
      code: 'group-says',
      values: { group: typeof name === 'string' ? name : say(name), sentence: found.map(say).join(' ') },
    });
  });
  const around = { headline: question, summary: sentences.join(' ') };
  const model = modelOf(groups.groupsBody(chart, config, told), around, say);

  return (
    <Chart
      model={model}
      headlineHidden={headlineHidden}
      tools={
        download === null ? null : (
          <ChartDownload models={[model]} facts={questionFacts(activity)} name={`${download}-${told.by}`} />
        )
      }
    />
  );
}
