import { isSettled, type OwnEntry } from '@rt/domain/polling';
import { lengthFault } from '@rt/domain/text';
import { IDEA_LETTERS, type IdeaBoardAnswer, type IdeaBoardConfig } from '@rt/kinds';
import { createWords } from '@rt/words';

import { takingBack } from '../boards/came-back';
import { withoutEntry } from '../own-texts';
import { ideaBoardPhone } from '../words.en-GB.json';

const t = createWords(ideaBoardPhone);

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

/** What is written next once `sent` was sent. What was typed meanwhile stays; a change goes on as a change of the text just sent. */
export function afterSending(sent: Draft, now: Draft): Draft {
  if (now === sent) return after(sent);
  const { aside, ...rest } = now;
  if (aside === sent) return rest;

  return now.instead !== undefined && now.instead === sent.instead ? { ...now, instead: sent.text.trim() } : now;
}

/** How a person's ideas stand: those that stand alone, and what became of all. */
export interface OwnIdeasNow {
  readonly answer: IdeaBoardAnswer | null;
  /** Ideas that stand alone again though the answer left them out. */
  readonly again: readonly string[];
  readonly own: readonly OwnEntry[];
}

const NOTHING_YET: OwnIdeasNow = { answer: null, again: [], own: [] };

/** The answer with one idea more, or why there is none: what is missing, or that the idea cannot be changed any more. */
export function toAnswer(
  draft: Draft,
  { columns = [] }: IdeaBoardConfig,
  { answer: before, again, own }: OwnIdeasNow = NOTHING_YET,
): { readonly answer: IdeaBoardAnswer } | { readonly error: string } {
  const text = draft.text.trim();
  if (own.some((entry) => entry.text === draft.instead && isSettled(entry))) return { error: t('phone.settled') };
  const fault = faultOf(text);
  if (fault !== null) return { error: fault };
  // Where there is one column, nobody has to choose it.
  const column = columns.find(({ id }) => columns.length === 1 || id === draft.column)?.id;
  if (columns.length > 0 && column === undefined) return { error: t('phone.choose-column') };
  const others = draft.instead === undefined ? before : takenOut(before, draft.instead, again);

  return { answer: withIdea(others && withoutEntry(others, text), text, column) };
}

function faultOf(text: string): string | null {
  if (text === '') return t('phone.write-one');

  return lengthFault(text, IDEA_LETTERS) === 'too-long' ? t('phone.too-long', { most: IDEA_LETTERS.max }) : null;
}

function withIdea(before: IdeaBoardAnswer | null, text: string, column: string | undefined): IdeaBoardAnswer {
  const { entries, columns = [], ...rest }: IdeaBoardAnswer = before ?? { entries: [] };

  return { ...rest, entries: [...entries, text], ...(column === undefined ? {} : { columns: [...columns, column] }) };
}

/** How many ideas a person has that count for how many each may write: what a host has hidden takes no room. */
export function written({ answer, again, own }: OwnIdeasNow): number {
  const grouped = own.filter((entry) => isSettled(entry) && entry.state !== 'hidden');

  return (answer?.entries.length ?? 0) + again.length + grouped.length;
}

export function takenOut(
  answer: IdeaBoardAnswer | null,
  text: string,
  again: readonly string[],
): IdeaBoardAnswer | null {
  if (again.includes(text)) return takingBack(answer, text);

  return answer && withoutEntry(answer, text);
}

export function columnIn(answer: IdeaBoardAnswer | null, text: string): string | undefined {
  return answer?.columns?.[answer.entries.indexOf(text)];
}
