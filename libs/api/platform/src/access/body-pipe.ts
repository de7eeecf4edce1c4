import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validate, ValidationError } from 'class-validator';

import { Refusal, refuse } from '../refusals/refusal';

type Class = new (...args: unknown[]) => object;

const PLAIN_TYPES: readonly unknown[] = [String, Number, Boolean, Array, Object];

/**
 * Turns bodies and queries into the contract's classes. An unknown field, a wrong JSON type or no object at all is 400;
 * a value of the right type against a rule is 422; in a query every fault is 400. Nothing is converted silently.
 */
@Injectable()
export class BodyPipe implements PipeTransform {
  async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const { type, metatype } = metadata;
    if ((type !== 'body' && type !== 'query') || !metatype || PLAIN_TYPES.includes(metatype)) return value;
    return type === 'query' ? checkQuery(metatype as Class, value) : checkBody(metatype as Class, value);
  }
}

/** Checks a body (of a request or a socket message) against a contract class; throws a Refusal. */
export async function checkBody<T extends object>(type: new () => T, value: unknown): Promise<T> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('malformed');
  refuseNul(value, '');
  const { instance, error } = await check(type, value);
  if (error) throw refusalFor(error, '');
  return instance as T;
}

async function checkQuery(type: Class, value: unknown): Promise<object> {
  const { instance, error } = await check(type, value ?? {});
  if (!error) return instance;
  const { code, detail } = refusalFor(error, '');
  throw new Refusal(code === 'invalid' ? 'wrong-type' : code, detail);
}

async function check(type: Class, value: unknown): Promise<{ instance: object; error?: ValidationError }> {
  const instance = plainToInstance(type, value, { enableImplicitConversion: false, exposeUnsetFields: false });
  // The library refuses a class without any rule, which is how the contract writes the empty body.
  if (!hasRules(type)) return { instance, ...unknownField(value as object) };
  const [error] = await validate(instance, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: false,
  });
  return { instance, ...(error ? { error } : {}) };
}

function hasRules(type: Class): boolean {
  return getMetadataStorage().getTargetValidationMetadatas(type, '', false, false).length > 0;
}

function unknownField(value: object): { error?: ValidationError } {
  const [property] = Object.keys(value);
  if (property === undefined) return {};
  return { error: Object.assign(new ValidationError(), { property, constraints: { whitelistValidation: '' } }) };
}

function refusalFor(error: ValidationError, parent: string): Refusal {
  const field = parent ? `${parent}.${error.property}` : error.property;
  const [child] = error.children ?? [];
  if (child && !error.constraints) return refusalFor(child, field);
  const rules = Object.keys(error.constraints ?? {});
  if (rules.includes('whitelistValidation')) return new Refusal('unknown-field', { field });
  const wrongType = rules.find((rule) => isOfWrongType(rule, error));
  if (wrongType) return new Refusal('wrong-type', { field, rule: wrongType });
  const [rule = 'invalid'] = rules;
  return new Refusal('invalid', { field, rule, ...ownSentence(error, rule) });
}

// The contract gives some rules a sentence for people; the library's own ones start with the name of the property.
function ownSentence(error: ValidationError, rule: string): { message?: string } {
  const text = error.constraints?.[rule];
  const ours = text !== undefined && !text.startsWith(error.property) && !text.startsWith('each value');
  return ours ? { message: text } : {};
}

const WANTED_TYPE: Readonly<Record<string, (value: unknown) => boolean>> = {
  isString: isText,
  isEmail: isText,
  isUuid: isText,
  matches: isText,
  isLength: isText,
  minLength: isText,
  maxLength: isText,
  isInt: isNumber,
  isNumber,
  min: isNumber,
  max: isNumber,
  isBoolean: (value) => typeof value === 'boolean',
  isArray: Array.isArray,
  arrayMaxSize: Array.isArray,
  arrayMinSize: Array.isArray,
  arrayUnique: Array.isArray,
  isObject,
  nestedValidation: (value) => isObject(value) || Array.isArray(value),
};

// An absent field is of no type: it breaks the rule that it must be there (422).
function isOfWrongType(rule: string, { value, constraints }: ValidationError): boolean {
  const wanted = WANTED_TYPE[rule];
  if (!wanted || value === undefined) return false;
  const ofItems = constraints?.[rule]?.startsWith('each value') ?? false;
  return ofItems && Array.isArray(value) ? !value.every(wanted) : !wanted(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number';
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// PostgreSQL cannot store U+0000 in a text.
function refuseNul(value: unknown, field: string): void {
  if (typeof value === 'string' && value.includes('\0')) refuse('invalid', { field, rule: 'nul' });
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) refuseNul(inner, field ? `${field}.${key}` : key);
}
