import type { OwnEntry } from '@rt/domain/polling';
import { lengthFault } from '@rt/domain/text';
import { type QaAnswer, QUESTION_LETTERS } from '@rt/kinds';
import type { Translate } from '@rt/words';

import { withoutEntry } from '../own-texts';
import type { qaPhone } from '../words.en-GB.json';

export interface Draft {
  readonly text: string;
  readonly labels: readonly string[];
  readonly named?: boolean;
}

export const NO_DRAFT: Draft = { text: '', labels: [] };

type Say = Translate<typeof qaPhone>;

export function toAnswer(
  draft: Draft,
  before: QaAnswer | null,
  t: Say,
): { readonly answer: QaAnswer } | { readonly error: string } {
  const text = draft.text.trim();
  if (text === '') return { error: t('phone.write-one') };
  if (lengthFault(text, QUESTION_LETTERS) === 'too-long')
    return { error: t('phone.too-long', { most: QUESTION_LETTERS.max }) };

  return { answer: withQuestion(before && withoutEntry(before, text), { ...draft, text }) };
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

/** Whether the own name stands with a question, sent or not. */
export function isNamed(given: QaAnswer | null, text: string, told: OwnEntry | undefined): boolean {
  const at = given?.entries.indexOf(text) ?? -1;

  return at < 0 ? told?.named === true : given?.named?.[at] === true;
}
