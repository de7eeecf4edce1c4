import { getMetadataStorage } from 'class-validator';

import { fieldWords } from './field-words';

/** One rule of a field, as class-validator keeps it. */
export interface Rule {
  readonly type: string;
  readonly name?: string;
  readonly propertyName: string;
  readonly constraints?: readonly unknown[];
  readonly message?: unknown;
  readonly each?: boolean;
}

type Ending = (limits: readonly unknown[], siblings: readonly Rule[]) => string;

/** What must be true of a value, for every rule that the contract uses; a test fails where one is missing. */
const ENDINGS: Readonly<Record<string, Ending>> = {
  isString: () => 'be a text',
  isLength: ([min, max]) => (min === max ? `have ${count(max)}` : `have ${String(min)} to ${count(max)}`),
  minLength: ([min]) => `have at least ${count(min)}`,
  maxLength: ([max]) => `have at most ${count(max)}`,
  isEmail: () => 'be a single address, such as name@example.org',
  isUuid: () => 'be an id, such as 0193e4a0-1111-7abc-8def-0123456789ab',
  isIn: ([values]) => `be one of these: ${(values as unknown[]).join(', ')}`,
  isInt: (_none, siblings) => wholeNumber(siblings),
  min: (_limit, siblings) => wholeNumber(siblings),
  max: (_limit, siblings) => wholeNumber(siblings),
  isBoolean: () => 'be true or false',
  isArray: () => 'be a list',
  arrayMinSize: (_limit, siblings) => entries(siblings),
  arrayMaxSize: (_limit, siblings) => entries(siblings),
  arrayUnique: () => 'hold nothing twice',
  isObject: () => 'be an object',
  isDefined: () => 'be given',
  nestedValidation: () => 'be an object',
};

const OF_EACH: Readonly<Record<string, Ending>> = {
  isString: () => 'hold nothing but texts',
  isUuid: () => 'hold nothing but ids, such as 0193e4a0-1111-7abc-8def-0123456789ab',
  isIn: ([values]) => `hold nothing but these: ${(values as unknown[]).join(', ')}`,
  isObject: () => 'hold nothing but objects',
  nestedValidation: () => 'hold nothing but objects',
};

/** Every rule of a contract class, its parents' included. */
export function rulesOf(type: unknown): readonly Rule[] {
  return typeof type === 'function' ? getMetadataStorage().getTargetValidationMetadatas(type, '', false, false) : [];
}

/** The sentence that the contract itself gives for a rule. */
export function ownSentence(rule: Rule | undefined): string | undefined {
  // The library's own sentence for nested objects stands here as well; it is made for developers.
  return typeof rule?.message === 'string' && rule.type !== 'nestedValidation' ? rule.message : undefined;
}

/**
 * What is right for the field at `path`, in a sentence that a form may show beside it: 'Title must have 3 to 200
 * characters.' Undefined for a rule without words. `rules` are all those of the class, `name` is the broken one.
 */
export function ruleSentence(path: string, name: string, rules: readonly Rule[]): string | undefined {
  const property = path.split('.').at(-1);
  const siblings = rules.filter((rule) => rule.propertyName === property);
  const rule = siblings.find((each) => nameOf(each) === name);
  const ending = (rule?.each ? OF_EACH : ENDINGS)[name]?.(rule?.constraints ?? [], siblings);
  return ownSentence(rule) ?? (ending && `${fieldWords(path)} must ${ending}.`);
}

/** The name under which the library reports a broken rule. */
export function nameOf({ name, type }: Rule): string {
  return name ?? type;
}

function limitOf(siblings: readonly Rule[], name: string): unknown {
  return siblings.find((rule) => rule.name === name)?.constraints?.[0];
}

function wholeNumber(siblings: readonly Rule[]): string {
  const [min, max] = [limitOf(siblings, 'min'), limitOf(siblings, 'max')];
  if (min === undefined && max === undefined) return 'be a whole number';
  if (max === undefined) return `be a whole number, ${String(min)} or more`;
  return min === undefined
    ? `be a whole number, at most ${String(max)}`
    : `be a whole number from ${String(min)} to ${String(max)}`;
}

function entries(siblings: readonly Rule[]): string {
  const [min, max] = [limitOf(siblings, 'arrayMinSize'), limitOf(siblings, 'arrayMaxSize')];
  if (min === undefined) return `hold at most ${String(max)} entries`;
  return max === undefined ? `hold at least ${String(min)} entries` : `hold ${String(min)} to ${String(max)} entries`;
}

function count(limit: unknown): string {
  return limit === 1 ? '1 character' : `${String(limit)} characters`;
}
