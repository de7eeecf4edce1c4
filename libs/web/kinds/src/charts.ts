import type { KindChart } from '@rt/domain/polling';
import type { ActivityKind, AnyKindChart, KindTypes } from '@rt/kinds';

import { lazyList, useLoading } from './fetched/lazy-list';

type ChartOf<K extends ActivityKind> = KindChart<
  KindTypes[K]['config'],
  KindTypes[K]['answer'],
  KindTypes[K]['result']
>;

/** How results are told, by the name of the kind: a new kind adds its line here, or this does not compile. */
const charts = {
  single_choice: () => import('@rt/kinds/single-choice/chart').then(({ chart }) => chart),
  multiple_choice: () => import('@rt/kinds/multiple-choice/chart').then(({ chart }) => chart),
  rating: () => import('@rt/kinds/rating/chart').then(({ chart }) => chart),
  ranking: () => import('@rt/kinds/ranking/chart').then(({ chart }) => chart),
  points: () => import('@rt/kinds/points/chart').then(({ chart }) => chart),
  open_text: () => import('@rt/kinds/open-text/chart').then(({ chart }) => chart),
  scale_matrix: () => import('@rt/kinds/scale-matrix/chart').then(({ chart }) => chart),
  word_cloud: () => import('@rt/kinds/word-cloud/chart').then(({ chart }) => chart),
  qa: () => import('@rt/kinds/qa/chart').then(({ chart }) => chart),
  consensus: () => import('@rt/kinds/consensus/chart').then(({ chart }) => chart),
  idea_board: () => import('@rt/kinds/idea-board/chart').then(({ chart }) => chart),
} satisfies { readonly [K in ActivityKind]: () => Promise<ChartOf<K>> };

export const { load: loadGroups, use: useGroups } = lazyCode(() => import('@rt/kinds/groups/chart'));

export const { use: usePublicGroupsBody } = lazyCode(() =>
  import('@rt/kinds/groups/public-chart').then(({ publicGroupsBody }) => publicGroupsBody),
);

/** How the rounds of a question are drawn; most questions are asked once, and need none of it. */
export const { load: loadRoundsBodies, use: useRoundsBodies } = lazyCode(() =>
  import('@rt/kinds/rounds/chart').then(({ roundsBodies }) => roundsBodies),
);

/** How raised hands are drawn; most questions are asked without any. */
export const { load: loadHandsBodies, use: useHandsBodies } = lazyCode(() =>
  import('@rt/kinds/hands/chart').then(({ handsBodies }) => handsBodies),
);

export const {
  load: loadChart,
  preload: preloadCharts,
  now: chartNow,
  useReady: useChart,
  // It gets config, answer and result of its own kind.
} = lazyList(charts as unknown as Readonly<Record<ActivityKind, () => Promise<AnyKindChart>>>);

/** Code that is the same for every kind. `load` rejects without a connection; `use` gives null until it is there. */
function lazyCode<Code>(fetch: () => Promise<Code>) {
  let loaded: Code | null = null;
  const load = async (): Promise<Code> => (loaded ??= await fetch());
  const useCode = (): Code | null => {
    useLoading(load, null, loaded !== null);

    return loaded;
  };

  return { load, use: useCode };
}
