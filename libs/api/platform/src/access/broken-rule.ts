import type { RefusalWord } from '@rt/words';
import type { ValidationError } from 'class-validator';

import { Refusal } from '../refusals/refusal';
import { nameOf, type Rule, ruleReason, rulesOf } from './rule-reasons';

type JsonType = 'text' | 'number' | 'boolean' | 'list' | 'object';

/** The JSON type that a value needs before a rule can judge it. */
const WANTED: Readonly<Record<string, JsonType>> = {
  isString: 'text',
  isEmail: 'text',
  isUuid: 'text',
  isIn: 'text',
  matches: 'text',
  isLength: 'text',
  minLength: 'text',
  maxLength: 'text',
  isInt: 'number',
  isNumber: 'number',
  min: 'number',
  max: 'number',
  isBoolean: 'boolean',
  isArray: 'list',
  arrayMaxSize: 'list',
  arrayMinSize: 'list',
  arrayUnique: 'list',
  isObject: 'object',
};

const IS: Readonly<Record<JsonType, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  list: Array.isArray,
  object: isObject,
};

/** What must be true where every entry of a list is of that type. */
const LIST_OF = {
  text: 'must-be-texts',
  number: 'must-be-numbers',
  boolean: 'must-be-booleans',
  list: 'must-be-lists',
  object: 'must-be-objects',
} as const satisfies Readonly<Record<JsonType, RefusalWord>>;

/** The refusal for what the library found first: which field, which rule, and what would be right. */
export function refusalFor(error: ValidationError, parent = ''): Refusal {
  const field = parent ? `${parent}.${error.property}` : error.property;
  const [child] = error.children ?? [];
  if (child && !error.constraints) return refusalFor(child, field);
  const broken = Object.keys(error.constraints ?? {});
  const rules = rulesOf(error.target?.constructor);
  if (broken.includes('whitelistValidation')) return unknownField(field, rules);
  return wrongType(field, error, broken, rules) ?? brokenRule(field, error, broken, rules);
}

function unknownField(field: string, rules: readonly Rule[]): Refusal {
  const known = [...new Set(rules.map(({ propertyName }) => propertyName))];
  if (known.length === 0) return new Refusal('unknown-field', { field });
  return new Refusal('unknown-field', { field, reason: 'known-fields', params: { fields: known.join(', ') } });
}

function brokenRule(field: string, error: ValidationError, broken: readonly string[], rules: readonly Rule[]): Refusal {
  const [rule = 'invalid'] = broken;
  const right = ruleReason(error.property, rule, rules);
  if (right === undefined) return new Refusal('invalid', { field, rule });
  return new Refusal('invalid', {
    field,
    rule,
    ...right,
    ...(error.value === undefined ? { missingField: true } : {}),
  });
}

// An absent field is of no type: it breaks the rule that it must be there (422).
function wrongType(field: string, error: ValidationError, broken: readonly string[], rules: readonly Rule[]) {
  const { value, property } = error;
  if (value === undefined) return undefined;
  for (const name of broken) {
    const each = rules.some((rule) => rule.propertyName === property && nameOf(rule) === name && rule.each);
    const wanted = name === 'nestedValidation' ? nestedType(value) : wantedType(name, value, each);
    if (wanted) return new Refusal('wrong-type', { field, rule: name, reason: wanted });
  }
  return undefined;
}

function wantedType(name: string, value: unknown, each: boolean): RefusalWord | undefined {
  const type = WANTED[name];
  if (!type) return undefined;
  if (each) return Array.isArray(value) && value.every(IS[type]) ? undefined : LIST_OF[type];
  return IS[type](value) ? undefined : `must-be-${type}`;
}

function nestedType(value: unknown): RefusalWord | undefined {
  return isObject(value) || Array.isArray(value) ? undefined : 'must-be-object';
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
