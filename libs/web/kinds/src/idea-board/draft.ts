import { isSettled, type OwnEntry } from '@rt/domain/polling';
import { lengthFault } from '@rt/domain/text';
import { IDEA_LETTERS, type IdeaBoardAnswer, type IdeaBoardConfig } from '@rt/kinds';
import { createWords } from '@rt/words';

import { takingBack, withoutEntries } from '../boards/came-back';
import catalogue from './phone.words.en-GB.json';

const t = createWords(catalogue);

/** An idea that is being written. */
export interface Draft {
  readonly text: string;
  /** The id of its column; null while none is chosen. */
  readonly column: string | null;
  /** What it takes the place of: an idea of the same person. */
  readonly instead?: string;
  /** A new idea that was being written when the change began. */
  readonly aside?: Draft;
}

export const NO_DRAFT: Draft = { text: '', column: null };

/** The change of an own idea; what is being written meanwhile is put aside. */
export function changing(text: string, column: string | null, now: Draft): Draft {
  const aside = now.instead === undefined && now.text.trim() !== '' ? now : now.aside;

  return { text, column, instead: text, ...(aside && { aside }) };
}

/** What is written next: what was put aside, or nothing yet. Whoever writes several for one column chooses it once. */
export function after({ aside, column }: Draft): Draft {
  return aside ?? { ...NO_DRAFT, column };
}

/** What is written next once one was sent. What was typed on meanwhile stays: of a change, as one of what was sent. */
export function afterSending(sent: Draft, now: Draft): Draft {
  if (now === sent) return after(sent);
  const { aside, ...rest } = now;
  if (aside === sent) return rest;

  return now.instead !== undefined && now.instead === sent.instead ? { ...now, instead: sent.text.trim() } : now;
}

/** The answer with one idea more, or what is missing. */
export function toAnswer(
  draft: Draft,
  { columns = [] }: IdeaBoardConfig,
  before: IdeaBoardAnswer | null,
  again: readonly string[] = [],
): { readonly answer: IdeaBoardAnswer } | { readonly error: string } {
  const text = draft.text.trim();
  if (text === '') return { error: t('phone.write-one') };
  if (lengthFault(text, IDEA_LETTERS) === 'too-long') return { error: t('phone.too-long', { most: IDEA_LETTERS.max }) };
  // Where there is one column, nobody has to choose it.
  const column = columns.find(({ id }) => columns.length === 1 || id === draft.column)?.id;
  if (columns.length > 0 && column === undefined) return { error: t('phone.choose-column') };
  const others = without(draft.instead === undefined ? before : takenOut(before, draft.instead, again), text);

  return { answer: withIdea(others, text, column) };
}

function withIdea(before: IdeaBoardAnswer | null, text: string, column: string | undefined): IdeaBoardAnswer {
  const { entries, columns = [], ...rest }: IdeaBoardAnswer = before ?? { entries: [] };

  return { ...rest, entries: [...entries, text], ...(column === undefined ? {} : { columns: [...columns, column] }) };
}

/** Ideas that stand alone: what the host has put into a group or hidden stays as it is when it is left out. */
export function standing(given: IdeaBoardAnswer | null, own: readonly OwnEntry[]): IdeaBoardAnswer | null {
  const settled = own.filter(isSettled).map(({ text }) => text);

  return settled.reduce(without, given);
}

/** The answer without one idea; null where none is left. */
export function without(answer: IdeaBoardAnswer | null, text: string): IdeaBoardAnswer | null {
  if (answer === null) return null;
  const { entries, columns, ...rest } = answer;
  const kept = entries.filter((one) => one !== text);
  if (kept.length === 0) return withoutEntries(rest);
  const placed = columns ? { columns: columns.filter((_of, at) => entries[at] !== text) } : {};

  return { ...rest, entries: kept, ...placed };
}

/** The answer that takes one idea back, also one of those that wait `again` though the answer left them out. */
export function takenOut(
  answer: IdeaBoardAnswer | null,
  text: string,
  again: readonly string[],
): IdeaBoardAnswer | null {
  return again.includes(text) ? takingBack(answer, text) : without(answer, text);
}

/** The id of the column of an idea. */
export function columnIn(answer: IdeaBoardAnswer | null, text: string): string | undefined {
  return answer?.columns?.[answer.entries.indexOf(text)];
}
