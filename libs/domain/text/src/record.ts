import type { Checked } from './checked';
import { accept, reject } from './checked';

/** True for an object as JSON makes it: not null, not an array, and not an instance of a class. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return true;

  // An object of another realm (a test runner's sandbox) has an Object.prototype of its own.
  return Object.getPrototypeOf(prototype) === null;
}

/** Refuses unknown keys with the path of the first; only own keys count, so `__proto__` is unknown. */
export function checkRecord(
  value: unknown,
  field: string,
  known: readonly string[],
): Checked<Readonly<Record<string, unknown>>> {
  if (!isRecord(value)) return reject('invalid', field, 'not-an-object');
  const unknownKey = Object.keys(value).find((key) => !known.includes(key));
  if (unknownKey !== undefined) {
    return reject('invalid', joinPath(field, unknownKey), 'field-unknown');
  }

  return accept(value);
}

/** 'config' and 'options' make 'config.options'; an empty parent adds no dot. */
export function joinPath(parent: string, key: string): string {
  return parent === '' ? key : `${parent}.${key}`;
}

/** Value of an own key; undefined otherwise, so that nothing is read from a prototype. */
export function own(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
