import { type ChoiceOption, OPTIONS_MIN } from '@rt/domain/polling';
import { normaliseText } from '@rt/domain/text';

import { freeId } from '../options';

/** Options after a paste, and the lines that were not added: nothing that was pasted is lost. */
export interface Pasted {
  readonly options: readonly ChoiceOption[];
  /** How many lines became options. */
  readonly added: number;
  /** Lines that are already in the list. */
  readonly twice: readonly string[];
  readonly tooMany: readonly string[];
}

export type LeftLines = Pick<Pasted, 'twice' | 'tooMany'>;

export const NOTHING_LEFT: LeftLines = { twice: [], tooMany: [] };

export function leftTogether(before: LeftLines, now: LeftLines): LeftLines {
  return { twice: [...before.twice, ...now.twice], tooMany: [...before.tooMany, ...now.tooMany] };
}

/** What programs put before the lines of a list: a bullet, or a number with a full stop or a bracket. */
const LIST_SIGN = /^(?:[-–•*·◦▪]|\d{1,2}[.)])\s+/u;

/** The lines of a text that hold something, without the signs of a list; a text of one line is not a list. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => normaliseText(line).replace(LIST_SIGN, ''))
    .filter((line) => line !== '');
}

/** Several pasted lines fill empty options, then add new ones, at most `most` in all; written ones stay. */
export function pasteOptions(
  before: readonly ChoiceOption[],
  at: number,
  lines: readonly string[],
  most: number,
): Pasted {
  const options = [...before];
  const [twice, tooMany]: [string[], string[]] = [[], []];
  let added = 0;
  for (const line of lines) {
    const empty = options.findIndex(({ text }, index) => index >= at && isEmpty(text));
    if (options.some(({ text }) => normaliseText(text) === line)) twice.push(line);
    else if (empty === -1 && options.length >= most) tooMany.push(line);
    else {
      const place = empty === -1 ? options.length : empty;
      options[place] = { ...(options[place] ?? { id: freeId(options) }), text: line };
      added += 1;
    }
  }

  return { options: added === 0 ? before : withoutEmptyEnd(options), added, twice, tooMany };
}

function withoutEmptyEnd(options: readonly ChoiceOption[]): readonly ChoiceOption[] {
  const last = options.findLastIndex(({ text }) => !isEmpty(text));
  return options.slice(0, Math.max(last + 1, OPTIONS_MIN));
}

function isEmpty(text: string): boolean {
  return text.trim() === '';
}
