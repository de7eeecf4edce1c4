import { percent, share } from '../numbers';
import type { ChoiceOption, ChoiceResult } from '../options';
import type { ChartWord } from './chart-model';
import { quotedText } from './quoted-text';

/** What a sentence on a choice is about: all answers, or the options alone where people wrote as well. */
export type SentenceScope = 'all' | 'options';

export function choiceSentence(
  options: readonly ChoiceOption[],
  result: ChoiceResult,
  scope: SentenceScope = 'all',
): ChartWord {
  if (result.base === 0) return { code: 'no-answers-yet' };

  return { code: 'leads', values: { ...inFront(options, result), scope } };
}

export function choiceFinding(
  options: readonly ChoiceOption[],
  result: ChoiceResult,
  scope: SentenceScope = 'all',
): ChartWord {
  if (result.base === 0) return { code: 'no-answers' };

  return { code: 'finding-leads', values: { ...inFront(options, result), scope } };
}

// Up to three of them are named, and stand in quotation marks: an option of any wording is then one thing that leads.
function inFront(options: readonly ChoiceOption[], result: ChoiceResult) {
  const leaders = result.options.filter(({ rank }) => rank === 1);
  // By group an option that somebody wrote is no part of the result.
  const textOf = (id: string) => options.find((one) => one.id === id)?.text ?? '';
  const [first = '', second = '', third = ''] = leaders.map(({ id }) => quotedText(textOf(id)));
  const count = (leaders[0] ?? result.options[0])?.count ?? 0;

  return { leaders: leaders.length, first, second, third, ...countedOf(count, result.base) };
}

/** Values of '51 of 128 (40%)': never a percentage without its base. */
export function countedOf(count: number, base: number) {
  return { count, base, percent: percent(share(count, base)) ?? 0 };
}
