import type { ReasonValues } from '@rt/domain/text';
import { isRefusalWord, type RefusalWord } from '@rt/words';
import { getMetadataStorage } from 'class-validator';

export interface Rule {
  readonly type: string;
  readonly name?: string;
  readonly propertyName: string;
  readonly constraints?: readonly unknown[];
  readonly message?: unknown;
  readonly each?: boolean;
}

/** What is right for a field: the id of a sentence in the catalogue of refusals, and its values. */
export interface RuleReason {
  readonly reason: RefusalWord;
  readonly params?: ReasonValues;
}

type Right = (limits: readonly unknown[], siblings: readonly Rule[]) => RuleReason;

const plain = (reason: RefusalWord): Right => {
  return () => ({ reason });
};

/** What must be true of a value, for every rule that the contract uses; a test fails where one is missing. */
const RIGHT: Readonly<Record<string, Right>> = {
  isString: plain('must-be-text'),
  isLength: ([min, max]) =>
    min === max ? within('must-have-length', { max }) : within('must-have-length-between', { min, max }),
  minLength: ([min]) => within('must-have-length-from', { min }),
  maxLength: ([max]) => within('must-have-length-to', { max }),
  isEmail: plain('must-be-address'),
  isUuid: plain('must-be-id'),
  isIn: ([values]) => oneOf('must-be-one-of', values),
  isInt: (_none, siblings) => wholeNumber(siblings),
  min: (_limit, siblings) => wholeNumber(siblings),
  max: (_limit, siblings) => wholeNumber(siblings),
  isBoolean: plain('must-be-boolean'),
  isArray: plain('must-be-list'),
  arrayMinSize: (_limit, siblings) => entries(siblings),
  arrayMaxSize: (_limit, siblings) => entries(siblings),
  arrayUnique: plain('must-hold-twice-nothing'),
  isObject: plain('must-be-object'),
  isDefined: plain('must-be-given'),
  nestedValidation: plain('must-be-object'),
};

const OF_EACH: Readonly<Record<string, Right>> = {
  isString: plain('must-hold-texts'),
  isUuid: plain('must-be-ids'),
  isIn: ([values]) => oneOf('must-hold-only', values),
  isInt: plain('must-hold-whole'),
  isObject: plain('must-hold-objects'),
  nestedValidation: plain('must-hold-objects'),
};

/** Every rule of a contract class, its parents' included. */
export function rulesOf(type: unknown): readonly Rule[] {
  return typeof type === 'function' ? getMetadataStorage().getTargetValidationMetadatas(type, '', false, false) : [];
}

/** The sentence that the contract itself names for a rule, by its id. */
export function ownReason(rule: Rule | undefined): RefusalWord | undefined {
  return isRefusalWord(rule?.message) ? rule.message : undefined;
}

/** 'Title must have 3 to 200 characters.' Undefined for a rule without words; `rules` are all of the class. */
export function ruleReason(property: string, name: string, rules: readonly Rule[]): RuleReason | undefined {
  const siblings = rules.filter((rule) => rule.propertyName === property);
  const rule = siblings.find((each) => nameOf(each) === name);
  const own = ownReason(rule);
  return own ? { reason: own } : (rule?.each ? OF_EACH : RIGHT)[name]?.(rule?.constraints ?? [], siblings);
}

export function nameOf({ name, type }: Rule): string {
  return name ?? type;
}

function within(reason: RefusalWord, limits: Readonly<Record<string, unknown>>): RuleReason {
  return { reason, params: Object.fromEntries(Object.entries(limits).map(([name, limit]) => [name, Number(limit)])) };
}

function oneOf(reason: RefusalWord, values: unknown): RuleReason {
  return { reason, params: { values: (values as readonly unknown[]).join(', ') } };
}

function limitOf(siblings: readonly Rule[], name: string): unknown {
  return siblings.find((rule) => rule.name === name)?.constraints?.[0];
}

function wholeNumber(siblings: readonly Rule[]): RuleReason {
  const [min, max] = [limitOf(siblings, 'min'), limitOf(siblings, 'max')];
  if (min === undefined && max === undefined) return { reason: 'must-be-whole' };
  if (max === undefined) return within('must-be-whole-from', { min });
  return min === undefined ? within('must-be-whole-to', { max }) : within('must-be-whole-between', { min, max });
}

function entries(siblings: readonly Rule[]): RuleReason {
  const [min, max] = [limitOf(siblings, 'arrayMinSize'), limitOf(siblings, 'arrayMaxSize')];
  if (min === undefined) return within('must-hold-to', { max });
  return max === undefined ? within('must-hold-from', { min }) : within('must-hold-between', { min, max });
}
