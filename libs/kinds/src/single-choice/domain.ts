import type { ChoiceOption, ChoiceResult, Kind, OtherAnswer, Spellings } from '@rt/domain/polling';
import {
  addLists,
  addSpellings,
  checkFlag,
  checkHidden,
  checkOptions,
  checkOther,
  checkTakenBack,
  choiceItems,
  decideOptions,
  groupSpellings,
  hideOther,
  optionLabels,
  optionOfText,
  OPTIONS_MAX,
  OTHER_LISTED_MAX,
  PROMOTABLE_KEYS,
  promoteOther,
  rankOptions,
  sameIds,
  sum,
  takeBackOption,
  withoutHidden,
} from '@rt/domain/polling';
import type { Checked } from '@rt/domain/text';
import { accept, checkRecord, own, reject, wordKey } from '@rt/domain/text';

import { namedAnswers, onlyQuoted, readOut, withoutPromoted } from './kept';
import { meaningOf } from './meaning-of';
import { singleChoiceMoves } from './moves';

export interface SingleChoiceConfig {
  readonly options: readonly ChoiceOption[];
  /** Each participant sees the options in an order of their own (`shownOptions`). */
  readonly randomise?: boolean;
  /** Who finds no option that fits may write an answer of 1 to 100 graphemes. */
  readonly allowOther?: boolean;
  /** What was an option for a while: an answer in own words that a host promoted and took back. */
  readonly takenBack?: readonly ChoiceOption[];
  /** Word keys of written answers that hosts hide from the room; for hosts alone. */
  readonly hidden?: readonly string[];
}

/** The id of an option, or an answer in own words: one that says what an option says is that option. */
export type SingleChoiceAnswer = { readonly optionId: string } | { readonly other: string };

export interface SingleChoiceTally {
  /** Participants an option, in the order of the configuration. */
  readonly options: readonly number[];
  readonly other: Spellings;
}

const KEYS = ['options', 'randomise', 'allowOther', 'takenBack', 'hidden'];

export const singleChoice: Kind<SingleChoiceConfig, SingleChoiceAnswer, ChoiceResult, SingleChoiceTally> = {
  kind: 'single_choice',
  aim: 'decide',
  moves: singleChoiceMoves,
  hands: { several: false },

  checkConfig(input): Checked<SingleChoiceConfig> {
    const record = checkRecord(input, 'config', KEYS);
    if (!record.ok) return record;
    const allowOther = checkFlag(record.value, 'allowOther');
    if (!allowOther.ok) return allowOther;
    const keys = allowOther.value.allowOther ? PROMOTABLE_KEYS : undefined;
    const options = checkOptions(own(record.value, 'options'), 'config.options', { keys });
    if (!options.ok) return options;
    const randomise = checkFlag(record.value, 'randomise');
    if (!randomise.ok) return randomise;
    const decided = keys ? checkDecided(record.value) : accept({});
    if (!decided.ok) return decided;

    return accept({ options: options.value, ...randomise.value, ...allowOther.value, ...decided.value });
  },

  checkAnswer({ options, allowOther, takenBack = [] }, input): Checked<SingleChoiceAnswer> {
    const record = checkRecord(input, 'answer', allowOther ? ['optionId', 'other'] : ['optionId']);
    if (!record.ok) return record;
    const { value } = record;
    if (Object.hasOwn(value, 'other')) return checkOwnWords(options, value);
    const optionId = own(value, 'optionId');
    if (typeof optionId !== 'string' || ![...options, ...takenBack].some((option) => option.id === optionId)) {
      return reject('invalid', 'answer.optionId', 'pick-missing');
    }

    return accept({ optionId });
  },

  answerKey(answer) {
    return JSON.stringify('other' in answer ? { other: answer.other } : { optionId: answer.optionId });
  },

  emptyTally(config) {
    return { options: config.options.map(() => 0), other: new Map() };
  },

  add(config, tally, answer, times = 1) {
    const { option, text } = meaningOf(config, answer);
    if (!option) return { ...tally, other: addSpellings(tally.other, new Map([[text, times]])) };
    const { options } = tally;
    const one = ({ id }: ChoiceOption, at: number) => (options[at] ?? 0) + (id === option.id ? times : 0);

    return { ...tally, options: config.options.map(one) };
  },

  merge(a, b) {
    return { options: addLists(a.options, b.options), other: addSpellings(a.other, b.other) };
  },

  result(config, tally) {
    const otherCount = sum([...tally.other.values()]);
    const base = sum(tally.options) + otherCount;
    const result = {
      options: rankOptions(config.options, tally.options, base),
      shareBase: 'respondents',
      base,
    } as const;
    if (!config.allowOther) return result;

    const isHidden = ({ label }: OtherAnswer) => config.hidden?.includes(wordKey(label));
    const listed = groupSpellings(tally.other).slice(0, OTHER_LISTED_MAX);
    const other = listed.map((answer) => (isHidden(answer) ? { ...answer, hidden: true } : answer));

    return { ...result, other, otherCount };
  },

  respondents(result) {
    return result.base;
  },

  labels: optionLabels,
  items: choiceItems,
  takesItems: { most: OPTIONS_MAX },

  sameMeaning(before, after) {
    return (
      sameIds(before.options, after.options) &&
      sameIds(before.takenBack ?? [], after.takenBack ?? []) &&
      String(before.hidden ?? []) === String(after.hidden ?? []) &&
      (before.allowOther ?? false) === (after.allowOther ?? false)
    );
  },

  promote(config, result, text, sawHidden) {
    return promoteOther(config, result.other ?? [], text, { most: OPTIONS_MAX, sawHidden });
  },

  takeBack: takeBackOption,

  hide(config, result, text, hide) {
    return hideOther(config, result.other ?? [], text, hide);
  },

  configForRoom: withoutHidden,

  resultForRoom({ hidden = [] }, result) {
    if (!result.other) return result;

    return { ...result, other: result.other.filter((each) => !each.hidden && !hidden.includes(wordKey(each.label))) };
  },

  readOut,
  named: namedAnswers,

  decided: decideOptions,

  configKept: withoutPromoted,

  withoutOwnWords: ({ options }) => ({ options: options.filter(({ promoted }) => promoted === undefined) }),

  onlyOthers: onlyQuoted,
};

function checkDecided(
  record: Readonly<Record<string, unknown>>,
): Checked<Pick<SingleChoiceConfig, 'takenBack' | 'hidden'>> {
  const takenBack = checkTakenBack(own(record, 'takenBack'), 'config.takenBack');
  if (!takenBack.ok) return takenBack;
  const hidden = checkHidden(own(record, 'hidden'));
  if (!hidden.ok) return hidden;

  return accept({
    ...(takenBack.value.length > 0 ? { takenBack: takenBack.value } : {}),
    ...(hidden.value.length > 0 ? { hidden: hidden.value } : {}),
  });
}

function checkOwnWords(
  options: readonly ChoiceOption[],
  record: Readonly<Record<string, unknown>>,
): Checked<SingleChoiceAnswer> {
  if (Object.hasOwn(record, 'optionId')) {
    return reject('invalid', 'answer.other', 'pick-or-write');
  }
  const text = checkOther(own(record, 'other'));
  if (!text.ok) return text;
  const option = optionOfText(options, text.value);

  return accept(option ? { optionId: option.id } : { other: text.value });
}
