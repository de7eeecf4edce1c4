import { foldForMatch } from '@rt/domain/text';
import { wordsOf } from './words';

/** A run of words to look for. */
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

/** Marked as pure where it is called, so that bundles which do not look for names leave the lists out. */
function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

const TITLES = /* @__PURE__ */ setOf(
  'dr prof professor mr mrs ms miss mx sir dame lord lady rev cllr councillor hon phd obe mbe cbe',
);
const PARTICLES = /* @__PURE__ */ setOf(
  'de da di du del della van von der den ter ten la le el al bin ibn ap ab of and the y e st',
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

function foldedWords(text: string): readonly string[] {
  return wordsOf(text).map(({ folded }) => folded);
}

/** The full name, and every part of it that is neither a title nor a particle. */
function namePatterns(name: string): readonly Pattern[] {
  const words = foldedWords(name).filter((word) => !TITLES.has(word));
  const parts = words.filter((word) => !PARTICLES.has(word) && word.length > 1);
  // A surname with an apostrophe or hyphen is also written as one word: O'Brien, OBrien.
  const unbroken = name
    .split(/\s+/)
    .map((part) => foldForMatch(part).replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((part) => part.length > 1 && !words.includes(part) && !TITLES.has(part));

  return [
    ...[words, ...brokenParts(name)].filter((run) => run.length > 1).map(nameRun),
    ...[...parts, ...unbroken].map((word) => ({ kind: 'name', words: [word], needs: caseOfName(word) }) as const),
  ];
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

const LEGAL = /* @__PURE__ */ setOf(
  'ltd limited plc llp llc inc gmbh ag sa bv cic co company corp corporation group holdings holding uk',
);
const TAILS = /* @__PURE__ */ setOf(
  'systems technologies technology solutions energy pharma pharmaceuticals therapeutics labs laboratories engineering ' +
    'consulting partners foundation trust association services industries international motors biosciences',
);
const GENERIC = /* @__PURE__ */ setOf(
  'university college school institute council centre center national royal research science innovation agency ' +
    'department ministry office city county borough combined authority region regional hospital nhs north south east west ' +
    'northern southern eastern western british english scottish welsh irish uk united kingdom england scotland wales ' +
    'london liverpool manchester digital creative health life sciences advanced manufacturing general public local',
);
const ACRONYM_WORDS = 3;

/** The full name with and without its legal form, turned round for universities, its initials, and a name that stands out. */
function organisationPatterns(organisation: string): readonly Pattern[] {
  const all = foldedWords(organisation);
  const words = withoutTail(all, LEGAL);
  const runs = [words, all, turnedUniversity(words)].filter((run) => run.length > 1);

  return [
    ...runs.map((run) => ({ kind: 'organisation', words: run, needs: 'anything' }) as const),
    ...initials(words),
    ...brand(words),
  ];
}

/** 'Northgate University' for University of Northgate. */
function turnedUniversity(words: readonly string[]): readonly string[] {
  const [first, second, ...rest] = words;

  return first === 'university' && second === 'of' ? [...rest, 'university'] : [];
}

function initials(words: readonly string[]): readonly Pattern[] {
  const letters = words.filter((word) => !PARTICLES.has(word)).map((word) => word.charAt(0));

  return letters.length < ACRONYM_WORDS ? [] : [one(letters.join(''), 'upper')];
}

/** The one word that is left when what many organisations are called is taken off: 'Zentara' of Zentara Systems Ltd. */
function brand(words: readonly string[]): readonly Pattern[] {
  const [word, ...others] = withoutTail(words, TAILS);
  if (word === undefined || others.length > 0 || GENERIC.has(word)) return [];

  return [one(word, word.length < 5 ? 'capital' : caseOfName(word))];
}

function withoutTail(words: readonly string[], tail: ReadonlySet<string>): readonly string[] {
  const end = words.findLastIndex((word) => !tail.has(word));

  return end < 0 ? words : words.slice(0, end + 1);
}

function one(word: string, needs: Pattern['needs']): Pattern {
  return { kind: 'organisation', words: [word], needs };
}
