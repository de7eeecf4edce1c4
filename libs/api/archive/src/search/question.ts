/** A word, or words in quotes that must stand together in this order. */
export interface Piece {
  readonly kind: 'word' | 'phrase';
  readonly text: string;
}

/** What a reader typed. Each group holds alternatives; `excluded` must not occur. */
export interface Question {
  readonly groups: readonly (readonly Piece[])[];
  readonly excluded: readonly Piece[];
}

/** More words than this add nothing but work. */
export const MAX_PIECES = 24;

/** Between alternatives in every language: addresses of searches are sent to others. */
const OR = 'or';

const TOKEN = /(-?)"([^"]*)"?|(\S+)/g;

interface Token {
  readonly piece: Piece;
  readonly minus: boolean;
}

/**
 * Reads a search text. Any word counts; `"two words"` must stand together, `-word` and `-"two words"` must not occur,
 * and `or` between two pieces, or the same word in the reader's language, makes them alternatives of one another. A sign
 * that cannot be an operator is a word.
 */
export function readQuestion(text: string, or = OR): Question {
  const groups: Piece[][] = [];
  const excluded: Piece[] = [];
  let joins = false;
  let mayJoin = false;
  for (const token of tokens(text)) {
    if (mayJoin && isWord(token, [OR, or.toLowerCase()])) {
      joins = true;
    } else if (token.minus) {
      excluded.push(token.piece);
      joins = mayJoin = false;
    } else {
      place(groups, token.piece, joins);
      joins = false;
      mayJoin = true;
    }
  }
  return { groups, excluded };
}

/** True when nothing was asked: everything is shown. */
export function isEmpty(question: Question): boolean {
  return question.groups.length === 0 && question.excluded.length === 0;
}

function place(groups: Piece[][], piece: Piece, joins: boolean): void {
  const last = groups.at(-1);
  if (joins && last) last.push(piece);
  else groups.push([piece]);
}

function isWord({ piece, minus }: Token, words: readonly string[]): boolean {
  return piece.kind === 'word' && !minus && words.includes(piece.text.toLowerCase());
}

function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const [, minus = '', phrase, word = ''] of text.replaceAll('\0', ' ').matchAll(TOKEN)) {
    const token = phrase === undefined ? wordToken(word) : phraseToken(phrase, minus === '-');
    if (token) found.push(token);
    if (found.length === MAX_PIECES) break;
  }
  return found;
}

function phraseToken(text: string, minus: boolean): Token | null {
  return text.trim() === '' ? null : { piece: { kind: 'phrase', text: text.trim() }, minus };
}

function wordToken(text: string): Token | null {
  const minus = /^-[\p{L}\p{N}]/u.test(text);
  const bare = minus ? text.slice(1) : text;
  return /[\p{L}\p{N}]/u.test(bare) ? { piece: { kind: 'word', text: bare }, minus } : null;
}
