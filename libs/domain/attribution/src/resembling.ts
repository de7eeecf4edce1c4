import type { KeptAttribution } from './keep';
import { withinOne, wordsOf } from './words';

/** Words before a name that are no part of it. */
const TITLES = new Set([
  'dr',
  'prof',
  'professor',
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'sir',
  'dame',
  'lord',
  'lady',
  'rev',
]);
/** A shorter single word is too common to stand for somebody. */
const SINGLE_LEAST = 3;

/**
 * True where readers may take one name for the other: first and last name are the same but for one letter or an initial,
 * or one is a part of the other. What follows a comma (an organisation) is left out.
 */
export function resembles(given: string, name: string): boolean {
  const [one, other] = [partsOf(given), partsOf(name)];
  if (one.length < 2 || other.length < 2) return isPart(one, other) || isPart(other, one);
  const [[first, last], [otherFirst, otherLast]] = [endsOf(one), endsOf(other)];
  const turned = withinOne(first, otherLast) && withinOne(last, otherFirst);
  return turned || (withinOne(last, otherLast) && sameFirst(first, otherFirst));
}

function endsOf(parts: readonly string[]): readonly [string, string] {
  return [parts[0] ?? '', parts.at(-1) ?? ''];
}

/** True while a name given at the door is like that of somebody invited, and no reviewer has confirmed whose it is. */
export function isUnsettled(kept: KeptAttribution, invited: readonly string[]): boolean {
  if (kept.mode !== 'named' || !kept.atDoor || kept.confirmed) return false;
  return invited.some((name) => resembles(kept.name, name));
}

function partsOf(name: string): readonly string[] {
  const [first = ''] = name.split(',');
  return wordsOf(first).flatMap(({ folded }) => (TITLES.has(folded) ? [] : [folded]));
}

function isPart([word = '', ...more]: readonly string[], name: readonly string[]): boolean {
  return more.length === 0 && word.length >= SINGLE_LEAST && name.includes(word);
}

function sameFirst(one: string, other: string): boolean {
  const initial = one.length === 1 || other.length === 1;
  return initial ? one[0] === other[0] : withinOne(one, other);
}
