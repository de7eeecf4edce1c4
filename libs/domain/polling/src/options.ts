import type { Checked, TextLength } from '@rt/domain/text';
import { accept, checkRecord, checkText, own, readWordKey, reject, TEXT_LIMITS } from '@rt/domain/text';

import { share } from './numbers';
import type { OtherAnswer } from './written/other-answers';

/** What single and multiple choice have in common: options, how they are counted, ranked and put into words. */

export interface ChoiceOption {
  /** Stable; responses refer to it, never to a place in the list. */
  readonly id: string;
  readonly text: string;
  /** Word key of the answers in participants' own words that the host promoted to this option: they count as it. */
  readonly promoted?: string;
  /** A participant wrote it, and the room answers it as what was planned. */
  readonly written?: true;
}

export interface OptionResult {
  readonly id: string;
  readonly count: number;
  /** Of the respondents; null when there is none. */
  readonly share: number | null;
  /** 1, 2, 2, 4; null when nobody answered. */
  readonly rank: number | null;
  readonly tied: boolean;
}

export interface ChoiceResult {
  readonly options: readonly OptionResult[];
  readonly shareBase: 'respondents';
  /** Number of respondents. */
  readonly base: number;
  /** Multiple choice: options picked a respondent; null when nobody answered. */
  readonly meanPicks?: number | null;
  /** Single choice that lets people write an answer: the commonest of those, and how many people wrote any. */
  readonly other?: readonly OtherAnswer[];
  readonly otherCount?: number;
  /** How many people at most gave one and the same of the answers that are not in `other`; left out: all who are not told there. */
  readonly unreadMost?: number;
}

export const OPTIONS_MIN = 2;
export const OPTIONS_MAX = 50;

/** Letters, digits, hyphen and underscore: safe in keys, addresses and element ids. */
const OPTION_ID = /^[A-Za-z0-9_-]{1,40}$/;

const KEYS = ['id', 'text'];
/** Keys of an option to which answers in participants' own words can be promoted. */
export const PROMOTABLE_KEYS = [...KEYS, 'promoted'];

export interface OptionLimits {
  readonly keys?: readonly string[];
  readonly most?: number;
  readonly text?: TextLength;
}

/** Checks a list of options: 2 to 50 where nothing else is said, ids and texts unique. */
export function checkOptions(
  input: unknown,
  field: string,
  { keys = KEYS, most = OPTIONS_MAX, text = TEXT_LIMITS.optionText }: OptionLimits = {},
): Checked<readonly ChoiceOption[]> {
  if (!Array.isArray(input)) return reject('invalid', field, 'options-missing');
  if (input.length < OPTIONS_MIN || input.length > most) {
    return reject('invalid', field, 'options-too-few-or-many', { min: OPTIONS_MIN, max: most });
  }

  return checkEach(input, field, { keys, text });
}

/** Options that were answers in own words and are such again; none where the list is left out. */
export function checkTakenBack(input: unknown, field: string): Checked<readonly ChoiceOption[]> {
  if (input === undefined) return accept([]);
  const fits = Array.isArray(input) && input.length <= OPTIONS_MAX;

  return fits
    ? checkEach(input, field, { keys: PROMOTABLE_KEYS, text: TEXT_LIMITS.optionText })
    : reject('invalid', field, 'leave-out');
}

function checkEach(
  input: readonly unknown[],
  field: string,
  limits: { readonly keys: readonly string[]; readonly text: TextLength },
): Checked<readonly ChoiceOption[]> {
  const options: ChoiceOption[] = [];
  for (const [index, item] of input.entries()) {
    const record = checkRecord(item, `${field}[${index}]`, limits.keys);
    if (!record.ok) return record;
    const option = checkOption(record.value, `${field}[${index}]`, options, limits.text);
    if (!option.ok) return option;
    options.push(option.value);
  }

  return accept(options);
}

function checkOption(
  record: Readonly<Record<string, unknown>>,
  field: string,
  before: readonly ChoiceOption[],
  limits: TextLength,
): Checked<ChoiceOption> {
  const id = own(record, 'id');
  if (typeof id !== 'string' || !OPTION_ID.test(id)) {
    return reject('invalid', `${field}.id`, 'option-id-wrong');
  }
  const text = checkText(own(record, 'text'), { field: `${field}.text`, ...limits });
  if (!text.ok) return text;
  if (before.some((option) => option.id === id)) return reject('invalid', `${field}.id`, 'option-id-twice');
  if (before.some((option) => option.text === text.value)) {
    return reject('invalid', `${field}.text`, 'option-twice');
  }
  const given = own(record, 'promoted');
  if (given === undefined) return accept({ id, text: text.value });
  const promoted = readWordKey(given);
  if (promoted === null) return reject('invalid', `${field}.promoted`, 'option-promoted-given');

  return accept({ id, text: text.value, promoted });
}

/** Reads an optional true or false of a config; `key` is left out of the result when it was left out of the input. */
export function checkFlag<Key extends string>(
  record: Readonly<Record<string, unknown>>,
  key: Key,
): Checked<{ readonly [name in Key]?: boolean }> {
  const value = own(record, key);
  if (value === undefined) return accept({});
  if (typeof value !== 'boolean') return reject('invalid', `config.${key}`, 'not-yes-or-no');

  return accept({ [key]: value } as { readonly [name in Key]?: boolean });
}

/** Counts with shares of the respondents and competition ranks; the order stays that of the options. */
export function rankOptions(
  options: readonly ChoiceOption[],
  counts: readonly number[],
  respondents: number,
): readonly OptionResult[] {
  return options.map(({ id }, index) => {
    const count = counts[index] ?? 0;
    const rank = 1 + counts.filter((other) => other > count).length;
    const tied = counts.filter((other) => other === count).length > 1;

    return {
      id,
      count,
      share: share(count, respondents),
      rank: respondents === 0 ? null : rank,
      tied: respondents > 0 && tied,
    };
  });
}

/** True when two lists hold the same ids in the same order, and the same answers are promoted to them. */
export function sameIds(before: readonly ChoiceOption[], after: readonly ChoiceOption[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ id, promoted }, index) => id === after[index]?.id && promoted === after[index]?.promoted)
  );
}

export function optionLabels({ options }: { readonly options: readonly ChoiceOption[] }): ChoiceOption[] {
  return options.map(({ id, text }) => ({ id, text }));
}
