import { LIMITS } from '@rt/contracts/plain';

import { refuse } from '../refusals/refusal';

const MAX_KEYS = 2000;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** The ways in which a text is not JSON that everybody reads alike. */
type JsonRule = 'utf-8' | 'byte-order-mark' | 'depth' | 'keys' | 'duplicate-key' | 'surrogate' | 'number';

/**
 * Parses one JSON text (RFC 8259) more strictly than JSON.parse: no byte order mark, no duplicate or prototype keys, no
 * numbers that cannot be held exactly, no lone surrogates, bounded depth and number of keys. Strings come out in
 * Unicode normal form C. Throws the refusal `malformed` (400).
 */
export function parseStrictJson(bytes: Buffer): unknown {
  const text = decode(bytes);
  checkStructure(text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('malformed', { reason: 'json-object' });
  }
  return normalise(value);
}

function refuseText(rule: JsonRule, field?: string): never {
  const params = { depth: LIMITS.jsonDepth, keys: MAX_KEYS };
  return refuse('malformed', { rule, reason: `json-${rule}`, params, ...(field === undefined ? {} : { field }) });
}

function decode(bytes: Buffer): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuseText('utf-8');
  }
  return text.startsWith('\uFEFF') ? refuseText('byte-order-mark') : text;
}

const STRING = /"(?:[^"\\]|\\.)*"/sy;
const MARK = /["{}[\],:]/g;

/** Strings and marks of structure in their order. A string that does not end is refused at once, not looked for anew. */
function* tokensOf(text: string): Generator<string> {
  MARK.lastIndex = 0;
  for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
    if (mark[0] !== '"') {
      yield mark[0];
      continue;
    }
    STRING.lastIndex = mark.index;
    const [string] = STRING.exec(text) ?? refuse('malformed', { reason: 'json-object' });
    MARK.lastIndex = STRING.lastIndex;
    yield string;
  }
}

/** Walks the tokens once, before anything is built: depth, number of keys, duplicate keys. */
function checkStructure(text: string): void {
  const open: (Set<string> | undefined)[] = [];
  let keys = 0;
  let last = '';
  for (const token of tokensOf(text)) {
    if (token === '{' || token === '[') open.push(token === '{' ? new Set() : undefined);
    if (open.length > LIMITS.jsonDepth) refuseText('depth');
    if (token === '}' || token === ']') open.pop();
    if (token === ':') {
      keys += 1;
      addKey(open.at(-1), last);
    }
    if (keys > MAX_KEYS) refuseText('keys');
    last = token;
  }
}

function addKey(seen: Set<string> | undefined, quoted: string): void {
  const key = unquote(quoted);
  if (seen?.has(key)) refuseText('duplicate-key', key);
  if (FORBIDDEN_KEYS.has(key)) refuse('unknown-field', { field: key });
  seen?.add(key);
}

function unquote(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return refuse('malformed', { reason: 'json-object' });
  }
}

function normalise(value: unknown): unknown {
  if (typeof value === 'string') return normaliseText(value);
  if (typeof value === 'number') return checkNumber(value);
  if (Array.isArray(value)) return value.map(normalise);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normalise(inner)]));
}

function normaliseText(text: string): string {
  // A surrogate without its other half cannot be stored as UTF-8.
  if (/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text)) {
    refuseText('surrogate');
  }
  return text.normalize('NFC');
}

function checkNumber(value: number): number {
  const exact = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
  if (!exact || Object.is(value, -0)) refuseText('number');
  return value;
}
