import { graphemesOf } from '@rt/domain/text';

import { MARKS } from './search.repository';

/** Code units of an excerpt at most: a text without spaces is one word to PostgreSQL. */
const MOST = 500;
/** How many of them stand before what was found. */
const BEFORE_MATCH = 100;
/** A word is completed by so many code units at most; one that is longer is cut. */
const REST_OF_WORD = 60;

/** Takes the marks out of an excerpt and tells where they stood: [start, end) pairs in the plain text. */
export function readExcerpt(marked: string): { text: string; matches: number[][] } {
  const matches: number[][] = [];
  let text = '';
  let start = -1;
  for (const sign of marked.replace(/\s+/g, ' ')) {
    if (sign === MARKS.start) start = text.length;
    else if (sign !== MARKS.end) text += sign === MARKS.less ? '<' : sign;
    else if (start >= 0) {
      matches.push([start, text.length]);
      start = -1;
    }
  }
  return { text, matches };
}

interface Marked {
  readonly text: string;
  readonly matches: number[][];
}

/**
 * An excerpt that begins and ends with whole words (longer ones are cut), with '…' where the text goes on before or after it, so
 * that a piece does not pass for the whole: PostgreSQL begins and ends it within 'scale-up-finance' and 'https://…' too.
 */
export function markCuts(found: Marked, whole: string): Marked {
  const { text, matches } = around(found);
  const line = oneLine(whole);
  const at = line.indexOf(text.trim());
  if (at < 0) return { text, matches };
  const start = startOfWord(line, at);
  const end = endOfWord(line, at + text.trim().length);
  const before = start === 0 ? '' : line[start - 1] === ' ' ? '… ' : '…';
  const after = end < line.length ? '…' : '';
  const piece = line.slice(start, end);
  const shown = before + (after ? piece.replace(/[\s.,;:…–—-]+$/u, '') : piece);
  const moved = before.length + at - start - (text.length - text.trimStart().length);
  return { text: shown + after, matches: within(matches, moved, shown.length) };
}

/** What is no longer than an excerpt, with the first match. */
function around({ text, matches }: Marked): Marked {
  if (text.length <= MOST) return { text, matches };
  const from = border(text, Math.max(0, (matches[0]?.[0] ?? 0) - BEFORE_MATCH));
  const piece = text.slice(from, border(text, from + MOST));
  return { text: piece, matches: within(matches, -from, piece.length) };
}

/** The matches moved by so many places, as far as they stand in a text of this length. */
function within(matches: readonly (readonly number[])[], moved: number, length: number): number[][] {
  return matches
    .map((pair) => pair.map((place) => Math.min(length, Math.max(0, place + moved))))
    .filter(([start = 0, end = 0]) => start < end);
}

/** A question that is never cut, and the excerpt of what follows it. */
export function withQuestion(marked: string, question: string, rest: string): Marked {
  const [asked = '', following = ''] = marked.split(MARKS.gap);
  const head = readExcerpt(asked);
  const tail = markCuts(readExcerpt(following), rest);
  if (tail.text === '') return { ...head, text: oneLine(question) };
  const from = head.text.length + 1;
  return {
    text: `${head.text} ${tail.text}`,
    matches: [...head.matches, ...tail.matches.map((pair) => pair.map((place) => place + from))],
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function startOfWord(line: string, at: number): number {
  const start = line.lastIndexOf(' ', at) + 1;
  return at - start <= REST_OF_WORD ? start : border(line, at);
}

function endOfWord(line: string, from: number): number {
  if (line[from - 1] === ' ') return from;
  const space = line.indexOf(' ', from);
  const end = space < 0 ? line.length : space;
  return end - from <= REST_OF_WORD ? end : border(line, from);
}

/** The place, or the one before it at which a character begins. */
function border(text: string, place: number): number {
  const from = Math.max(0, place - REST_OF_WORD);
  let at = from;
  for (const { length } of graphemesOf(text.slice(from, place + REST_OF_WORD))) {
    if (at + length > place) return at;
    at += length;
  }
  return at;
}
