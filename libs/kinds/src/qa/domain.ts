import type { EntriesResult, Kind } from '@rt/domain/polling';
import { entriesResult, isOn, switched } from '@rt/domain/polling';
import type { Checked } from '@rt/domain/text';
import { accept, checkRecord, own, reject } from '@rt/domain/text';

import { checkTexts, entriesFamily, labelsKept, type TakingBack } from '../entries-family';
import { checkNamed, eachOnce, goingWith, namedPart } from '../written/named-texts';
import { checkQaConfig, type QaConfig } from './check-config';
import { LABELS_CHOSEN_MAX, QUESTION_LETTERS, questionsAllowed } from './questions-allowed';

/** The questions of a person that wait for an answer, each once, in the order of the letters. */
export interface QaAnswer extends TakingBack {
  readonly entries: readonly string[];
  /** Ids of the labels of each, in the order of the configuration; left out where none has one. */
  readonly labels?: readonly (readonly string[])[];
  /** With which of them the own name is to stand; left out where with none. Only under rules that name authors. */
  readonly named?: readonly boolean[];
}

/** People who asked. */
export type QaTally = number;

export const qa: Kind<QaConfig, QaAnswer, EntriesResult, QaTally> = {
  ...entriesFamily,

  kind: 'qa',

  labels: ({ labels = [] }) => labels,

  aim: 'open_up',

  checkConfig: checkQaConfig,

  checkAnswer(config, input): Checked<QaAnswer> {
    const record = checkRecord(input, 'answer', ['entries', 'labels', 'named']);
    if (!record.ok) return record;
    const texts = checkTexts(own(record.value, 'entries'), questionsAllowed(config), QUESTION_LETTERS);
    if (!texts.ok) return texts;
    const labels = checkChosen(config, own(record.value, 'labels'), texts.value.length);

    if (!labels.ok) return labels;
    const named = checkNamed(own(record.value, 'named'), texts.value.length);

    return named.ok ? accept(answerOf(texts.value, labels.value ?? [], named.value)) : named;
  },

  // More room, more labels, more ways to vote, and what hides a question change nothing of what was asked.
  sameMeaning(before, after) {
    const isKept = ({ id }: { readonly id: string }) => after.labels?.some((label) => label.id === id) ?? false;

    return (
      questionsAllowed(after) >= questionsAllowed(before) &&
      (before.labels ?? []).every(isKept) &&
      (after.downvotes === true || before.downvotes !== true)
    );
  },

  decided: switched,

  // Whoever reads that their question was hidden is told no number of votes.
  configForRoom: ({ hideAt: _hideAt, ...config }) => config,

  configKept: ({ labels, ...config }, may) => ({ ...config, ...(labels && { labels: labelsKept(labels, may) }) }),

  entries: {
    texts: ({ entries }) => entries,
    labelsOf: ({ entries, labels }) => labels ?? entries.map(() => []),
    namedOf: ({ entries, named }) => named ?? entries.map(() => false),
    moderation: ({ moderation = 'pre' }) => moderation,
    textMax: QUESTION_LETTERS.max,
    keptAs: 'question',
    labels: { of: ({ labels = [] }) => labels, bounds: { least: 0, most: LABELS_CHOSEN_MAX } },
    reactions: {
      values: ({ downvotes }) => (downvotes === true ? [1, -1] : [1]),
      hideAt: ({ hideAt }) => hideAt,
      open: (config) => isOn(config, 'votes'),
    },
    board: {
      takes: (config) => isOn(config, 'posts'),
    },
    result: (_config, people, standing) => entriesResult(people, standing),
  },
};

function checkChosen(
  { labels = [] }: QaConfig,
  input: unknown,
  texts: number,
): Checked<readonly (readonly string[])[] | undefined> {
  if (input === undefined) return accept(undefined);
  const isChoice = (chosen: unknown) =>
    Array.isArray(chosen) &&
    chosen.length <= LABELS_CHOSEN_MAX &&
    new Set(chosen).size === chosen.length &&
    chosen.every((id) => labels.some((label) => label.id === id));
  if (!Array.isArray(input) || input.length !== texts || !input.every(isChoice)) {
    return reject('invalid', 'answer.labels', 'labels-wrong', { max: LABELS_CHOSEN_MAX });
  }
  const chosen = input as readonly (readonly string[])[];

  return accept(chosen.map((one) => labels.map(({ id }) => id).filter((id) => one.includes(id))));
}

function answerOf(
  texts: readonly string[],
  labels: readonly (readonly string[])[],
  named: readonly boolean[],
): QaAnswer {
  const entries = eachOnce(texts);
  const of = goingWith(entries, texts, labels);
  const labelled = of.some(({ length }) => length > 0) ? { labels: of } : {};

  return { entries, ...labelled, ...namedPart(goingWith(entries, texts, named)) };
}
