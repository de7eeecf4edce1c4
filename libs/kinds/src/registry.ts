import type { AnswerCount, AnyKind, Kind, KindChart, KindRecord, KindRehearsal, PickedPair } from '@rt/domain/polling';

import { chart as consensusChart } from './consensus/chart';
import { consensus } from './consensus/domain';
import { consensusRecord } from './consensus/record';
import { consensusRehearsal } from './consensus/rehearse';
import { chart as ideaBoardChart } from './idea-board/chart';
import { ideaBoard } from './idea-board/domain';
import { ideaBoardRecord } from './idea-board/record';
import { ideaBoardRehearsal } from './idea-board/rehearse';
import { chart as multipleChoiceChart } from './multiple-choice/chart';
import { multipleChoice } from './multiple-choice/domain';
import { pickedTogether } from './multiple-choice/picked-together';
import { multipleChoiceRecord } from './multiple-choice/record';
import { multipleChoiceRehearsal } from './multiple-choice/rehearse';
import type { ActivityKind } from './names';
import { chart as openTextChart } from './open-text/chart';
import { openText } from './open-text/domain';
import { openTextRecord } from './open-text/record';
import { openTextRehearsal } from './open-text/rehearse';
import { chart as pointsChart } from './points/chart';
import { points } from './points/domain';
import { pointsRecord } from './points/record';
import { pointsRehearsal } from './points/rehearse';
import { chart as qaChart } from './qa/chart';
import { qa } from './qa/domain';
import { qaRecord } from './qa/record';
import { qaRehearsal } from './qa/rehearse';
import { chart as rankingChart } from './ranking/chart';
import { ranking } from './ranking/domain';
import { rankingRecord } from './ranking/record';
import { rankingRehearsal } from './ranking/rehearse';
import { chart as ratingChart } from './rating/chart';
import { rating } from './rating/domain';
import { ratingRecord } from './rating/record';
import { ratingRehearsal } from './rating/rehearse';
import { chart as scaleMatrixChart } from './scale-matrix/chart';
import { scaleMatrix } from './scale-matrix/domain';
import { scaleMatrixRecord } from './scale-matrix/record';
import { scaleMatrixRehearsal } from './scale-matrix/rehearse';
import { chart as singleChoiceChart } from './single-choice/chart';
import { singleChoice } from './single-choice/domain';
import { singleChoiceRecord } from './single-choice/record';
import { singleChoiceRehearsal } from './single-choice/rehearse';
import { chart as wordCloudChart } from './word-cloud/chart';
import { wordCloud } from './word-cloud/domain';
import { wordCloudRecord } from './word-cloud/record';
import { wordCloudRehearsal } from './word-cloud/rehearse';

/** The rules of every kind: a new kind adds its line in each list of this file, or this does not compile. */
const registry = {
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
} satisfies Record<ActivityKind, unknown>;

type TypesOf<K> =
  K extends Kind<infer Config, infer Answer, infer Result, infer _Tally>
    ? { readonly config: Config; readonly answer: Answer; readonly result: Result }
    : never;

/** The types of each kind by its name: `KindTypes['rating']['result']`. */
export type KindTypes = { readonly [K in ActivityKind]: TypesOf<(typeof registry)[K]> };

export type KindConfig = KindTypes[ActivityKind]['config'];
export type KindAnswer = KindTypes[ActivityKind]['answer'];
export type KindResult = KindTypes[ActivityKind]['result'];

/** The registry for those who hold plain objects from the database; a config must have passed `checkConfig` once. */
export const kinds: Readonly<Record<ActivityKind, AnyKind>> = registry;

const kindCharts = {
  single_choice: singleChoiceChart,
  multiple_choice: multipleChoiceChart,
  rating: ratingChart,
  ranking: rankingChart,
  points: pointsChart,
  open_text: openTextChart,
  scale_matrix: scaleMatrixChart,
  word_cloud: wordCloudChart,
  qa: qaChart,
  consensus: consensusChart,
  idea_board: ideaBoardChart,
} satisfies {
  readonly [K in ActivityKind]: KindChart<KindTypes[K]['config'], KindTypes[K]['answer'], KindTypes[K]['result']>;
};

/** A chart where its kind is not known; it gets config, answer and result of its own kind. */
export type AnyKindChart = KindChart<unknown, unknown, unknown>;

/** How results are told, by the name of the kind; phones and screens fetch each when they need it (`@rt/web/kinds`). */
export const charts = kindCharts as unknown as Readonly<Record<ActivityKind, AnyKindChart>>;

const kindRecords = {
  single_choice: singleChoiceRecord,
  multiple_choice: multipleChoiceRecord,
  rating: ratingRecord,
  ranking: rankingRecord,
  points: pointsRecord,
  open_text: openTextRecord,
  scale_matrix: scaleMatrixRecord,
  word_cloud: wordCloudRecord,
  qa: qaRecord,
  consensus: consensusRecord,
  idea_board: ideaBoardRecord,
} satisfies { readonly [K in ActivityKind]: KindRecord<KindTypes[K]['result']> };

export const records: Readonly<Record<ActivityKind, KindRecord<unknown>>> = kindRecords;

const kindRehearsals = {
  single_choice: singleChoiceRehearsal,
  multiple_choice: multipleChoiceRehearsal,
  rating: ratingRehearsal,
  ranking: rankingRehearsal,
  points: pointsRehearsal,
  open_text: openTextRehearsal,
  scale_matrix: scaleMatrixRehearsal,
  word_cloud: wordCloudRehearsal,
  qa: qaRehearsal,
  consensus: consensusRehearsal,
  idea_board: ideaBoardRehearsal,
} satisfies { readonly [K in ActivityKind]: KindRehearsal<KindTypes[K]['config'], KindTypes[K]['answer']> };

export const rehearsals: Readonly<Record<ActivityKind, KindRehearsal<unknown, KindAnswer>>> = kindRehearsals;

type Pairing = (config: unknown, counts: readonly AnswerCount[], least: number) => readonly PickedPair[];

/** Of kinds in which one person picks several options: which pairs at least so many picked. */
export const pairings: Readonly<Partial<Record<ActivityKind, Pairing>>> = {
  multiple_choice: pickedTogether as Pairing,
};
