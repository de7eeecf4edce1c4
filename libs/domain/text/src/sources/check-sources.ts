import { checkText } from '../check-text';
import type { Checked } from '../checked';
import { accept, reject } from '../checked';
import { TEXT_LIMITS } from '../text-limits';

/** What a text rests on: web addresses, DOIs, and numbers of patents and grants. */

/** So many sources one text may name. */
export const SOURCES_MAX = 5;

const DOI = /^(?:https?:\/\/(?:dx\.|www\.)?doi\.org\/|doi:?\s*)?(10\.\d{4,9}(?:\.\d+)*\/\S+)$/i;
const WEB_ADDRESS = /^https:\/\/([^/?#\\]*)([^\s\\]*)$/i;
/** A name with a dot and letters at its end: no machine of one's own network, and no number. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])(?::\d{1,5})?$/;
/** Numbers of patents and grants are written in many ways: of letters and digits, in groups. */
const REFERENCE = /^[a-z0-9][a-z0-9 /.()-]*$/i;
const DIGITS_OF_REFERENCE = /(?:\d\D*){4}/;
const REFERENCE_MAX = 60;
const BETWEEN = '; ';
/** Another scheme, or an address without one. */
const ADDRESS = /^(?!https:)[a-z][a-z+.-]*:\/\/|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[:/?#]|$)/i;
const NOT_IN_ADDRESSES = /[^\x21-\x7e]|["<>^`{|}]/gu;

/**
 * Sources as they are stored: at most five, each once. A DOI becomes the address that leads to it; of addresses only those with
 * https and without credentials are taken, and of all else only what may be the number of a patent or grant. What it gives, it takes
 * again unchanged. Field of one: `field[2]`.
 */
export function checkSources(value: unknown, field: string): Checked<readonly string[]> {
  if (!Array.isArray(value) || value.length > SOURCES_MAX) {
    return reject('invalid', field, 'sources-at-most', { max: SOURCES_MAX });
  }

  const sources: string[] = [];
  for (const [index, each] of (value as readonly unknown[]).entries()) {
    const source = checkSource(each, `${field}[${index}]`);
    if (!source.ok) return source;
    if (sources.some((one) => sourceKey(one) === sourceKey(source.value))) {
      return reject('invalid', `${field}[${index}]`, 'source-twice');
    }
    sources.push(source.value);
  }

  return accept(sources);
}

/** Where a source leads; null of the number of a patent or grant. */
export function sourceLink(source: string): string | null {
  return source.startsWith('https://') ? source : null;
}

/** A source as a body of markup has it: signs that would end an address there, or that mark words, stand by their codes. */
export function sourceMarkup(source: string): string {
  const code = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

  return sourceLink(source)?.replace(/[()'[\]*]|[.,;:!?_]$/g, code) ?? source;
}

/** Sources in one line; neither an address nor a number has a semicolon before a space. */
export function joinSources(sources: readonly string[] = []): string {
  return sources.join(BETWEEN);
}

export function splitSources(line: string): readonly string[] {
  return line === '' ? [] : line.split(BETWEEN);
}

function checkSource(value: unknown, field: string): Checked<string> {
  const text = checkText(value, { ...TEXT_LIMITS.source, field });
  if (!text.ok) return text;

  const doi = DOI.exec(text.value)?.[1];
  const source = doi === undefined ? checkOther(text.value, field) : checkDoi(doi, text.value, field);

  // In markup it is longer: five that could not be kept with their text are not taken.
  const kept = source.ok ? checkText(sourceMarkup(source.value), { ...TEXT_LIMITS.source, field }) : source;

  return source.ok && kept.ok ? checkText(source.value, { ...TEXT_LIMITS.source, field }) : kept;
}

/** DOIs are the same in capitals and small letters. What follows it in an address is no part of it. */
function checkDoi(doi: string, written: string, field: string): Checked<string> {
  const inAddress = /^https?:/i.test(written);
  const name = inAddress ? decoded(doi.replace(/[?#].*$/, '')) : doi;
  if (name === null || !/^[\x21-\x7e]+$/.test(name) || !name.includes('/')) {
    return reject('invalid', field, 'source-wrong');
  }

  return accept(`https://doi.org/${encodeURI(name.toLowerCase()).replace(/[?#]/g, encodeURIComponent)}`);
}

function checkOther(text: string, field: string): Checked<string> {
  const [, authority, rest = ''] = WEB_ADDRESS.exec(text) ?? [];
  if (authority !== undefined) return checkAddress(authority.toLowerCase(), rest, field);
  if (ADDRESS.test(text)) return reject('invalid', field, 'source-not-https');

  const reference = text.replace(/(\d),(?=\d)/g, '$1');
  const fits = reference.length <= REFERENCE_MAX && REFERENCE.test(reference) && DIGITS_OF_REFERENCE.test(reference);

  return fits ? accept(reference) : reject('invalid', field, 'source-wrong');
}

function checkAddress(authority: string, rest: string, field: string): Checked<string> {
  if (authority.includes('@')) return reject('invalid', field, 'source-credentials');
  if (!HOST.test(authority)) return reject('invalid', field, 'source-wrong');

  return accept(`https://${authority}${rest.replace(NOT_IN_ADDRESSES, encodeURIComponent)}`);
}

/** Two sources are one where only the writing differs. */
function sourceKey(source: string): string {
  return sourceLink(source) === null ? source.replace(/[^a-z0-9]/gi, '').toUpperCase() : source.replace(/\/$/, '');
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
