import { foldForMatch } from '@rt/domain/text';

const BLOTS = '*∗•#█';
/** The same inside of a word alone: elsewhere they end sentences, part words and mark emphasis. */
const GAPS = '…_?.–—-';
const RUN = new RegExp(`[\\p{L}\\p{M}${BLOTS}${GAPS}]{3,40}`, 'gu');
const OUTER_GAPS = new RegExp(`^[${GAPS}]+|[${GAPS}]+$`, 'gu');
const BLOT = new RegExp(`[${BLOTS}]`, 'u');

interface Masked {
  readonly start: number;
  readonly end: number;
  readonly means: RegExp;
}

/** Places where one of the words may be meant by 'H*rriet', 'Harr***' or 'H_rriet'. The words are folded Latin letters. */
export function maskedWords<W extends { readonly word: string }>(
  text: string,
  words: readonly W[],
): readonly { readonly start: number; readonly end: number; readonly of: W }[] {
  return maskedIn(text).flatMap(({ start, end, means }) => {
    const of = words.find(({ word }) => means.test(word));
    return of === undefined ? [] : [{ start, end, of }];
  });
}

function maskedIn(text: string): readonly Masked[] {
  return Array.from(text.matchAll(RUN)).flatMap(({ 0: run, index }) => {
    const seen = run.replace(OUTER_GAPS, '');
    const pieces = foldForMatch(seen).match(/[a-z]+|[^a-z]+/gu) ?? [];
    if (!isMasked(seen, pieces)) return [];
    const start = index + run.indexOf(seen);
    const means = new RegExp(`^${pieces.map(meaningOf).join('')}$`, 'u');

    return [{ start, end: start + seen.length, means }];
  });
}

/** Enough letters are seen to say whose name it is, and no mark of emphasis or footnote is taken for a hidden letter. */
function isMasked(seen: string, pieces: readonly string[]): boolean {
  const letters = pieces.filter(isLetters).join('').length;
  const hidden = pieces.filter((piece) => !isLetters(piece));

  return BLOT.test(seen)
    ? isBlotted(pieces, letters)
    : hidden.length === 1 && hidden.join('').length === 1 && letters >= 5;
}

function isBlotted(pieces: readonly string[], letters: number): boolean {
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
  if (!isLetters(first)) return isLetters(last) && letters >= 4;

  return letters >= 3 && (isLetters(last) || last.length > 1);
}

function isLetters(piece: string): boolean {
  return /^[a-z]/u.test(piece);
}

/** One sign stands for one letter; who writes several may not have counted. */
function meaningOf(piece: string): string {
  if (isLetters(piece)) return piece;

  return piece.length === 1 && piece !== '…' ? '[a-z]' : `[a-z]{1,${piece.length + 3}}`;
}
