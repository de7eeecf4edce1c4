import { contactSpans } from './contact-spans';
import { patternsOf } from './name-patterns';
import type { Pattern, PersonFacts } from './name-patterns';
import { REDACTION, joinSpans } from './spans';
import type { Span } from './spans';
import { withinOne, wordsOf } from './words';
import type { Word } from './words';

/** From this length on, a word may differ from the name by one letter. */
const FUZZY_LENGTH = 5;

/**
 * Finds places in a text that could identify one of the people, or anybody by contact data: names and their parts,
 * organisations, their initials, e-mail and web addresses, phone numbers, UK postcodes. Case and accents do not matter;
 * words of 5 letters and more may be misspelt by one letter. It rather finds too much: a person decides on every place.
 * The result does not say who was found. Marks left by `redact` are passed over.
 */
export function findMentions(text: string, people: readonly PersonFacts[]): readonly Span[] {
  const words = wordsOf(text);
  const named = patternsOf(people).flatMap((pattern) => occurrences(words, pattern));
  const redacted = Array.from(text.matchAll(REDACTION), ({ 0: mark, index }) => [index, index + mark.length] as const);

  return joinSpans([...contactSpans(text), ...named]).filter(
    ({ start, end }) => !redacted.some(([from, to]) => start >= from && end <= to),
  );
}

function occurrences(words: readonly Word[], pattern: Pattern): readonly Span[] {
  const found: Span[] = [];
  for (const [index, first] of words.entries()) {
    const last = words[index + pattern.words.length - 1];
    if (last === undefined) break;
    if (matchesAt(words, index, pattern)) found.push({ start: first.start, end: last.end, kind: pattern.kind });
  }

  return found;
}

function matchesAt(words: readonly Word[], index: number, pattern: Pattern): boolean {
  const alone = pattern.words.length === 1;

  return pattern.words.every((wanted, offset) => {
    const word = words[index + offset];
    if (word === undefined) return false;
    if (alone && !isWrittenAs(word, pattern.needs)) return false;

    return word.folded === wanted || (pattern.needs !== 'upper' && isMisspelt(word, wanted, alone));
  });
}

function isWrittenAs(word: Word, needs: Pattern['needs']): boolean {
  if (needs === 'anything') return true;

  return needs === 'upper' ? word.upper : word.capital;
}

/**
 * A small-letter word alone counts as a misspelt name only if its first and last letter are right: otherwise every
 * 'turned' would be a Turner and every 'taker' a Baker.
 */
function isMisspelt(word: Word, wanted: string, alone: boolean): boolean {
  if (wanted.length < FUZZY_LENGTH || !withinOne(word.folded, wanted)) return false;
  if (!alone || word.capital) return true;

  return word.folded.at(0) === wanted.at(0) && word.folded.at(-1) === wanted.at(-1);
}
