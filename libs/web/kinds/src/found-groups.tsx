import type { FoundInPublic, Label } from '@rt/domain/polling';
import type { ActivityKind } from '@rt/kinds';
import { Chart } from '@rt/web/ui';

import { modelOf, wordsOfChart } from './chart-models';
import { useChart } from './charts';
import { lazyList } from './fetched/lazy-list';

/** How groups that votes find are drawn as they are published, of the kinds that find any: phones and the stage need none of it. */
const { useReady: useFoundGroupsBody } = lazyList({
  consensus: () => import('@rt/kinds/consensus/in-public').then(({ foundGroupsBody }) => foundGroupsBody),
});

interface FoundGroupsChartProps {
  readonly kind: ActivityKind;
  readonly labels: readonly Label[];
  readonly found: FoundInPublic;
}

/** The groups that votes find as they will be published; nothing until the code for it is there. */
export function FoundGroupsChart({ kind, labels, found }: FoundGroupsChartProps) {
  const chart = useChart(kind);
  const bodyOf = useFoundGroupsBody(kind);
  if (chart === null || bodyOf === null) return null;

  return <Chart model={modelOf(bodyOf(labels, found), {}, wordsOfChart(chart))} />;
}
