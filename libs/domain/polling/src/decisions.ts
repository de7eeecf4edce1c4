import { accept, reject, wordKey } from '@rt/domain/text';
import type { Checked } from '@rt/domain/text';
import { optionOfText } from './choosing';
import type { ChoiceOption } from './options';
import type { OtherAnswer } from './other-answers';

/**
 * What hosts decide on what participants wrote. A decision is no part of the plan: it changes what an answer counts for
 * and refuses no answer that was given before it. A later decision on the same target takes the place of an earlier one.
 */
export type ActivityDecision =
  | {
      /** Answers of the word key `target` are this option. */
      readonly verb: 'promote';
      readonly target: string;
      readonly value: Pick<ChoiceOption, 'id' | 'text'>;
    }
  | {
      /** The option to which answers of the word key `target` were promoted is an answer in own words again. */
      readonly verb: 'take-back';
      readonly target: string;
      readonly value: null;
    };

/** Options that participants see, and those that were taken back: who chose one of these wrote its text. */
export interface DecidedOptions {
  readonly options: readonly ChoiceOption[];
  readonly takenBack?: readonly ChoiceOption[];
}

/**
 * The decision that makes what participants wrote as `text` an option; null where it is one. Refused where nobody wrote
 * it, or where there are `most` options. Field paths begin with `label`.
 */
export function promoteOther(
  { options, takenBack = [] }: DecidedOptions,
  others: readonly OtherAnswer[],
  text: string,
  most: number,
): Checked<ActivityDecision | null> {
  if (optionOfText(options, text)) return accept(null);
  const target = wordKey(text);
  const answer = others.find(({ label }) => wordKey(label) === target);
  if (!answer) return reject('invalid', 'label', 'Nobody has written this answer.');
  if (options.length >= most) return reject('invalid', 'label', `There are ${most} options already.`);
  const before = takenBack.find(({ promoted }) => promoted === target);
  const id = before?.id ?? freeId([...options, ...takenBack]);

  return accept({ verb: 'promote', target, value: { id, text: before?.text ?? answer.label } });
}

/** The decision that takes a promoted option back; null where it was. Refused for one that the organiser planned. */
export function takeBackOption(
  { options, takenBack = [] }: DecidedOptions,
  id: string,
): Checked<ActivityDecision | null> {
  if (takenBack.some((option) => option.id === id)) return accept(null);
  const target = options.find((option) => option.id === id)?.promoted;
  if (target === undefined)
    return reject('invalid', 'optionId', 'Only an answer that became an option can be taken back.');

  return accept({ verb: 'take-back', target, value: null });
}

/**
 * The options as they stand after the decisions, in their order; of several on one target the last one holds. An option
 * that stands in the list already keeps its place and its wording.
 */
export function decideOptions<Decided extends DecidedOptions>(
  planned: Decided,
  decisions: readonly ActivityDecision[],
): Decided {
  return [...lastOf(decisions)].reduce(
    (decided, [target, last]) => ({ ...decided, ...decideOne(decided, target, last) }),
    planned,
  );
}

interface Last {
  readonly stands: boolean;
  readonly option?: ChoiceOption;
}

// In the order in which they were promoted last.
function lastOf(decisions: readonly ActivityDecision[]): Map<string, Last> {
  const last = new Map<string, Last>();
  for (const { verb, target, value } of decisions) {
    const option = verb === 'promote' ? { ...value, promoted: target } : last.get(target)?.option;
    if (verb === 'promote') last.delete(target);
    last.set(target, { stands: verb === 'promote', ...(option ? { option } : {}) });
  }

  return last;
}

function decideOne({ options, takenBack = [] }: DecidedOptions, target: string, last: Last): DecidedOptions {
  const isIt = ({ promoted }: ChoiceOption) => promoted === target;
  const isOther = (option: ChoiceOption) => !isIt(option);
  const held = options.find(isIt) ?? takenBack.find(isIt) ?? last.option;
  if (held === undefined) return { options };
  if (!last.stands) return { options: options.filter(isOther), takenBack: [...takenBack.filter(isOther), held] };
  const kept = options.some(isIt) ? options : [...options, held];

  return { options: kept, ...(takenBack.length > 0 ? { takenBack: takenBack.filter(isOther) } : {}) };
}

function freeId(options: readonly ChoiceOption[]): string {
  const taken = new Set(options.map(({ id }) => id));
  let n = 1;
  while (taken.has(`other-${n}`)) n += 1;

  return `other-${n}`;
}
