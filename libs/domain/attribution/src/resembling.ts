import { readAsLetters } from '@rt/domain/text';

import type { KeptAttribution } from './keep';
import { nicknamesOf } from './spans/nicknames';
import { withinOne, wordsOf } from './spans/words';

/** Words before a name that are no part of it. */
const TITLES = new Set(
  'dr prof professor emeritus mr mrs ms miss mx sir dame lord lady baron baroness hon rt rev cllr councillor'.split(
    ' ',
  ),
);
/** A shorter single word is too common to stand for somebody. */
const SINGLE_LEAST = 3;
/** From this length on, a word that stands anywhere in a name may differ by one letter. */
const FUZZY_LENGTH = 5;

/**
 * True where readers may take one name for the other: first and last name are the same but for one letter, an initial or a
 * short form, whatever stands between, before or after them (an organisation, a degree), however they are disguised; or
 * one is a part of the other. What follows a comma is left out.
 */
export function resembles(given: string, name: string): boolean {
  const [one, other] = [partsOf(given), partsOf(name)];
  if (one.length < 2 || other.length < 2) return isPart(one, other) || isPart(other, one) || isGlued(one, other);
  return haveSameEnds(one, other) || holds(one, other) || holds(other, one);
}

function haveSameEnds(one: readonly string[], other: readonly string[]): boolean {
  const [[first, last], [otherFirst, otherLast]] = [endsOf(one), endsOf(other)];
  const turned = withinOne(first, otherLast) && withinOne(last, otherFirst);
  return turned || (sameFirst(first, otherFirst) && (withinOne(last, otherLast) || isInitialOf(one, otherLast)));
}

function endsOf(parts: readonly string[]): readonly [string, string] {
  return [parts[0] ?? '', parts.at(-1) ?? ''];
}

/** True while a name given when joining is like that of somebody invited, and no reviewer has confirmed whose it is. */
export function isUnsettled(kept: KeptAttribution, invited: readonly string[]): boolean {
  if (kept.mode !== 'named' || !kept.atDoor || kept.confirmed) return false;
  return invited.some((name) => resembles(kept.name, name));
}

/** The words by which two names are the same, titles and what follows a comma left out; empty where there are no others. */
export function sameWordsOf(name: string): string {
  return partsOf(name).join(' ');
}

function partsOf(name: string): readonly string[] {
  const [first = ''] = name.split(',');
  return wordsOf(readAsLetters(first)).flatMap(({ folded }) => (TITLES.has(folded) ? [] : [folded]));
}

function isPart([word = '', ...more]: readonly string[], name: readonly string[]): boolean {
  return more.length === 0 && word.length >= SINGLE_LEAST && name.includes(word);
}

/** 'GarethOwen'. */
function isGlued(one: readonly string[], other: readonly string[]): boolean {
  const [first, last] = [one.join(''), other.join('')];
  return first.length >= FUZZY_LENGTH && withinOne(first, last);
}

/** 'Gareth O.' */
function isInitialOf(parts: readonly string[], last: string): boolean {
  const initial = parts.at(-1) ?? '';
  return parts.length === 2 && initial.length === 1 && last.startsWith(initial);
}

/** True where first and last name of `name` stand somewhere among the parts, the last one perhaps in two pieces. */
function holds(parts: readonly string[], name: readonly string[]): boolean {
  const [first, last] = endsOf(name);
  const pieces = parts.map((part, at) => part + (parts[at + 1] ?? ''));
  const second = name.slice(-2).join('');
  const hasLast = [...parts, ...pieces].some((part) => isSame(part, last) || (name.length > 2 && part === second));
  return hasLast && parts.some((part) => isSame(part, first) || nicknamesOf(first).includes(part));
}

function isSame(one: string, other: string): boolean {
  return one === other || (other.length >= FUZZY_LENGTH && withinOne(one, other));
}

function sameFirst(one: string, other: string): boolean {
  const initial = one.length === 1 || other.length === 1;
  return initial ? one[0] === other[0] : withinOne(one, other) || nicknamesOf(other).includes(one);
}
