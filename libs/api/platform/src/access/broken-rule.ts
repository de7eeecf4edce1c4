import type { ValidationError } from 'class-validator';

import { Refusal } from '../refusals/refusal';
import { fieldWords } from './field-words';
import { nameOf, type Rule, ruleSentence, rulesOf } from './rule-sentences';

type JsonType = 'a text' | 'a number' | 'true or false' | 'a list' | 'an object';

/** The JSON type that a value needs before a rule can judge it. */
const WANTED: Readonly<Record<string, JsonType>> = {
  isString: 'a text',
  isEmail: 'a text',
  isUuid: 'a text',
  isIn: 'a text',
  matches: 'a text',
  isLength: 'a text',
  minLength: 'a text',
  maxLength: 'a text',
  isInt: 'a number',
  isNumber: 'a number',
  min: 'a number',
  max: 'a number',
  isBoolean: 'true or false',
  isArray: 'a list',
  arrayMaxSize: 'a list',
  arrayMinSize: 'a list',
  arrayUnique: 'a list',
  isObject: 'an object',
};

const IS: Readonly<Record<JsonType, (value: unknown) => boolean>> = {
  'a text': (value) => typeof value === 'string',
  'a number': (value) => typeof value === 'number',
  'true or false': (value) => typeof value === 'boolean',
  'a list': Array.isArray,
  'an object': isObject,
};

const LIST_OF: Readonly<Record<JsonType, string>> = {
  'a text': 'a list of texts',
  'a number': 'a list of numbers',
  'true or false': 'a list of true and false',
  'a list': 'a list of lists',
  'an object': 'a list of objects',
};

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

/** The refusal of a field that the class does not have; it says which there are. */
export function unknownField(field: string, rules: readonly Rule[]): Refusal {
  const known = [...new Set(rules.map(({ propertyName }) => propertyName))];
  const message = known.length > 0 ? `This field is not known here. Fields: ${known.join(', ')}.` : undefined;
  return new Refusal('unknown-field', { field, ...(message ? { message } : {}) });
}

function brokenRule(field: string, error: ValidationError, broken: readonly string[], rules: readonly Rule[]): Refusal {
  const [rule = 'invalid'] = broken;
  const sentence = ruleSentence(field, rule, rules);
  if (sentence === undefined) return new Refusal('invalid', { field, rule });
  const message = error.value === undefined ? `${fieldWords(field)} is missing. ${sentence}` : sentence;
  return new Refusal('invalid', { field, rule, message });
}

// An absent field is of no type: it breaks the rule that it must be there (422).
function wrongType(field: string, error: ValidationError, broken: readonly string[], rules: readonly Rule[]) {
  const { value, property } = error;
  if (value === undefined) return undefined;
  for (const name of broken) {
    const each = rules.some((rule) => rule.propertyName === property && nameOf(rule) === name && rule.each);
    const wanted = name === 'nestedValidation' ? nestedType(value) : wantedType(name, value, each);
    if (wanted)
      return new Refusal('wrong-type', { field, rule: name, message: `${fieldWords(field)} must be ${wanted}.` });
  }
  return undefined;
}

function wantedType(name: string, value: unknown, each: boolean): string | undefined {
  const type = WANTED[name];
  if (!type) return undefined;
  if (each) return Array.isArray(value) && value.every(IS[type]) ? undefined : LIST_OF[type];
  return IS[type](value) ? undefined : type;
}

function nestedType(value: unknown): string | undefined {
  return isObject(value) || Array.isArray(value) ? undefined : 'an object';
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
