import type { Checked } from '@rt/domain/text';
import { checkText, groupedBy, reject, TEXT_LIMITS, wordKey } from '@rt/domain/text';

/** What participants write where no option fits, and how it is counted: texts with the same word key are one answer. */

export interface OtherAnswer {
  /** The commonest spelling; of equally common ones the first in the order of the letters. */
  readonly label: string;
  /** Participants. */
  readonly count: number;
  readonly hidden?: boolean;
  /** It may name somebody: for hosts alone, until one of them makes it an option. */
  readonly named?: true;
  /** What a text rests on: whoever looks it up may find who named it. */
  readonly isSource?: true;
}

export type Spellings = ReadonlyMap<string, number>;

/** At most this many different answers are listed; all are counted. */
export const OTHER_LISTED_MAX = 50;

/** A text of 1 to 100 graphemes that holds a letter or digit, normalised. */
export function checkOther(input: unknown): Checked<string> {
  const field = 'answer.other';
  const text = checkText(input, { field, ...TEXT_LIMITS.otherText });
  if (!text.ok) return text;

  return wordKey(text.value) === '' ? reject('invalid', field, 'answer-without-letters') : text;
}

/** Adds counts of spellings; one whose count comes to 0 is left out. */
export function addSpellings(a: Spellings, b: Spellings): Spellings {
  const both = new Map(a);
  for (const [text, count] of b) {
    const total = (both.get(text) ?? 0) + count;
    if (total === 0) both.delete(text);
    else both.set(text, total);
  }

  return both;
}

/** Spellings as answers, most often given first, then in the order of the letters. */
export function groupSpellings(spellings: Spellings): readonly OtherAnswer[] {
  const answers = Array.from(spellings, ([label, count]): OtherAnswer => ({ label, count }));

  return [...groupedBy(answers, ({ label }) => wordKey(label)).values()].map(together).sort(commonerFirst);
}

function together(spellings: readonly OtherAnswer[]): OtherAnswer {
  const [commonest] = [...spellings].sort(commonerFirst);

  return { label: commonest?.label ?? '', count: spellings.reduce((total, { count }) => total + count, 0) };
}

// By code units: the same everywhere, whatever the language of the machine.
function commonerFirst(a: OtherAnswer, b: OtherAnswer): number {
  return b.count - a.count || (a.label < b.label ? -1 : 1);
}
