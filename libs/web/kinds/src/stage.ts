import type { ActivityKind } from '@rt/kinds';

import { lazyList } from './fetched/lazy-list';
import { type AnyKindStage, anyStage } from './kind-stage';

export type { AnyKindStage } from './kind-stage';

/** By the name of the kind, only of kinds whose options and chart are not enough for the room's screen. */
const stages = {
  single_choice: () => import('./single-choice/stage').then(({ stage }) => anyStage(stage)),
  multiple_choice: () => import('./multiple-choice/stage').then(({ stage }) => anyStage(stage)),
  rating: () => import('./rating/stage').then(({ stage }) => anyStage(stage)),
  points: () => import('./points/stage').then(({ stage }) => anyStage(stage)),
  ranking: () => import('./ranking/stage').then(({ stage }) => anyStage(stage)),
  open_text: () => import('./open-text/stage').then(({ stage }) => anyStage(stage)),
  word_cloud: () => import('./word-cloud/stage').then(({ stage }) => anyStage(stage)),
  qa: () => import('./qa/stage').then(({ stage }) => anyStage(stage)),
  idea_board: () => import('./idea-board/stage').then(({ stage }) => anyStage(stage)),
  consensus: () => import('./consensus/stage').then(({ stage }) => anyStage(stage)),
  scale_matrix: () => import('./scale-matrix/stage').then(({ stage }) => anyStage(stage)),
} satisfies Partial<Record<ActivityKind, () => Promise<AnyKindStage>>>;

export const { load: loadStage, preload: preloadStages, now: stageNow, useReady: useStage } = lazyList(stages);
