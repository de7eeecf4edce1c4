import { sample as consensus } from './consensus/spec-sample';
import { sample as ideaBoard } from './idea-board/spec-sample';
import { sample as multipleChoice } from './multiple-choice/spec-sample';
import type { ActivityKind } from './names';
import { sample as openText } from './open-text/spec-sample';
import { sample as points } from './points/spec-sample';
import { sample as qa } from './qa/spec-sample';
import { sample as ranking } from './ranking/spec-sample';
import { sample as rating } from './rating/spec-sample';
import type { KindTypes } from './registry';
import { sample as scaleMatrix } from './scale-matrix/spec-sample';
import { sample as singleChoice } from './single-choice/spec-sample';
import type { KindSample } from './spec-sample';
import { sample as wordCloud } from './word-cloud/spec-sample';

/** Samples of every kind, for the specs that go through them all. */
const typed = {
  single_choice: singleChoice,
  multiple_choice: multipleChoice,
  rating,
  ranking,
  points: points,
  open_text: openText,
  scale_matrix: scaleMatrix,
  word_cloud: wordCloud,
  qa,
  consensus,
  idea_board: ideaBoard,
} satisfies { readonly [K in ActivityKind]: KindSample<KindTypes[K]['config'], KindTypes[K]['answer']> };

export const samples = typed as Readonly<
  Record<ActivityKind, KindSample<KindTypes[ActivityKind]['config'], KindTypes[ActivityKind]['answer']>>
>;
