import { OPTIONS_MAX } from '@rt/domain/polling';
import { type ActivityKind, isActivityKind, type KindConfig, kinds, type KindTypes } from '@rt/kinds';

import { editor as consensus } from './consensus/editor';
import { type LeftLines, leftTogether, pasteOptions } from './drafts/pasted-options';
import { editor as ideaBoard } from './idea-board/editor';
import type { KindEditor } from './kind-editor';
import { editor as multipleChoice } from './multiple-choice/editor';
import { editor as openText } from './open-text/editor';
import { optionsOf } from './options';
import { editor as points } from './points/editor';
import { editor as qa } from './qa/editor';
import { editor as ranking } from './ranking/editor';
import { editor as rating } from './rating/editor';
import { editor as scaleMatrix } from './scale-matrix/editor';
import { editor as singleChoice } from './single-choice/editor';

export { changeFaults, type DraftFault, draftFaults } from './drafts/draft-faults';
export { errorsNow } from './drafts/option-errors';
export { type LeftLines, NOTHING_LEFT } from './drafts/pasted-options';
export type { EditorFieldsProps, KindEditor, NeededText } from './kind-editor';
import { editor as wordCloud } from './word-cloud/editor';

/** Editors by the name of the kind: a new kind adds its line here, or this does not compile. */
const typed = {
  single_choice: singleChoice,
  multiple_choice: multipleChoice,
  rating,
  ranking,
  points: points,
  open_text: openText,
  scale_matrix: scaleMatrix,
  word_cloud: wordCloud,
  qa: qa,
  consensus,
  idea_board: ideaBoard,
} satisfies { readonly [K in ActivityKind]: KindEditor<KindTypes[K]['config']> };

/** An editor where its kind is not known; it gets the config of its own kind. */
export type AnyKindEditor = KindEditor<KindConfig>;

export const editors = typed as unknown as Readonly<Record<ActivityKind, AnyKindEditor>>;

/** 'Single choice'; a kind that this version does not know is shown by its name. */
export function kindLabel(kind: string): string {
  return isActivityKind(kind) ? editors[kind].name() : kind;
}

interface SetUp {
  readonly config: KindConfig;
  readonly left: LeftLines;
}

/** What was set up for one kind, as another kind begins with it: options that were written are kept, and what was left fills its free places. */
export function asOtherKind({ config, left }: SetUp, kind: ActivityKind): SetUp {
  const empty = editors[kind].empty();
  const options = optionsOf(config);
  const written = options.map(({ text }) => text).filter((text) => text.trim() !== '');
  // A kind without options holds them all, for one that has some.
  if (optionsOf(empty).length === 0)
    return { config: empty, left: { ...left, tooMany: [...written, ...left.tooMany] } };
  const most = kinds[kind].takesItems?.most ?? OPTIONS_MAX;
  const poured = pasteOptions(written.length > 0 ? options : optionsOf(empty), 0, left.tooMany, most);
  return {
    config: { ...empty, options: poured.options } as KindConfig,
    left: leftTogether({ ...left, tooMany: [] }, poured),
  };
}
