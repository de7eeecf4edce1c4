let segmenter: Intl.Segmenter | undefined;

function segment(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });

  return segmenter.segment(text);
}

/** Printable ASCII: one grapheme a code unit, and most texts are nothing else. */
const PLAIN = /^[\x20-\x7E]*$/;

export function graphemesOf(text: string): readonly string[] {
  return PLAIN.test(text) ? text.split('') : Array.from(segment(text), (part) => part.segment);
}

/** Number of characters as a reader counts them: a flag, a family or an accented letter is one. */
export function graphemes(text: string): number {
  return PLAIN.test(text) ? text.length : graphemesOf(text).length;
}

/** Code units that a grapheme takes on average in any text that is stored; where it takes more, less is shown. */
const UNITS_PER_GRAPHEME = 4;

/** The first graphemes of a text. Taking text apart is slow, so that no more of it is looked at than may be needed. */
function firstGraphemes(text: string, most: number): string[] {
  const looked = text.slice(0, (most + 1) * UNITS_PER_GRAPHEME);
  if (PLAIN.test(looked)) return looked.slice(0, most).split('');
  const first: string[] = [];
  for (const part of segment(looked)) {
    if (first.length === most) return first;
    first.push(part.segment);
  }

  // The last one may have been cut in two.
  return looked === text ? first : first.slice(0, -1);
}

/** Cut between words with an ellipsis, which counts; line breaks become spaces. */
export function excerpt(text: string, max: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const parts = firstGraphemes(line, max + 1);
  if (parts.length <= max && parts.join('') === line) return line;

  const room = Math.max(0, max - 1);
  const head = parts.slice(0, room).join('');
  const endsAtWord = parts[room] === ' ';
  const lastSpace = head.lastIndexOf(' ');
  // A word of more than half the room is cut in its middle rather than lost.
  const whole = endsAtWord || lastSpace < head.length / 2 ? head : head.slice(0, lastSpace);

  return `${whole.replace(/[\s.,;:…–—-]+$/u, '')}…`;
}
