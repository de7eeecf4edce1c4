import type { DownloadedActivity, ResultByGroup } from '@rt/contracts';
import type { ChartModel, ChartTable } from '@rt/domain/polling';
import { modelOf, wordsOfChart } from '@rt/web/kinds/chart-models';
import { loadChart, loadGroups } from '@rt/web/kinds/charts';

/** The result by one division of the room, as its files show it; or how far the groups of that division agree. */
export interface ToldGroups {
  /** '03-which-first-by-type' */
  readonly name: string;
  readonly model: ChartModel;
  readonly bases: ChartTable;
  readonly told: ResultByGroup;
  /** The round that is told by group. */
  readonly round: number;
}

/** Results by group, side by side, and how far groups agree where the kind can say so; none where there is no result or nothing may be told by group. `name`: of the activity's files. */
export async function tellGroups(source: DownloadedActivity, name: string): Promise<readonly ToldGroups[]> {
  const { kind, question, results, groups } = source;
  const config = results.at(-1)?.config;
  if (config === undefined || groups.by.length === 0) return [];
  const [chart, charts] = await Promise.all([loadChart(kind), loadGroups()]);
  if (chart === null) return [];
  const say = wordsOfChart(chart);
  const around = { headline: question };

  return groups.by.flatMap((told) => {
    const beside = { told, round: groups.round };
    const over = charts.overDeclaredBody(chart, config, told);
    const ofGroups = {
      name: `${name}-by-${told.by}`,
      model: modelOf(charts.groupsBody(chart, config, told), around, say),
      bases: basesOf(told.groups),
      ...beside,
    };
    if (over === null) return [ofGroups];
    const bases = basesOf(told.groups.filter(({ group }) => group !== null));

    return [ofGroups, { name: `${ofGroups.name}-agreement`, model: modelOf(over, around, say), bases, ...beside }];
  });
}

function basesOf(groups: ResultByGroup['groups']): ChartTable {
  return {
    columns: [
      { id: 'group', label: 'group' },
      { id: 'respondents', label: 'respondents', form: 'count' },
    ],
    rows: groups.map(({ group, label, respondents }) => [label ?? group ?? 'others', respondents]),
  };
}
