import { MARKS } from './search.repository';

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
 * An excerpt of whole words, with '…' where the text goes on before or after it, so that a piece does not pass for the
 * whole: PostgreSQL begins and ends it within 'scale-up-finance' and 'https://…' too.
 */
export function markCuts({ text, matches }: Marked, whole: string): Marked {
  const line = oneLine(whole);
  const at = line.indexOf(text.trim());
  if (at < 0) return { text, matches };
  const start = line.lastIndexOf(' ', at) + 1;
  const end = endOfWord(line, at + text.trim().length);
  const before = start > 0 ? '… ' : '';
  const after = end < line.length ? '…' : '';
  const shown = line.slice(start, end);
  const moved = before.length + at - start - (text.length - text.trimStart().length);
  return {
    text: before + (after ? shown.replace(/[\s.,;:…–—-]+$/u, '') : shown) + after,
    matches: matches.map((pair) => pair.map((place) => place + moved)),
  };
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

function endOfWord(line: string, from: number): number {
  if (line[from - 1] === ' ') return from;
  const space = line.indexOf(' ', from);
  return space < 0 ? line.length : space;
}
