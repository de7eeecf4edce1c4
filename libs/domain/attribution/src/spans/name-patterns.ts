import { inLatin } from '@rt/domain/text';

import { foldedWords, PARTICLES, setOf } from './name-words';
import { nicknamesOf } from './nicknames';
import { organisationPatterns } from './organisation-patterns';
import { withinOne } from './words';

export interface Pattern {
  readonly kind: 'name' | 'organisation';
  /** Folded words that must follow each other. */
  readonly words: readonly string[];
  /** How a single word must be written in the text to count. */
  readonly needs: 'anything' | 'capital' | 'upper';
}

export interface PersonFacts {
  readonly names: readonly string[];
  readonly organisations: readonly string[];
  readonly emails: readonly string[];
}

const TITLES = /* @__PURE__ */ setOf(
  'dr prof professor mr mrs ms miss mx sir dame lord lady rev cllr councillor hon phd obe mbe cbe',
);
/** Names that are also plain English words: they count when written with a capital. */
const ALSO_WORDS = /* @__PURE__ */ setOf(
  'will mark grace may rose faith hope joy dawn june april august art bill bob frank rob sue pat jack penny ruby amber ' +
    'summer autumn ivy lily holly heather hazel iris olive violet daisy poppy robin jay ray drew chase grant miles max ' +
    'rich dean earl duke king prince page cook baker smith taylor turner walker carter cooper mason fisher hunter ' +
    'farmer gardener potter porter butler bishop pope knight brown green black white gray grey young long short small ' +
    'strong sharp moody wise noble bright day knight winter snow frost rain field fields wood woods hill hills banks bank ' +
    'brook brooks rivers lake ford bridge mills hall church stone steel gold silver marsh forest moor heath bush park ' +
    'parks power powers price cash case wright bell ball bond book best good goodman fox wolf bird swift crow lamb ' +
    'hart fish pike salmon rice berry cherry pepper major cross street lane ward west north east south england english ' +
    'french german scott ireland wales law laws read reed love hand foot head heal bacon chance sage sky star',
);

/** Shortest word of a name that may be written with a small letter and still counts. */
const PLAIN_LENGTH = 3;

/** Everything to look for in a text, from the people whose names must not stand in it. */
export function patternsOf(people: readonly PersonFacts[]): readonly Pattern[] {
  const patterns = people.flatMap((person) => [
    ...person.names.flatMap(namePatterns),
    ...person.emails.flatMap(mailboxPatterns),
    ...person.organisations.flatMap(organisationPatterns),
  ]);

  return Array.from(new Map(patterns.map((pattern) => [JSON.stringify(pattern), pattern])).values());
}

/** The full name, either way round, and every part of it that is neither a title nor a particle. */
function namePatterns(name: string): readonly Pattern[] {
  const words = foldedWords(name).filter((word) => !TITLES.has(word));
  const parts = words.filter((word) => !PARTICLES.has(word) && word.length > 1);
  // A surname with an apostrophe or hyphen is also written as one word: O'Brien, OBrien.
  const unbroken = name
    .split(/\s+/)
    .map((part) => inLatin(part).replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((part) => part.length > 1 && !words.includes(part) && !TITLES.has(part));

  const glued = parts.length > 1 ? [words.join('')] : [];

  return [
    ...[words, turned(words), ...brokenParts(name)].filter((run) => run.length > 1).map(nameRun),
    ...[...parts, ...unbroken, ...glued].map(
      (word) => ({ kind: 'name', words: [word], needs: caseOfName(word) }) as const,
    ),
    ...parts.flatMap(nicknamesOf).map((word) => ({ kind: 'name', words: [word], needs: 'capital' }) as const),
  ];
}

/** The last name first, as in lists: 'steel mark', which could be two common words if they stood apart. */
function turned(words: readonly string[]): readonly string[] {
  return [...words.slice(-1), ...words.slice(0, -1)];
}

/** Parts of a name that punctuation parts further: 'o brien' and 'o brien walsh' for O'Brien-Walsh. */
function brokenParts(name: string): readonly (readonly string[])[] {
  return name.split(/\s+/).flatMap((part) => [part, ...part.split('-')].map(foldedWords));
}

function nameRun(words: readonly string[]): Pattern {
  return { kind: 'name', words, needs: 'anything' };
}

function caseOfName(word: string): Pattern['needs'] {
  return ALSO_WORDS.has(word) || word.length < PLAIN_LENGTH ? 'capital' : 'anything';
}

/** The part of an address before the @, as people write it out: 'jane doe' for jane.doe@example.org. */
function mailboxPatterns(email: string): readonly Pattern[] {
  const words = foldedWords(email.split('@')[0] ?? '');
  if (words.length !== 1) return words.length === 0 ? [] : [nameRun(words)];

  return (words[0]?.length ?? 0) < 5 ? [] : [{ kind: 'name', words, needs: caseOfName(words[0] ?? '') }];
}

/** From this length on, a word may differ from the name by one letter. */
export const FUZZY_LENGTH = 5;
/** One wrong letter, or two that are swapped, leave the first two letters of such a word right, or the last two. */
const ENDS = 2;

/**
 * Finds the patterns whose first word is a word or may be meant by it, in their order. Only patterns that begin or end
 * alike are compared, so that a text of random words costs no more among thousands of people.
 */
export function patternsBeginning(patterns: readonly Pattern[]): (folded: string) => readonly Pattern[] {
  const ranks = new Map(patterns.map((pattern, rank) => [pattern, rank]));
  const exact = indexed(patterns, ({ words: [first = ''] }) => [first]);
  const similar = indexed(patterns, ({ words: [first = ''] }) => (first.length >= FUZZY_LENGTH ? endsOf(first) : []));
  const known = new Map<string, readonly Pattern[]>();

  return (folded) => {
    const before = known.get(folded);
    if (before !== undefined) return before;
    const near = endsOf(folded)
      .flatMap((end) => similar.get(end) ?? [])
      .filter(({ words: [first = ''] }) => withinOne(folded, first));
    const found = [...new Set([...(exact.get(folded) ?? []), ...near])].sort(
      (a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0),
    );
    known.set(folded, found);

    return found;
  };
}

function endsOf(word: string): readonly string[] {
  return [`${word.slice(0, ENDS)}…`, `…${word.slice(-ENDS)}`];
}

function indexed(
  patterns: readonly Pattern[],
  keysOf: (pattern: Pattern) => readonly string[],
): ReadonlyMap<string, readonly Pattern[]> {
  const index = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    for (const key of keysOf(pattern)) {
      const listed = index.get(key);
      if (listed) listed.push(pattern);
      else index.set(key, [pattern]);
    }
  }
  return index;
}
