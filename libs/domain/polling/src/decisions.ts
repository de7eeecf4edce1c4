import type { Checked, Refusal } from '@rt/domain/text';
import { accept, readWordKey, reject, wordKey } from '@rt/domain/text';

import type { BoardSwitch } from './boards/boards';
import type { BoardPhase } from './boards/phases';
import { optionOfText } from './choosing';
import type { EntryVerb } from './entry-acts';
import type { EntryState } from './entry-state';
import type { Label } from './kind';
import type { ChoiceOption } from './options';
import type { OtherAnswer } from './written/other-answers';

/** A decision changes what answers count for, not the plan; the latest on a target applies. */
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
    }
  | {
      /** Answers of the word key `target`, or only some spellings of it, are shown to hosts alone. */
      readonly verb: 'hide';
      readonly target: string;
      readonly value: { readonly spellings: readonly string[] } | null;
    }
  | {
      /** Shows answers with this key in every spelling; `apart` excludes spellings decided separately. */
      readonly verb: 'show';
      readonly target: string;
      readonly value: { readonly apart: true } | null;
    }
  | {
      /** The entry `target`, answers of this word key or some spellings of it wait again. */
      readonly verb: 'put-back';
      readonly target: string;
      readonly value: { readonly spellings: readonly string[] } | null;
    }
  | {
      /** Words of the key `target` count as those of another, or as themselves again. */
      readonly verb: 'alias';
      readonly target: string;
      readonly value: { readonly key: string } | null;
    }
  | {
      /** What was done with the entry `target`; entries are hidden and shown again by their ids as well. */
      readonly verb: Exclude<EntryVerb, 'hide' | 'show' | 'put-back' | 'merge'> | 'keep';
      readonly target: string;
      readonly value: null;
    }
  | {
      /** The entry `target` counts with another, and so do those that counted with it: they come back with it. */
      readonly verb: 'merge';
      readonly target: string;
      readonly value: { readonly brought: readonly string[] };
    }
  | {
      /** People may post or vote, or the host reads first, from now on or no more; `left` are words that stand as before. */
      readonly verb: 'switch';
      readonly target: BoardSwitch;
      readonly value: { readonly on: boolean; readonly left?: readonly string[] };
    }
  | {
      readonly verb: 'phase';
      readonly target: 'board';
      readonly value: { readonly to: BoardPhase };
    }
  | {
      /** The entry `target` stands in this group, or in none. */
      readonly verb: 'group';
      readonly target: string;
      readonly value: { readonly into: string | null };
    }
  | {
      /** The entry `target` has these labels, which a host chose. */
      readonly verb: 'label';
      readonly target: string;
      readonly value: { readonly labels: readonly string[] };
    }
  | {
      readonly verb: 'add-label';
      readonly target: string;
      readonly value: Pick<Label, 'text'>;
    };

export interface AnswerStanding {
  readonly state: EntryState;
  /** The key of the answer that it counts as; null for itself. */
  readonly into: string | null;
}

type OnOption = Extract<ActivityDecision, { readonly verb: 'promote' | 'take-back' }>;

/** At most this many written answers of one activity can be hidden. */
const HIDDEN_MAX = 500;
const HIDDEN_KEY_MAX = 1000;

/** Options that participants see, and those that were taken back: who chose one of these wrote its text. */
export interface DecidedOptions {
  readonly options: readonly ChoiceOption[];
  readonly takenBack?: readonly ChoiceOption[];
  /** Word keys of the answers that hosts alone see, in the order of the letters. */
  readonly hidden?: readonly string[];
}

/**
 * The decision that makes what participants wrote as `text` an option; null where it is one. Refused where nobody wrote
 * it, or where there are `most` options. Field paths begin with `label`. `version-conflict` where hosts have hidden it and the act does not
 * say that its host saw that (`sawHidden`): an option stands on every phone.
 */
