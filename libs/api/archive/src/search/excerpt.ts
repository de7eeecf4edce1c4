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

/** An excerpt with '…' where the text goes on before or after it, so that a piece does not pass for the whole. */
export function markCuts(
  { text, matches }: { text: string; matches: number[][] },
  { opening, ending }: { readonly opening: string; readonly ending: string },
): { text: string; matches: number[][] } {
  const first = oneLine(opening).slice(0, text.length);
  const last = oneLine(ending).slice(-text.length);
  const before = text.startsWith(first) ? '' : '… ';
  const after = text.endsWith(last) ? text : `${withoutCutWord(text, matches)}…`;
  return {
    text: before + after,
    matches: matches.map((pair) => pair.map((place) => place + before.length)),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Without a match an excerpt is the beginning of the text, cut wherever its last character fell. */
function withoutCutWord(text: string, matches: readonly number[][]): string {
  const whole = matches.length === 0 ? text.replace(/\s\S*$/, '') : text;
  return whole.replace(/[\s,;:–—-]+$/u, '');
}
