import { foldForMatch } from '../fold';
import { UNSEEN } from '../unseen';

export interface Reading {
  readonly start: number;
  readonly end: number;
  /** Folded letters, no other characters. */
  readonly folded: string;
}

/** Marks of emphasis in the subset of Markdown that texts use. */
const MARKUP = '*_~`';
/** Tags as of HTML: no text is shown as HTML, yet they part a word as well as markup does. */
const TAG = '</?[A-Za-z][A-Za-z0-9]{0,9}/?>';

const LOOKS_LIKE: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    в: 'b',
    е: 'e',
    ё: 'e',
    і: 'i',
    ї: 'i',
    ј: 'j',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    с: 'c',
    т: 't',
    у: 'y',
    х: 'x',
    ѕ: 's',
    ԁ: 'd',
    ԛ: 'q',
    ԝ: 'w',
    һ: 'h',
  },
  ...{
    α: 'a',
    β: 'b',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ω: 'w',
    ɑ: 'a',
    ɡ: 'g',
    ɩ: 'i',
  },
  ...{ '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '@': 'a', $: 's', '!': 'i', '|': 'l' },
};

/** Runs of letters, digits, unseen characters, tags and marks of emphasis with at least one that is not a plain letter. */
const GLUED = new RegExp(`(?:[\\p{L}\\p{M}\\p{N}@$!|${UNSEEN}${MARKUP}]|${TAG}){4,120}`, 'gu');
const UNSEEN_OR_MARKUP = new RegExp(`[${UNSEEN}${MARKUP}]|${TAG}`, 'gu');
/** Single letters with the same kind of thing between them: 'S m i t h', 'S.m.i.t.h', 'S-m-i-t-h'. */
const SPACED = /(?<![\p{L}\p{N}])\p{L}(?:[\s._*·-]{1,2}\p{L}){3,40}(?![\p{L}\p{N}])/gu;
/** Two or three pieces of a word, parted by a hyphen or a space. */
const PARTED =
  /(?<=(?<piece>(?<![\p{L}\p{N}])[\p{L}\p{M}]{2,30}))(?<gap>-\n?|\s)(?=[\p{L}\p{M}]{2,30}(?![\p{L}\p{N}]))/gu;

/** Words that are written so that a search for them fails, as a reader reads them. */
export function disguised(text: string): readonly Reading[] {
  return [...glued(text), ...spaced(text), ...parted(text)];
}

function glued(text: string): readonly Reading[] {
  return Array.from(text.matchAll(GLUED)).flatMap(({ 0: run, index }) => {
    const seen = run.replace(UNSEEN_OR_MARKUP, '');
    const plain = lettersOf(seen);
    const readings = [...new Set([plain, plain.replaceAll('l', 'i'), lettersOf(seen.replaceAll('1', 'i'))])];
    if (seen === run && /^\p{Script=Latin}*$/u.test(run)) return [];

    return readings.map((folded) => ({ start: index, end: index + run.length, folded }));
  });
}

function spaced(text: string): readonly Reading[] {
  return Array.from(text.matchAll(SPACED), ({ 0: run, index }) => {
    return { start: index, end: index + run.length, folded: lettersOf(run) };
  });
}

function parted(text: string): readonly Reading[] {
  return Array.from(text.matchAll(PARTED)).flatMap(({ index, groups = {} }) => {
    const { piece = '', gap = '' } = groups;
    const after = /^[\p{L}\p{M}]{2,30}/u.exec(text.slice(index + gap.length, index + gap.length + 31))?.[0] ?? '';
    // Two words that merely stand beside each other are no name, unless the first is written as one.
    if (gap.trim() === '' && !/^\p{Lu}/u.test(piece)) return [];

    return [{ start: index - piece.length, end: index + gap.length + after.length, folded: lettersOf(piece + after) }];
  });
}

/** A name with each sign that is read as a letter written as that letter, and without what nobody sees. */
export function readAsLetters(name: string): string {
  const seen = name.replace(UNSEEN_OR_MARKUP, (sign) => (sign === '_' ? ' ' : ''));
  // A digit is read as a letter only inside a word.
  return seen.replace(/(?<=\p{L})[^\p{L}\p{M}\s](?=\p{L})/gu, (sign) => LOOKS_LIKE[sign] ?? sign);
}

/** A text without case and accents, with each letter of another alphabet that looks like a Latin one as that. */
export function inLatin(text: string): string {
  return foldForMatch(text).replace(/\p{L}/gu, (letter) => LOOKS_LIKE[letter] ?? letter);
}

function lettersOf(run: string): string {
  const read = Array.from(foldForMatch(run), (letter) => LOOKS_LIKE[letter] ?? letter).join('');

  return read.replace(/[^a-z]/g, '');
}
