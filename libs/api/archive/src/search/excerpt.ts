import { MARKS } from './search.repository';

/** Takes the marks out of an excerpt and tells where they stood: [start, end) pairs in the plain text. */
export function readExcerpt(marked: string): { text: string; matches: number[][] } {
  const matches: number[][] = [];
  let text = '';
  let start = -1;
  for (const sign of marked.replace(/\s+/g, ' ')) {
    if (sign === MARKS.start) start = text.length;
    else if (sign !== MARKS.end) text += sign;
    else if (start >= 0) {
      matches.push([start, text.length]);
      start = -1;
    }
  }
  return { text, matches };
}
