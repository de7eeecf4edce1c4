import type { Pattern } from './name-patterns';
import { foldedWords, PARTICLES, setOf } from './name-words';

const LEGAL = /* @__PURE__ */ setOf(
  'ltd limited plc llp llc inc gmbh ag sa bv cic co company corp corporation group holdings holding uk',
);
const TAILS = /* @__PURE__ */ setOf(
  'systems technologies technology solutions energy pharma pharmaceuticals therapeutics labs laboratories engineering ' +
    'consulting partners foundation trust association services industries international motors biosciences studio studios ' +
    'biosystems catalysts chemicals materials analytics robotics logistics haulage foundry power partnership',
);
const GENERIC = /* @__PURE__ */ setOf(
  'university college school institute council centre center national royal research science innovation agency ' +
    'department ministry office city county borough combined authority region regional hospital nhs north south east west ' +
    'northern southern eastern western british english scottish welsh irish uk united kingdom england scotland wales ' +
    'london liverpool manchester digital creative health life sciences advanced manufacturing general public local',
);
/** What an organisation does or where it sits: too common to tell which one is meant. */
const COMMON = /* @__PURE__ */ setOf(
  'mersey merseyside wirral cheshire lancashire cumbria yorkshire sefton knowsley halton bootle birkenhead warrington ' +
    'chester salford leeds sheffield newcastle bristol cardiff belfast glasgow edinburgh birmingham oxford cambridge ' +
    'polymer polymers battery batteries metrology tidal wind solar water steel metal metals glass paper food drink ' +
    'medical clinical patient genomics data software cyber network networks port ports harbour harbor marine maritime ' +
    'ocean river transport rail road freight aerospace automotive space nuclear hydrogen carbon climate green clean ' +
    'housing homes building construction skills training learning education investment capital ventures finance bank ' +
    'biofilm biofilms biology chemistry physics materials machine machines tools process products product supply chain ' +
    'innovate saint enterprise business growth development community society policy strategy union federation sons ' +
    'brothers daughters first new great central global european world people future smart open applied',
);
const ACRONYM_WORDS = 3;
/** A part of an organisation's name that stands out has at least so many letters. */
const PART_LENGTH = 5;
/** Small words that people mix up: Institute for Batteries, Institute of Batteries. */
const JOINING = ['of', 'for', 'and', 'in'];

/** The full name with and without its legal form, turned round, its beginning, its initials, and what stands out in it. */
export function organisationPatterns(organisation: string): readonly Pattern[] {
  const all = foldedWords(organisation);
  const words = withoutTail(all, LEGAL);
  const runs = [words, all, turnedUniversity(words), beginning(words), ...rejoined(words)].filter(
    (run) => run.length > 1,
  );

  return [
    ...runs.map((run) => ({ kind: 'organisation', words: run, needs: 'anything' }) as const),
    ...initials(words),
    ...brand(words),
    ...parts(words),
  ];
}

/** 'Northgate University' for University of Northgate. */
function turnedUniversity(words: readonly string[]): readonly string[] {
  const [first, second, ...rest] = words;

  return first === 'university' && second === 'of' ? [...rest, 'university'] : [];
}

/** 'Wirral Tidal' of Wirral Tidal Power: the first two words, where they say more than any two would. */
function beginning(words: readonly string[]): readonly string[] {
  const [first = '', second = ''] = words;
  const says = [first, second].some((word) => !GENERIC.has(word) && !PARTICLES.has(word));

  return words.length > 2 && says && !PARTICLES.has(second) ? [first, second] : [];
}

function rejoined(words: readonly string[]): readonly (readonly string[])[] {
  return words.flatMap((word, at) => {
    if (!JOINING.includes(word)) return [];
    const others = JOINING.filter((other) => other !== word).map((other) => words.with(at, other));

    return words.length > 3 ? [...others, words.toSpliced(at, 1)] : others;
  });
}

function initials(words: readonly string[]): readonly Pattern[] {
  const letters = words.filter((word) => !PARTICLES.has(word) && !JOINING.includes(word)).map((word) => word.charAt(0));

  return letters.length < ACRONYM_WORDS ? [] : [one(letters.join(''), 'upper')];
}

/** The one word that is left when what many organisations are called is taken off: 'Zentara' of Zentara Systems Ltd. */
function brand(words: readonly string[]): readonly Pattern[] {
  const [word, ...others] = withoutTail(words, TAILS);
  if (word === undefined || others.length > 0 || GENERIC.has(word)) return [];

  return [one(word, COMMON.has(word) || word.length < PART_LENGTH ? 'capital' : 'anything')];
}

/** Words that few organisations have: 'Northgate' of University of Northgate. */
function parts(words: readonly string[]): readonly Pattern[] {
  return words
    .filter((word) => word.length >= PART_LENGTH && !PARTICLES.has(word))
    .filter((word) => ![GENERIC, TAILS, LEGAL, COMMON].some((list) => list.has(word)))
    .map((word) => one(word, 'capital'));
}

function withoutTail(words: readonly string[], tail: ReadonlySet<string>): readonly string[] {
  const end = words.findLastIndex((word) => !tail.has(word));

  return end < 0 ? words : words.slice(0, end + 1);
}

function one(word: string, needs: Pattern['needs']): Pattern {
  return { kind: 'organisation', words: [word], needs };
}
