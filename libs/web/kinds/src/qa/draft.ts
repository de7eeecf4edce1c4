import { isSettled, type OwnEntry } from '@rt/domain/polling';
import { lengthFault } from '@rt/domain/text';
import { type QaAnswer, QUESTION_LETTERS } from '@rt/kinds';
import type { Translate } from '@rt/words';

import { withoutEntries } from '../boards/came-back';
import type catalogue from './phone.words.en-GB.json';

/** A question that is being written. */
export interface Draft {
  readonly text: string;
  readonly labels: readonly string[];
  /** The own name stands with it. */
  readonly named?: boolean;
}

export const NO_DRAFT: Draft = { text: '', labels: [] };

type Say = Translate<typeof catalogue>;

/** The answer with one question more, or what is missing. */
export function toAnswer(
  draft: Draft,
  before: QaAnswer | null,
  t: Say,
): { readonly answer: QaAnswer } | { readonly error: string } {
  const text = draft.text.trim();
  if (text === '') return { error: t('phone.write-one') };
  if (lengthFault(text, QUESTION_LETTERS) === 'too-long')
    return { error: t('phone.too-long', { most: QUESTION_LETTERS.max }) };

  return { answer: withQuestion(before && without(before, text), { ...draft, text }) };
}

function withQuestion(before: QaAnswer | null, { text, labels, named = false }: Draft): QaAnswer {
  const {
    entries,
    labels: given = entries.map(() => []),
    named: names = entries.map(() => false),
    ...rest
  }: QaAnswer = before ?? { entries: [] };
  const all = [...given, labels];
  const answer = { ...rest, entries: [...entries, text], ...withNames([...names, named]) };

  return all.every(({ length }) => length === 0) ? answer : { ...answer, labels: all };
}

function withNames(named: readonly boolean[] | undefined): Pick<QaAnswer, 'named'> {
  return named?.includes(true) ? { named } : {};
}

/** What is still to be dealt with: questions that have their answer, or that the host left out, take no room. */
export function waiting(given: QaAnswer | null, own: readonly OwnEntry[]): QaAnswer | null {
  if (given === null) return null;
  const settled = own.filter(isSettled).map(({ text }) => text);
  const left = settled.reduce<QaAnswer | null>((answer, text) => answer && without(answer, text), given);

  return left;
}

/** The answer without one question; null where none is left. */
export function without({ entries, labels, named, ...rest }: QaAnswer, text: string): QaAnswer | null {
  const isKept = (_of: unknown, at: number) => entries[at] !== text;
  const kept = entries.filter(isKept);
  if (kept.length === 0) return withoutEntries(rest);
  const labelled = labels ? { labels: labels.filter(isKept) } : {};

  return { ...rest, entries: kept, ...labelled, ...withNames(named?.filter(isKept)) };
}

/** Whether the own name stands with a question, sent or not. */
export function isNamed(given: QaAnswer | null, text: string, told: OwnEntry | undefined): boolean {
  const at = given?.entries.indexOf(text) ?? -1;

  return at < 0 ? told?.named === true : given?.named?.[at] === true;
}
