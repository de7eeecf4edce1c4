import type { ActivityKind } from '@rt/kinds';

import { lazyList } from './fetched/lazy-list';
import { anyForm, type AnyPhoneForm, type FormOf } from './phone-form';

export type { AnyPhoneForm } from './phone-form';

/** Forms by the name of the kind, each fetched when it is needed: a new kind adds its line here, or this does not compile. */
const forms = {
  single_choice: () => import('./single-choice/phone').then(({ phone }) => anyForm(phone)),
  multiple_choice: () => import('./multiple-choice/phone').then(({ phone }) => anyForm(phone)),
  rating: () => import('./rating/phone').then(({ phone }) => anyForm(phone)),
  ranking: () => import('./ranking/phone').then(({ phone }) => anyForm(phone)),
  points: () => import('./points/phone').then(({ phone }) => anyForm(phone)),
  open_text: () => import('./open-text/phone').then(({ phone }) => anyForm(phone)),
  scale_matrix: () => import('./scale-matrix/phone').then(({ phone }) => anyForm(phone)),
  word_cloud: () => import('./word-cloud/phone').then(({ phone }) => anyForm(phone)),
  qa: () => import('./qa/phone').then(({ phone }) => anyForm(phone)),
  consensus: () => import('./consensus/phone').then(({ phone }) => anyForm(phone)),
  idea_board: () => import('./idea-board/phone').then(({ phone }) => anyForm(phone)),
} satisfies { readonly [Kind in ActivityKind]: () => Promise<FormOf<Kind>> };

export const {
  load: loadPhoneForm,
  preload: preloadKinds,
  now: phoneFormNow,
  use: usePhoneForm,
  useReady: useReadyForm,
} = lazyList<AnyPhoneForm>(forms);
