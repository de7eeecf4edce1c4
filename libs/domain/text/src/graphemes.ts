let segmenter: Intl.Segmenter | undefined;

function segment(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });

  return segmenter.segment(text);
}

/** Printable ASCII: one grapheme a code unit, and most texts are nothing else. */
const PLAIN = /^[\x20-\x7E]*$/;

/** Number of characters as a reader counts them: a flag, a family or an accented letter is one. */
export function graphemes(text: string): number {
  if (PLAIN.test(text)) return text.length;

  return Array.from(segment(text)).length;
}

/**
 * The beginning of a text in at most `max` graphemes, cut between words where it can be, with an ellipsis (counted)
 * when something was left out. Line breaks become spaces.
 */
export function excerpt(text: string, max: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const parts = Array.from(segment(line), (part) => part.segment);
  if (parts.length <= max) return line;

  const room = Math.max(0, max - 1);
  const head = parts.slice(0, room).join('');
  const endsAtWord = parts[room] === ' ';
  const lastSpace = head.lastIndexOf(' ');
  // A word of more than half the room is cut in its middle rather than lost.
  const whole = endsAtWord || lastSpace < head.length / 2 ? head : head.slice(0, lastSpace);

  return `${whole.replace(/[\s,;:–—-]+$/u, '')}…`;
}