export function promoteOther(
  decided: DecidedOptions,
  others: readonly OtherAnswer[],
  text: string,
  { most, sawHidden }: { readonly most: number; readonly sawHidden: boolean },
): Checked<ActivityDecision | null, 'invalid' | 'version-conflict'> {
  const { options, takenBack = [] } = decided;
  if (optionOfText(options, text)) return accept(null);
  const target = wordKey(text);
  const answer = others.find(({ label }) => wordKey(label) === target);
  if (!answer) return reject('invalid', 'label', 'answer-not-written');
  if (isHiddenUnseen(decided, target, sawHidden)) return reject('version-conflict', 'label', 'decided-just-now');
  if (options.length >= most) return reject('invalid', 'label', 'options-full', { most });
  const before = takenBack.find(({ promoted }) => promoted === target);
  const id = before?.id ?? freeId([...options, ...takenBack]);

  return accept({ verb: 'promote', target, value: { id, text: before?.text ?? answer.label } });
}

function isHiddenUnseen({ hidden = [] }: DecidedOptions, key: string, sawHidden: boolean): boolean {
  return !sawHidden && hidden.includes(key);
}

export function takeBackOption(
  { options, takenBack = [] }: DecidedOptions,
  id: string,
): Checked<ActivityDecision | null> {
  if (takenBack.some((option) => option.id === id)) return accept(null);
  const target = options.find((option) => option.id === id)?.promoted;
  if (target === undefined) return reject('invalid', 'optionId', 'option-not-written');

  return accept({ verb: 'take-back', target, value: null });
}

/** Null where it is so already; refused without such an answer. Field paths begin with `label`. */
export function hideOther(
  { hidden = [] }: DecidedOptions,
  others: readonly OtherAnswer[],
  text: string,
  hide: boolean,
): Checked<ActivityDecision | null> {
  const target = wordKey(text);
  if (!others.some(({ label }) => wordKey(label) === target)) {
    return reject('invalid', 'label', 'answer-not-written');
  }
  if (hidden.includes(target) === hide) return accept(null);
  if (hide && hidden.length >= HIDDEN_MAX)
    return reject('invalid', 'label', 'answers-hidden-full', { most: HIDDEN_MAX });

  return accept({ verb: hide ? 'hide' : 'show', target, value: null });
}

/** Later decisions on one target replace earlier ones. An option keeps its position and wording. */
export function decideOptions<Decided extends DecidedOptions>(
  planned: Decided,
  decisions: readonly ActivityDecision[],
): Decided {
  const options = [...lastOf(decisions.filter(isOnOption))].reduce(
    (decided, [target, last]) => ({ ...decided, ...decideOne(decided, target, last) }),
    planned,
  );

  return { ...options, ...hiddenAfter(planned.hidden ?? [], decisions) };
}

/** Without what is hidden from everybody but the hosts: keys of hidden answers, and options of theirs. */
export function withoutHidden<Decided extends DecidedOptions>(decided: Decided): Decided {
  const { hidden = [], takenBack = [], ...shown } = decided;
  if (hidden.length === 0) return decided;
  const left = takenBack.filter(
    ({ text, promoted }) => ![wordKey(text), promoted ?? ''].some((key) => hidden.includes(key)),
  );

  return { ...shown, ...(left.length > 0 ? { takenBack: left } : {}) } as Decided;
}

/** Reads the word keys of hidden answers in a config; none where the list is left out. */
export function checkHidden(input: unknown): Checked<readonly string[]> {
  if (input === undefined) return accept([]);
  if (!Array.isArray(input) || input.length > HIDDEN_MAX) return refuseHidden();
  const keys = input.map(readWordKey).filter((key): key is string => key !== null && key.length <= HIDDEN_KEY_MAX);

  return keys.length === input.length ? accept([...new Set(keys)]) : refuseHidden();
}

function refuseHidden(): Refusal<'invalid'> {
  return reject('invalid', 'config.hidden', 'leave-out');
}

function isOnOption(decision: ActivityDecision): decision is OnOption {
  return decision.verb === 'promote' || decision.verb === 'take-back';
}

// Sorted, so that it does not tell in which order they were hidden.
function hiddenAfter(
  before: readonly string[],
  decisions: readonly ActivityDecision[],
): Pick<DecidedOptions, 'hidden'> {
  const hidden = new Set(before);
  for (const { verb, target } of decisions) {
    if (verb === 'hide') hidden.add(target);
    if (verb === 'show') hidden.delete(target);
  }

  return before.length + hidden.size > 0 ? { hidden: [...hidden].sort() } : {};
}

interface Last {
  readonly stands: boolean;
  readonly option?: ChoiceOption;
}

// In the order in which they were promoted last.
function lastOf(decisions: readonly OnOption[]): Map<string, Last> {
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
