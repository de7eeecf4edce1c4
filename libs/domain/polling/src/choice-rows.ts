import { share, sum } from './numbers';
import type { ChoiceOption, ChoiceResult } from './options';

export type ChoicePart = 'option' | 'other' | 'rest';

/** One row of a choice's chart and table. The shares of a single choice add up to 1. */
export interface ChoiceRow {
  readonly id: string;
  readonly part: ChoicePart;
  /** Text of the option, or as participants wrote it; '' for the rest. */
  readonly label: string;
  readonly count: number;
  /** Of the respondents; null when there is none. */
  readonly share: number | null;
}

/** Which written answers are listed: given by so many people at least, and so many answers at most. */
export interface ListedOthers {
  readonly least: number;
  readonly most: number;
}

/** In the room an answer that one person wrote is counted and not read out: the host may make it an option. */
export const LISTED_IN_ROOM: ListedOthers = { least: 2, most: 5 };

/** In a publication there is time to read; the record itself holds no answer that may not be published. */
export const LISTED_IN_RECORD: ListedOthers = { least: 1, most: 10 };

export function choiceRows(
  options: readonly ChoiceOption[],
  result: ChoiceResult,
  { least, most }: ListedOthers = LISTED_IN_ROOM,
): readonly ChoiceRow[] {
  const { base, other = [], otherCount = 0 } = result;
  const texts = new Map(options.map(({ id, text }) => [id, text]));
  const listed = other.filter(({ count, hidden, named }) => count >= least && !hidden && !named).slice(0, most);
  const rest = otherCount - sum(listed.map(({ count }) => count));

  return [
    ...result.options.map(({ id, count, share: of }) => {
      return { id, part: 'option', label: texts.get(id) ?? id, count, share: of } as const;
    }),
    ...listed.map(({ label, count }) => {
      return { id: `other:${label}`, part: 'other', label, count, share: share(count, base) } as const;
    }),
    ...(rest > 0 ? [{ id: 'rest', part: 'rest', label: '', count: rest, share: share(rest, base) } as const] : []),
  ];
}

/** Items of a choice: its options and the listed written answers, those that most people gave first. */
export function choiceItems(
  { options }: { readonly options: readonly ChoiceOption[] },
  result: ChoiceResult | null,
): readonly string[] {
  if (!result) return options.map(({ text }) => text);
  const rows = choiceRows(options, result).filter(({ part }) => part !== 'rest');
  return [...rows].sort((a, b) => b.count - a.count).map(({ label }) => label);
}
