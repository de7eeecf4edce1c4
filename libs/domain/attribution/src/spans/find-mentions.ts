import { disguised } from '@rt/domain/text';

import { contactSpans } from './contact-spans';
import { identifierSpans } from './identifier-spans';
import { maskedWords } from './masked';
import type { Pattern, PersonFacts } from './name-patterns';
import { FUZZY_LENGTH, patternsBeginning, patternsOf } from './name-patterns';
import { roleSpans } from './role-spans';
import type { Span } from './spans';
import { joinSpans, REDACTION } from './spans';
import type { Word } from './words';
import { readings, withinOne } from './words';

/** From this length on a word counts of which letters are hidden. */
const MASKED_LENGTH = 4;

/** From this length on a word counts that was put together from pieces or read out of other signs. */
const DISGUISE_LENGTH = 6;

/**
 * Finds places in a text that could identify one of the people: names, their parts and short forms, organisations and
 * what stands out of their names, their initials; and places that could identify anybody: contact data, accounts,
 * numbers of public registers, what speakers say of their own role. Case, accents, markup, unseen characters and letters
 * of other alphabets do not matter; words of 5 letters and more may be misspelt by one letter. It rather finds too much:
 * a person decides on every place. The result does not say who was found. Marks left by `redact` are passed over.
 * Of many texts, who is looked for is read once, and each word is compared once.
 */
export function mentionFinder(people: readonly PersonFacts[]): (text: string) => readonly Span[] {
  const patterns = patternsOf(people);
  const beginning = patternsBeginning(patterns);
  const single = new Map(patterns.filter(isLongWord).map((pattern) => [pattern.words[0] ?? '', pattern]));
  const maskable = patterns
    .filter((pattern) => isWordFrom(pattern, MASKED_LENGTH))
    .map(({ words: [word = ''], kind }) => ({ word, kind }));

  return (text) => {
    const named = readings(text).flatMap((words) =>
      words.flatMap((first, index) =>
        beginning(first.folded).flatMap((pattern) => occurrenceAt(words, index, pattern)),
      ),
    );
    const redacted = Array.from(
      text.matchAll(REDACTION),
      ({ 0: mark, index }) => [index, index + mark.length] as const,
    );

    const hidden = disguised(text).flatMap(({ start, end, folded }): readonly Span[] => {
      const pattern = single.get(folded);
      return pattern ? [{ start, end, kind: pattern.kind }] : [];
    });
    const masked = maskedWords(text, maskable).map(({ start, end, of: { kind } }): Span => ({ start, end, kind }));
    const anybody = [...contactSpans(text), ...identifierSpans(text), ...roleSpans(text)];

    return joinSpans([...anybody, ...named, ...hidden, ...masked]).filter(
      ({ start, end }) => !redacted.some(([from, to]) => start >= from && end <= to),
    );
  };
}

function isLongWord(pattern: Pattern): boolean {
  return isWordFrom(pattern, DISGUISE_LENGTH);
}

function isWordFrom({ words, needs }: Pattern, least: number): boolean {
  return words.length === 1 && needs !== 'upper' && (words[0]?.length ?? 0) >= least;
}

function occurrenceAt(words: readonly Word[], index: number, pattern: Pattern): readonly Span[] {
  const [first, last] = [words[index], words[index + pattern.words.length - 1]];
  if (first === undefined || last === undefined || !matchesAt(words, index, pattern)) return [];

  return [{ start: first.start, end: last.end, kind: pattern.kind }];
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

/** A small-letter word needs its first and last letter right: otherwise every 'turned' would be a Turner. */
function isMisspelt(word: Word, wanted: string, alone: boolean): boolean {
  if (wanted.length < FUZZY_LENGTH || !withinOne(word.folded, wanted)) return false;
  if (!alone || word.capital) return true;

  return word.folded.at(0) === wanted.at(0) && word.folded.at(-1) === wanted.at(-1);
}
