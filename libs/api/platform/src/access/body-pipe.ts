import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate, ValidationError } from 'class-validator';

import { Refusal, refuse } from '../refusals/refusal';
import { refusalFor } from './broken-rule';
import { rulesOf } from './rule-reasons';

type Class = new (...args: unknown[]) => object;

const PLAIN_TYPES: readonly unknown[] = [String, Number, Boolean, Array, Object];

/** 400 for unknown fields and wrong types, 422 for broken rules; in a query always 400. Converts nothing. */
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
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse('malformed', { reason: 'json-object' });
  refuseNul(value, '');
  const { instance, error } = await check(type, value);
  if (error) throw refusalFor(error);
  return instance as T;
}

async function checkQuery(type: Class, value: unknown): Promise<object> {
  const { instance, error } = await check(type, value ?? {});
  if (!error) return instance;
  const { code, detail } = refusalFor(error);
  throw new Refusal(code === 'invalid' ? 'wrong-type' : code, detail);
}

async function check(type: Class, value: unknown): Promise<{ instance: object; error?: ValidationError }> {
  const instance = plainToInstance(type, value, { enableImplicitConversion: false, exposeUnsetFields: false });
  // The library refuses a class without any rule, which is how the contract writes the empty body.
  if (!hasRules(type)) return { instance, ...anyField(value as object) };
  const [error] = await validate(instance, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: false,
  });
  return { instance, ...(error ? { error } : {}) };
}

function hasRules(type: Class): boolean {
  return rulesOf(type).length > 0;
}

function anyField(value: object): { error?: ValidationError } {
  const [property] = Object.keys(value);
  if (property === undefined) return {};
  return { error: Object.assign(new ValidationError(), { property, constraints: { whitelistValidation: '' } }) };
}

// PostgreSQL cannot store U+0000 in a text.
function refuseNul(value: unknown, field: string): void {
  if (typeof value === 'string' && value.includes('\0')) {
    refuse('invalid', { field, rule: 'nul', reason: 'cannot-be-stored' });
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) refuseNul(inner, field ? `${field}.${key}` : key);
}
