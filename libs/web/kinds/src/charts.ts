import type { KindChart } from '@rt/domain/polling';
import { ACTIVITY_KINDS, type ActivityKind, type AnyKindChart, type KindTypes } from '@rt/kinds';

import { lazyList } from './fetched/lazy-list';

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

const fetchGroups = () => import('@rt/kinds/groups/chart');

/** How results of groups are drawn, the same for every kind. */
export const { load: loadGroups, use: useGroups } = lazyList(
  Object.fromEntries(ACTIVITY_KINDS.map((kind) => [kind, fetchGroups])) as Record<ActivityKind, typeof fetchGroups>,
);

const fetchPublicGroups = () =>
  import('@rt/kinds/groups/public-chart').then(({ publicGroupsBody }) => publicGroupsBody);

/** How a result by group is drawn as it is published, the same for every kind. */
export const { use: usePublicGroupsBody } = lazyList(
  Object.fromEntries(ACTIVITY_KINDS.map((kind) => [kind, fetchPublicGroups])) as Record<
    ActivityKind,
    typeof fetchPublicGroups
  >,
);

const fetchRounds = () => import('@rt/kinds/rounds/chart').then(({ roundsBodies }) => roundsBodies);

/** How the rounds of a question are drawn, the same for every kind; most questions are asked once, and need none of it. */
export const { load: loadRoundsBodies, use: useRoundsBodies } = lazyList(
  Object.fromEntries(ACTIVITY_KINDS.map((kind) => [kind, fetchRounds])) as Record<ActivityKind, typeof fetchRounds>,
);

const fetchHands = () => import('@rt/kinds/hands/chart').then(({ handsBodies }) => handsBodies);

/** How raised hands are drawn, the same for every kind; most questions are asked without any. */
export const { load: loadHandsBodies, use: useHandsBodies } = lazyList(
  Object.fromEntries(ACTIVITY_KINDS.map((kind) => [kind, fetchHands])) as Record<ActivityKind, typeof fetchHands>,
);

export const {
  load: loadChart,
  preload: preloadCharts,
  now: chartNow,
  use: useChart,
  // It gets config, answer and result of its own kind.
} = lazyList(charts as unknown as Readonly<Record<ActivityKind, () => Promise<AnyKindChart>>>);
